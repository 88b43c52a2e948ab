/// A quantile function as a table: equally spaced probabilities, linear in between.
///
/// Built once (by Statistics, through GSL) and rounded to a stated grid, so that the model's draws
/// use no library function whose last bit may differ between machines. The tails are cut at the
/// first and last half cell.
public struct QuantileTable: Hashable, Sendable {
  /// Values at probabilities (i + 1/2) / count.
  public let values: [Float]

  /// - Precondition: at least two values, none below the one before it.
  public init(values: [Float]) {
    precondition(values.count >= 2, "a quantile table needs at least two values")
    precondition(zip(values, values.dropFirst()).allSatisfy(<=), "a quantile function never falls")
    self.values = values
  }

  /// The value below which a share `mark` of the distribution lies.
  @inlinable public func callAsFunction(_ mark: Mark) -> Double {
    let position = mark.uniform * Double(values.count) - 0.5
    if position <= 0 { return Double(values[0]) }
    let i = Int(position)
    if i >= values.count - 1 { return Double(values[values.count - 1]) }
    let low = Double(values[i])
    return low + (Double(values[i + 1]) - low) * (position - Double(i))
  }
}
