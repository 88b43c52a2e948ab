/// What is reported: one counter over another, within a window, times a factor.
///
/// Definitions are data (`Parameters/indicators.yaml`); this is their shape.
public struct Indicator: Hashable, Sendable {
  /// Which months (of onset, of decision, of observation) count towards the horizon figure.
  public enum Window: String, Sendable, CaseIterable {
    case horizon
    case last12 = "last-12"
    case onset24 = "onset-24"
    case onset12 = "onset-12"
  }

  /// How the value follows from the tallies.
  public enum Formula: Hashable, Sendable {
    /// `factor * numerator / denominator`; undefined when the denominator is zero.
    case ratio(Counter, over: Counter, factor: Double)
    /// ln of (numerator / denominator in the lowest over the same in the highest capacity quintile).
    case logCapacityRatio(Counter, over: Counter)
    /// The highest of several ratios (the busiest role).
    case highest([Pair])
    /// A quantile of the claim sizes.
    case claimQuantile(Double)
    /// The smallest staff factor at which backlog and lateness are at most the base's; found by
    /// running the scenario again with other staff.
    case staffNeed

    public struct Pair: Hashable, Sendable {
      public var numerator: Counter
      public var denominator: Counter
      public init(_ numerator: Counter, over denominator: Counter) {
        self.numerator = numerator
        self.denominator = denominator
      }
    }
  }

  public enum Direction: String, Sendable { case higher, lower, neutral }

  /// The largest difference that does not matter.
  public enum Margin: Hashable, Sendable {
    case absolute(Double)
    /// A share of the base's mean.
    case relative(Double)
  }

  public var id: String
  public var unit: String
  public var formula: Formula
  public var window: Window
  public var better: Direction
  public var headline: Bool
  public var margin: Margin
  public var label: Bilingual
  public var numeratorText: String
  public var denominatorText: String

  public init(
    id: String, unit: String, formula: Formula, window: Window, better: Direction, headline: Bool,
    margin: Margin, label: Bilingual, numeratorText: String, denominatorText: String
  ) {
    self.id = id
    self.unit = unit
    self.formula = formula
    self.window = window
    self.better = better
    self.headline = headline
    self.margin = margin
    self.label = label
    self.numeratorText = numeratorText
    self.denominatorText = denominatorText
  }
}

/// A text in Dutch and in English.
public struct Bilingual: Hashable, Sendable, Codable {
  public var nl: String
  public var en: String
  public init(nl: String, en: String) {
    self.nl = nl
    self.en = en
  }
}
