/// A municipality's route of a signal in numbers: what each stage takes, costs and writes down.
///
/// Stages take all that comes and cost what the parameters say, unless a route file says otherwise.
public struct SignalRoute: Hashable, Sendable {
  /// A stage in numbers.
  public struct Step: Hashable, Sendable {
    /// Probability that the step is found in the register, for a file match and for others.
    public var writtenForFiles: Double
    public var writtenForOthers: Double
    /// Share of the signals that come this far that the stage takes. What it leaves is closed by
    /// triage and by the full inquiry, and goes straight on elsewhere.
    public var share = 1.0
    /// Minutes of work a signal.
    public var minutes: Double

    public init(files: Double, others: Double, minutes: Double = 0) {
      writtenForFiles = files
      writtenForOthers = others
      self.minutes = minutes
    }
  }

  private var steps: [Step]

  /// The route that the parameters describe.
  public init(_ p: Parameters) {
    let r = p.route
    steps = RouteStage.allCases.map { stage in
      switch stage {
      case .receipt: Step(files: r.receiptFiles, others: r.receiptOthers)
      case .registration: Step(files: r.recordFiles, others: r.recordOthers)
      case .desk: Step(files: r.step, others: r.step, minutes: p.detection.deskMinutes)
      case .conversation: Step(files: r.step, others: r.step, minutes: p.detection.talkMinutes)
      case .visit: Step(files: r.step, others: r.step, minutes: p.detection.visitMinutes)
      case .inquiry: Step(files: r.step, others: r.step, minutes: p.detection.fullMinutes)
      case .triage, .decision, .followUp: Step(files: r.step, others: r.step)
      case .closing: Step(files: r.closing, others: r.closing)
      }
    }
  }

  public subscript(stage: RouteStage) -> Step {
    get { steps[Int(stage.rawValue)] }
    set { steps[Int(stage.rawValue)] = newValue }
  }

  /// Probability that a step of a signal from a source is found in the register.
  func written(_ stage: RouteStage, _ source: SignalSource) -> Double {
    source.isFile ? self[stage].writtenForFiles : self[stage].writtenForOthers
  }

  /// Minutes before anyone looks into it: receipt, registration and triage.
  var minutesBefore: Double {
    self[.receipt].minutes + self[.registration].minutes + self[.triage].minutes
  }
}
