import Quantities

extension World {
  /// From month 0 on, keeps what everybody shares.
  public mutating func keepSharedPath() {
    sharing = Sharing(use: .kept)
  }

  /// From month 0 on, lives under what everybody shared in another run.
  ///
  /// Waits are those of that run: the hours there are do not matter, and those used may be more.
  ///
  /// - Precondition: before a month is played, the path has it.
  public mutating func replay(_ path: SharedPath) {
    sharing.use = .replayed
    sharing.path = path
  }

  /// What everybody shared so far; empty unless it is kept.
  public var sharedPath: SharedPath { sharing.use == .kept ? sharing.path : SharedPath() }

  /// The month being played in the path that is kept or replayed.
  private var position: Int { Int(month.index) }

  /// Begins a month: what is shared is put down, or taken over.
  mutating func shareMonth(_ c: Context) {
    sharing.intake = (0, false)
    switch sharing.use {
    case .own: break
    case .kept:
      sharing.path.months.append(
        SharedMonth(climate: climate, publicity: c.policy.information.publicity))
    case .replayed: climate = sharing.path.months[position].climate
    }
  }

  /// How far checks are announced: by this policy, or by the one whose path is replayed.
  func publicity(_ c: Context) -> Double {
    sharing.use == .replayed
      ? sharing.path.months[position].publicity : c.policy.information.publicity
  }

  /// Spends minutes on work that waits in no queue; gives the share that was done.
  ///
  /// - Parameter whole: whether it is done whole or not at all.
  mutating func deliver(_ minutes: Int64, _ activity: Activity, whole: Bool = false) -> Double {
    guard sharing.use != .replayed else {
      let share = sharing.path.months[position].done[activity.rawValue]
      office.book.add(.asked, activity, minutes)
      office.charge(Int64((Double(minutes) * share).rounded()), to: activity)
      return share
    }
    guard minutes > 0 else { return 1 }
    let taken =
      whole
      ? (office.takeWhole(minutes, for: activity) ? minutes : 0)
      : office.takeRoutine(minutes, for: activity)
    let share = Double(taken) / Double(minutes)
    if sharing.use == .kept { sharing.path.months[position].done[activity.rawValue] = share }
    return share
  }

  /// Spends the minutes of explaining the duties to a new client, if there are any; gives whether it
  /// is done.
  mutating func takeIntake(_ minutes: Int64) -> Bool {
    let isDone: Bool
    if sharing.use == .replayed {
      let limit = sharing.path.months[position].intakeLimit
      isDone = limit.map { sharing.intake.taken + minutes <= $0 } ?? true
      office.book.add(.asked, .intake, minutes)
      if isDone { office.charge(minutes, to: .intake) }
    } else {
      isDone = office.takeWhole(minutes, of: .application, for: .intake)
    }
    if isDone { sharing.intake.taken += minutes } else { sharing.intake.wasShort = true }
    if sharing.use == .kept, sharing.intake.wasShort {
      sharing.path.months[position].intakeLimit = sharing.intake.taken
    }
    return isDone
  }

  /// Puts down how far a queue was worked.
  mutating func keepReach(_ reach: QueueReach, of kind: WorkKind) {
    guard sharing.use == .kept else { return }
    sharing.path.months[position].reach[kind.rawValue] = reach
  }

  /// How far to work a queue whatever hours there are; nil where the hours decide.
  func replayedReach(of kind: WorkKind) -> QueueReach? {
    sharing.use == .replayed ? sharing.path.months[position].reach[kind.rawValue] : nil
  }
}
