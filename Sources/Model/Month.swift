import Quantities

// The month: sixteen processes, one after another. Within one, every household sees the state at
// its start; blows to stress, trust and perceived detection are kept until Mind applies them.

/// One of the month's processes.
public struct MonthlyProcess: Sendable {
  /// Who acts: each household for itself, or the office over the whole municipality.
  public enum Scope: String, Sendable { case household, office }

  public let name: String
  public let scope: Scope
  /// Why it stands where it stands.
  public let reason: String
  let play: @Sendable (inout World, Context) throws -> Void

  init(
    _ name: String, _ scope: Scope,
    _ play: @escaping @Sendable (inout World, Context) throws -> Void,
    _ reason: String
  ) {
    self.name = name
    self.scope = scope
    self.play = play
    self.reason = reason
  }
}

extension World {
  /// The order of the month (docs/decisions/0004).
  public static let processes: [MonthlyProcess] = [
    .init("inflow", .office, Inflow.play, "who applies this month waits for a decision first"),
    .init("life-events", .household, LifeEvents.play, "changes come before anyone can report them"),
    .init("information", .office, Information.play, "what is told this month can help this month"),
    .init("reporting", .household, Reporting.play, "knowing, being able and wanting decide now"),
    .init("work-duty", .household, WorkDuty.play, "duties fall due beside the reports"),
    .init(
      "payment", .household, Payment.play, "pays what the books say, before checks change them"),
    .init("signals", .household, Signals.play, "what was paid wrongly may now be noticed"),
    .init("triage", .office, Triage.play, "hours are divided before any of them is used"),
    .init("investigation", .office, Investigation.play, "signals that triage left open"),
    .init("decision", .office, Decision.play, "what was found or admitted has its consequence"),
    .init("objection", .office, ObjectionHandling.play, "decisions of earlier months are disputed"),
    .init("finances", .household, Finances.play, "the month's money is known, so arrears can be"),
    .init("mind", .household, Mind.play, "the month's blows land once, on everyone alike"),
    .init("care", .household, Care.play, "help reaches people after the month's events"),
    .init("exit", .household, Exit.play, "who leaves has lived the whole month"),
    .init("observe", .office, Observe.play, "counts the month as it ended"),
  ]

  /// Plays one month.
  ///
  /// - Parameter after: called with a process's position when it has been played (for measuring).
  /// - Throws: `ModelFault` when the model breaks its own promise.
  public mutating func playMonth(_ context: Context, after: ((Int) -> Void)? = nil) throws {
    tally.open(month)
    Triage.openMonth(&self, context)
    for (position, process) in Self.processes.enumerated() {
      journal.process = UInt8(position)
      try process.play(&self, context)
      if journal.isOn { noteMoments() }
      after?(position)
    }
    tally.closeMonth()
    month = month + 1
  }
}
