/// The value of a lever over time: a step function by month from the start.
public struct LeverCourse: Hashable, Sendable {
  public struct Step: Hashable, Sendable {
    /// The first month in which the value holds.
    public var month: Int
    public var value: Double

    public init(month: Int, value: Double) {
      self.month = month
      self.value = value
    }
  }

  /// By month, the first at month 0; neighbours differ.
  public let steps: [Step]

  /// One value for ever.
  public init(_ value: Double) { steps = [Step(month: 0, value: value)] }

  private init(steps: [Step]) { self.steps = steps }

  /// This course until the first of `later`, and from there on `later`, in any order.
  public func followed(by later: [Step]) -> LeverCourse {
    let sorted = later.sorted { $0.month < $1.month }
    guard let first = sorted.first else { return self }
    var kept: [Step] = []
    for step in steps.filter({ $0.month < first.month }) + sorted
    where kept.last?.value != step.value {
      kept.append(step)
    }
    return LeverCourse(steps: kept)
  }

  /// The value in a month; before month 0, that of month 0.
  public func value(at month: Int) -> Double {
    (steps.last { $0.month <= month } ?? steps[0]).value
  }
}
