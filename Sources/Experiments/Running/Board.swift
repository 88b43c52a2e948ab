/// Which replicates of a run are handed out, finished or failed.
///
/// Handed out in order, collected by index: what is on the board at the end does not depend on who
/// finished first.
struct Board<Value: Sendable>: Sendable {
  private(set) var finished: [Int: Value] = [:]
  private(set) var fromStore = 0
  private(set) var clientMonths: Int64 = 0
  /// The error of the lowest replicate that failed.
  private(set) var failure: (replicate: Int, error: any Error)?
  private var next = 0

  /// The next replicate below `end`; nil when there is none or one has failed.
  mutating func take(below end: Int) -> Int? {
    guard next < end, failure == nil else { return nil }
    defer { next += 1 }
    return next
  }

  mutating func finish(_ replicate: Int, _ observation: Value, simulated: Int64?) {
    finished[replicate] = observation
    if let simulated { clientMonths += simulated } else { fromStore += 1 }
  }

  mutating func fail(_ replicate: Int, _ error: any Error) {
    if let failure, failure.replicate < replicate { return }
    failure = (replicate, error)
  }

  /// The observations of 0..<n, up to the first replicate that is missing.
  var prefix: [Value] {
    var observations: [Value] = []
    while let observation = finished[observations.count] { observations.append(observation) }
    return observations
  }
}
