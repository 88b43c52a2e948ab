/// The part of a run that a figure is about.
public enum Period: Hashable, Sendable {
  /// The whole run, or the part of it that the indicator's window takes.
  case horizon
  /// A whole year of twelve months from the start; the first is 1.
  case year(Int)
  /// A month from the start; the first is 1.
  case month(Int)

  /// The name used in results: `horizon`, `year-1`, `month-1`.
  public var id: String {
    switch self {
    case .horizon: "horizon"
    case .year(let number): "year-\(number)"
    case .month(let number): "month-\(number)"
    }
  }

  /// The period with a name from results; nil when there is none.
  public init?(id: String) {
    if id == "horizon" {
      self = .horizon
      return
    }
    let parts = id.split(separator: "-", maxSplits: 1)
    guard parts.count == 2, let number = Int(parts[1]), number > 0 else { return nil }
    switch parts[0] {
    case "year": self = .year(number)
    case "month": self = .month(number)
    default: return nil
    }
    guard self.id == id else { return nil }
  }

  /// The month indices of a year or month; nil for the horizon, and when the run of `months` months
  /// does not hold the whole of it.
  func monthIndices(of months: Int) -> Range<Int>? {
    switch self {
    case .horizon:
      return nil
    case .year(let number):
      guard number >= 1, number <= months / 12 else { return nil }
      return (number - 1) * 12..<number * 12
    case .month(let number):
      guard number >= 1, number <= months else { return nil }
      return number - 1..<number
    }
  }
}
