import Experiments
import Scenarios

/// A question being answered, as it stands.
struct Job: Sendable {
  enum Phase: Hashable, Sendable {
    /// Waits for its turn.
    case waiting
    case running
    /// All replicates are there; the need for staff is being searched.
    case staffNeed
    case done
    case stopped
    case failed(String)
  }

  /// The id of the run that answers the question in full.
  let id: String
  let ask: Ask
  let lineup: Lineup
  var phase = Phase.waiting
  /// The answer so far; nil before the first look.
  var answer: Answer?
  /// Replicates finished.
  var done = 0
  /// Seconds of work so far and, at the pace so far, still to do.
  var worked = 0.0
  var remaining: Double?
  /// Counts every change, so that who watches knows what was seen.
  var version = 0

  var replicates: Int { ask.replicates }

  /// Whether there is nothing left to do.
  var isSettled: Bool {
    switch phase {
    case .done, .stopped, .failed: true
    case .waiting, .running, .staffNeed: false
    }
  }

  /// How many replicates the next turn goes to: few at first, so that a first answer stands at once,
  /// then by batches, so that others have their turn; nil when only the staff need is left.
  var nextLook: Int? {
    let shown = answer?.result.replicates ?? 0
    guard shown < replicates else { return nil }
    return min(replicates, shown == 0 ? 4 : shown < 16 ? 16 : shown + 16)
  }
}
