import Experiments
import Statistics

/// An interval beside zero and the margin within which a difference does not matter, on a scale from 0
/// to 100 with zero in the middle; the numbers are ready for the attributes of a drawing.
public struct IntervalBar: Hashable, Sendable {
  public let low: String
  public let width: String
  public let middle: String
  public let marginLow: String
  public let marginWidth: String

  /// - Parameter reach: what lies at the ends of the scale.
  /// - Returns: nil where there is no interval.
  init?(_ estimate: Estimate, reach: Double) {
    guard let interval = estimate.judgedOn, let difference = estimate.difference, reach > 0
    else { return nil }
    // A little air, so that the ends can be seen.
    func place(_ value: Double) -> Double { 50 + 46 * min(1, max(-1, value / reach)) }
    func text(_ value: Double) -> String { "\((value * 100).rounded() / 100)" }
    let margin = min(estimate.margin ?? 0, reach)
    low = text(place(interval.low))
    width = text(max(0.5, place(interval.high) - place(interval.low)))
    middle = text(place(difference))
    marginLow = text(place(-margin))
    marginWidth = text(place(margin) - place(-margin))
  }
}
