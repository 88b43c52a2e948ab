/// The fixed numbers of replicates at which a run may stop: 16, 32, 64 and so on.
///
/// Stopping is judged only here, on the replicates 0..<n, so that the same question gives the same
/// run whatever the number of threads. The last look is the cap itself.
public struct Looks: Hashable, Sendable {
  /// The first look, unless the cap is lower.
  public static let first = 16

  /// Ascending; the last is the cap.
  public let replicates: [Int]

  /// - Precondition: `cap` is positive.
  public init(upTo cap: Int) {
    precondition(cap > 0, "a run has at least one replicate")
    let doublings = sequence(first: Looks.first) { $0 <= cap / 2 ? $0 * 2 : nil }
    replicates = doublings.prefix { $0 < cap } + [cap]
  }
}
