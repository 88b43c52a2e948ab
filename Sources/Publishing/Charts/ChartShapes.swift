import Experiments
import Statistics
import Wording

/// The kinds of picture that a brief is made of, each from rows of plain numbers.
enum ChartShapes {
  /// A number with its interval, in a row of a panel.
  struct Dot {
    let panel: String
    let row: String
    let value: Double
    let interval: Interval
    let label: String
    let colour: String
  }

  /// Dots with their intervals beside zero, with the band in which a difference does not matter.
  ///
  /// - Parameter margin: half the width of that band; nil for none.
  static func dots(
    _ dots: [Dot], margin: Double?, isStretched: Bool, axis: String, _ language: Language
  ) -> JSONValue {
    let reach = dots.map { max($0.interval.low.magnitude, $0.interval.high.magnitude) }.max() ?? 1
    let rows = dots.map { dot in
      JSONValue.members([
        "panel": .string(dot.panel), "row": .string(dot.row), "value": .number(dot.value),
        "low": .number(dot.interval.low), "high": .number(dot.interval.high),
        "label": .string(dot.label), "colour": .string(dot.colour), "zero": .integer(0),
        "below": .number(-(margin ?? 0)), "above": .number(margin ?? 0),
        "edge": .number(-reach), "end": .number(reach),
      ])
    }
    let y = JSONValue.object(ChartField.category("row"))
    var x = ChartField.number("value", title: axis)
    if isStretched {
      x += ChartField.members([
        "scale": .members(["type": .string("symlog"), "constant": .integer(1)]),
        "axis": .members([
          "values": .array([-30, -10, -3, -1, 0, 1, 3, 10, 30].map { .integer($0) })
        ]),
      ])
    }
    var layers: [JSONValue] = []
    if margin != nil {
      layers.append(
        ChartField.layer(
          ChartField.mark(
            "bar", ["color": .string(ChartStyle.band), "height": .members(["band": .integer(1)])]),
          [
            "y": y, "x": .object(ChartField.number("below", title: axis)),
            "x2": .members(["field": .string("above")]),
          ]))
    }
    layers += [
      ChartField.layer(
        ChartField.mark("rule", ["color": .string(ChartStyle.ink), "strokeWidth": .integer(1)]),
        ["x": .object(ChartField.number("zero", title: axis))]),
      ChartField.layer(
        ChartField.mark("rule", ["strokeWidth": .integer(3), "opacity": .number(0.55)]),
        [
          "y": y, "x": .object(ChartField.number("low", title: axis)),
          "x2": .members(["field": .string("high")]), "color": ChartField.ownColour,
        ]),
      ChartField.layer(
        ChartField.mark("circle", ["size": .integer(70), "opacity": .integer(1)]),
        ["y": y, "x": .object(x), "color": ChartField.ownColour]),
    ]
    return ChartStyle.specification(
      ChartField.multiples(
        layers, panels: dots.map(\.panel), height: ChartField.step(24)), rows, language)
  }

  /// A length in a row of a panel, and what it is held against.
  struct Bar {
    let panel: String
    let row: String
    let value: Double
    let label: String
    let colour: String
    /// Marked by an upright line.
    var against: Double?
  }

  static func bars(_ bars: [Bar], axis: String, _ language: Language) -> JSONValue {
    let rows = bars.map { bar in
      JSONValue.members([
        "panel": .string(bar.panel), "row": .string(bar.row), "value": .number(bar.value),
        "label": .string(bar.label), "colour": .string(bar.colour),
        "against": JSONValue(bar.against),
        "shown": .number(max(bar.value, bar.against ?? bar.value)),
      ])
    }
    let y = JSONValue.object(ChartField.category("row"))
    let layers = [
      ChartField.layer(
        ChartField.mark(
          "bar", ["height": .members(["band": .number(0.62)]), "opacity": .number(0.85)]),
        [
          "y": y, "x": .object(ChartField.number("value", title: axis)),
          "color": ChartField.ownColour,
        ]),
      ChartField.layer(
        ChartField.mark(
          "tick",
          ["color": .string(ChartStyle.ink), "thickness": .integer(2), "size": .integer(18)]),
        ["y": y, "x": .object(ChartField.number("against", title: axis))]),
      ChartField.layer(
        ChartField.mark("text", ["align": .string("left"), "dx": .integer(5)]),
        [
          "y": y, "x": .object(ChartField.number("shown", title: axis)),
          "text": .members(["field": .string("label"), "type": .string("nominal")]),
        ]),
    ]
    return ChartStyle.specification(
      ChartField.multiples(
        layers, panels: bars.map(\.panel), height: ChartField.step(24)), rows, language)
  }

