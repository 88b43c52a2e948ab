/// Everything that hours are booked on: the kinds of work that wait in a queue, routine work by
/// role, and service that goes on all month.
///
/// The first are the kinds of `WorkKind`, with the same numbers.
public enum Activity: Int, CaseIterable, Sendable {
  case application, report, prompt, conversation, desk, review
  case talk, visit, full
  case workBreach, decision, objection, claimSetUp
  case routineIncome, routineWork, routineEnforcement, routineCollection, routineLegal
  case letters, questions, intake, stressSensitive, informedPartners, reminders, approaches
  case careFirst

  public init(_ kind: WorkKind) { self = Self.allCases[kind.rawValue] }

  /// The routine work of a role.
  static func routine(_ role: Role) -> Activity {
    switch role {
    case .incomeConsultant: .routineIncome
    case .workConsultant: .routineWork
    case .enforcement: .routineEnforcement
    case .collection: .routineCollection
    case .legal: .routineLegal
    }
  }

  /// The queue it waits in; nil for what does not wait.
  public var kind: WorkKind? { WorkKind(rawValue: rawValue) }

  public var role: Role {
    switch self {
    case .application, .report, .prompt, .conversation, .desk, .review, .talk, .decision,
      .routineIncome, .letters, .questions, .intake, .stressSensitive, .informedPartners,
      .reminders, .approaches:
      .incomeConsultant
    case .workBreach, .routineWork, .careFirst: .workConsultant
    case .visit, .full, .routineEnforcement: .enforcement
    case .claimSetUp, .routineCollection: .collection
    case .objection, .routineLegal: .legal
    }
  }

  public var part: Part {
    switch self {
    case .prompt, .letters, .informedPartners: .information
    case .application, .report, .conversation, .questions, .intake, .stressSensitive, .reminders,
      .approaches, .careFirst, .routineIncome, .routineWork, .routineEnforcement,
      .routineCollection, .routineLegal:
      .service
    case .desk, .review, .talk, .visit, .full: .control
    case .workBreach, .decision, .objection, .claimSetUp: .sanction
    }
  }
}

/// What is counted of each activity in a month.
///
/// Counts of pieces are zero for what does not wait in a queue.
public enum WorkCount: Int, CaseIterable, Sendable {
  /// Minutes of work that came in, or that the policy asked for.
  case asked
  /// Minutes worked.
  case spent
  /// Pieces that came in, that were done, that lapsed before anyone took them up, and whose matter was
  /// closed meanwhile, so that they left the queue without any work.
  case received, done, expired, overtaken
  /// Months that the pieces done had waited, together.
  case monthsWaited
  /// Pieces that came to wait longer than their legal term allows.
  case overTerm
  /// Pieces, and minutes of work in them, that wait at the end of the month; and those of the pieces
  /// that came in before the month.
  case waiting, minutesWaiting, backlog
}

/// A month's counts by activity, or those of many months.
public struct WorkBook: Hashable, Sendable {
  static let size = Activity.allCases.count * WorkCount.allCases.count
  /// `[activity][count]`.
  private(set) var counts = [Int64](repeating: 0, count: size)

  init() {}

  /// Counts as they were kept; as many as there are places for.
  init(_ words: ArraySlice<Int64>) {
    precondition(words.count == Self.size, "a book has a word for each count")
    counts = Array(words)
  }

  @inline(__always)
  static func place(_ count: WorkCount, _ activity: Activity) -> Int {
    activity.rawValue * WorkCount.allCases.count + count.rawValue
  }

  subscript(count: WorkCount, activity: Activity) -> Int64 {
    counts[Self.place(count, activity)]
  }

  mutating func add(_ count: WorkCount, _ activity: Activity, _ amount: Int64 = 1) {
    counts[Self.place(count, activity)] += amount
  }

  /// Minutes worked by a role.
  func spent(by role: Role) -> Int64 {
    Activity.allCases.reduce(0) { $1.role == role ? $0 + self[.spent, $1] : $0 }
  }

  /// Minutes worked on a part of the circle.
  func spent(on part: Part) -> Int64 {
    Activity.allCases.reduce(0) { $1.part == part ? $0 + self[.spent, $1] : $0 }
  }
}
