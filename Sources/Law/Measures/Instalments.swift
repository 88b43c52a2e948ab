import Quantities

/// An amount divided over the month of imposition and at most two more, in whole cents.
public struct Instalments: Hashable, Sendable {
  public let first: Cents
  public let second: Cents
  public let third: Cents

  public var total: Cents { first + second + third }

  /// Divides `total` equally over 1, 2 or 3 months; odd cents fall in the earlier months, so the
  /// first month always carries at least a third.
  init(_ total: Cents, over months: Int) {
    let count = Int64(max(1, min(3, months)))
    first = Cents((total.amount + count - 1) / count)
    let rest = total - first
    second = count == 3 ? Cents((rest.amount + 1) / 2) : rest
    third = total - first - second
  }

  private init(first: Cents, second: Cents, third: Cents) {
    self.first = first
    self.second = second
    self.third = third
  }

  func map(_ change: (Int, Cents) -> Cents) -> Instalments {
    Instalments(first: change(0, first), second: change(1, second), third: change(2, third))
  }

  func keeping(first months: Int) -> Instalments {
    Instalments(
      first: months >= 1 ? first : .zero, second: months >= 2 ? second : .zero,
      third: months >= 3 ? third : .zero)
  }
}
