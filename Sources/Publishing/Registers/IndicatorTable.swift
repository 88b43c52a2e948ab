import Experiments
import Model
import Wording

/// What is reported, with how each figure is made.
public struct IndicatorTable: Sendable {
  private let indicators: [Indicator]

  public init(_ indicators: [Indicator]) {
    self.indicators = indicators
  }

  public var json: JSONValue {
    .members([
      "schema": .string("balans-indicators/1"),
      "indicators": .array(indicators.map(Self.json)),
    ])
  }

  private static func json(_ indicator: Indicator) -> JSONValue {
    let margin: JSONValue =
      switch indicator.margin {
      case .absolute(let value):
        .members(["kind": .string("absolute"), "value": .number(value)])
      case .relative(let share):
        .members(["kind": .string("relative"), "value": .number(share)])
      }
    return .members([
      "id": .string(indicator.id),
      "label": indicator.label.json,
      "unit": .string(indicator.unit),
      "better": .string(indicator.better.rawValue),
      "headline": .boolean(indicator.headline),
      "window": .string(indicator.window.rawValue),
      "margin": margin,
      "numerator": .string(indicator.numeratorText),
      "denominator": .string(indicator.denominatorText),
    ])
  }
}
