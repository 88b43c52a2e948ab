import Model

/// A municipality's own route of a signal: which stages in which systems, who acts, what is written
/// down, what goes there and how long it takes. What it does not say is as the parameters have it.
public struct RouteFile: Hashable, Sendable {
  public static let schema = "balans-route/1"

  /// Who acts. It is told in the log; hours are those of the functions of the model.
  public enum Actor: String, CaseIterable, Hashable, Sendable {
    case automatic
    case customerContact = "customer_contact"
    case administration
    case incomeConsultant = "income_consultant"
    case workConsultant = "work_consultant"
    case enforcement, collection, legal
  }

  /// A stage as the file has it.
  public struct Stage: Hashable, Sendable {
    public let stage: RouteStage
    /// The municipality's own name of the system.
    public let system: String
    public let actor: Actor
    /// Probability that the step is written down, and the same for file matches.
    public let written: Double?
    public let writtenForFiles: Double?
    /// Share of the signals that come this far that the stage takes.
    public let share: Double?
    /// Minutes of work a signal.
    public let minutes: Double?
  }

  public let file: String
  public let id: String
  public let title: Bilingual
  /// All stages, in order.
  public let stages: [Stage]

  public subscript(stage: RouteStage) -> Stage { stages[Int(stage.rawValue)] }

  /// The route in numbers, over the one that the parameters describe.
  public func over(_ standard: SignalRoute) -> SignalRoute {
    var route = standard
    for stage in stages {
      if let written = stage.written { route[stage.stage].writtenForOthers = written }
      // Without a number of its own, a file match is written down like everything else.
      if let written = stage.writtenForFiles ?? stage.written {
        route[stage.stage].writtenForFiles = written
      }
      if let share = stage.share { route[stage.stage].share = share }
      if let minutes = stage.minutes { route[stage.stage].minutes = minutes }
    }
    return route
  }
}

extension RouteStage {
  /// The stage's name in files.
  public var name: String { self == .followUp ? "follow_up" : "\(self)" }

  /// Whether a route may leave part of the signals out of it.
  public var mayLeaveOut: Bool {
    switch self {
    case .triage, .desk, .conversation, .visit, .inquiry: true
    case .receipt, .registration, .decision, .followUp, .closing: false
    }
  }

  /// Whether the model has its hours from the route; those of decisions are a parameter of the office.
  public var hasMinutes: Bool { rawValue < RouteStage.decision.rawValue }
}