  /// A step of a waterfall: what it adds, from where.
  struct Step {
    let panel: String
    let row: String
    let from: Double
    let to: Double
    let label: String
    let colour: String
  }

  static func waterfall(_ steps: [Step], axis: String, _ language: Language) -> JSONValue {
    let rows = steps.map { step in
      JSONValue.members([
        "panel": .string(step.panel), "row": .string(step.row), "from": .number(step.from),
        "to": .number(step.to), "label": .string(step.label), "colour": .string(step.colour),
        "high": .number(max(step.from, step.to)), "zero": .integer(0),
      ])
    }
    let y = JSONValue.object(ChartField.category("row"))
    let layers = [
      ChartField.layer(
        ChartField.mark("rule", ["color": .string(ChartStyle.ink), "strokeWidth": .integer(1)]),
        ["x": .object(ChartField.number("zero", title: axis))]),
      ChartField.layer(
        ChartField.mark("bar", ["height": .members(["band": .number(0.62)])]),
        [
          "y": y, "x": .object(ChartField.number("from", title: axis)),
          "x2": .members(["field": .string("to")]), "color": ChartField.ownColour,
        ]),
      ChartField.layer(
        ChartField.mark("text", ["align": .string("left"), "dx": .integer(5)]),
        [
          "y": y, "x": .object(ChartField.number("high", title: axis)),
          "text": .members(["field": .string("label"), "type": .string("nominal")]),
        ]),
    ]
    return ChartStyle.specification(
      ChartField.multiples(
        layers, panels: steps.map(\.panel), height: ChartField.step(26)), rows, language)
  }

  /// A year of a series: its middle and how far the replicates lie from it.
  struct Spread {
    let panel: String
    let year: Int
    let quantiles: Quantiles
    /// The base's middle, to look across.
    let base: Double?
    let colour: String
  }

  static func bands(_ spreads: [Spread], year: String, _ language: Language)
    -> JSONValue
  {
    let rows = spreads.map { spread in
      let q = spread.quantiles
      return JSONValue.members([
        "panel": .string(spread.panel), "year": .integer(Int64(spread.year)),
        "middle": .number(q.p50), "low50": .number(q.p25), "high50": .number(q.p75),
        "low80": .number(q.p10), "high80": .number(q.p90), "low95": .number(q.p025),
        "high95": .number(q.p975), "base": JSONValue(spread.base),
        "colour": .string(spread.colour),
      ])
    }
    let x = JSONValue.object(
      ChartField.members([
        "field": .string("year"), "type": .string("ordinal"), "title": .string(year),
        "axis": .members(["labelAngle": .integer(0)]),
      ]))
    func band(_ level: String, _ opacity: Double) -> JSONValue {
      ChartField.layer(
        ChartField.mark("area", ["opacity": .number(opacity)]),
        [
          "x": x, "y": .object(ChartField.number("low\(level)")),
          "y2": .members(["field": .string("high\(level)")]), "color": ChartField.ownColour,
        ])
    }
    let layers = [
      band("95", 0.15), band("80", 0.2), band("50", 0.3),
      ChartField.layer(
        ChartField.mark(
          "line",
          ["color": .string(ChartStyle.ink), "strokeDash": .array([.integer(3), .integer(3)])]),
        ["x": x, "y": .object(ChartField.number("base"))]),
      ChartField.layer(
        ChartField.mark("line", ["strokeWidth": .integer(2)]),
        [
          "x": x, "y": .object(ChartField.number("middle")),
          "color": ChartField.ownColour,
        ]),
    ]
    return ChartStyle.specification(
      ChartField.multiples(
        layers, panels: spreads.map(\.panel), height: .integer(150)), rows, language)
  }
}
