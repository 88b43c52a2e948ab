import Experiments
import Wording

/// What all charts have in common: colours that colour-blind readers can tell apart, quiet axes, and
/// the numbers of the language.
enum ChartStyle {
  /// By position in the lineup; the base is grey.
  static func colour(ofArm position: Int) -> String {
    let colours = ["#5b6770", "#0072b2", "#b34a00", "#00725a", "#8f3f71", "#7a5c00"]
    return colours[position % colours.count]
  }

  /// Of the parts of the circle of compliance, in their order.
  static let parts = ["#0072b2", "#56b4e9", "#e69f00", "#b34a00"]
  static let ink = "#1b1f24"
  static let soft = "#545d68"
  static let band = "#e3e7eb"

  /// A whole specification: what is drawn, with its rows and the common style around it.
  static func specification(_ view: JSONValue, _ rows: [JSONValue], _ language: Language)
    -> JSONValue
  {
    var members: [JSONValue.Member] = []
    let frame = JSONValue.members([
      "$schema": .string("https://vega.github.io/schema/vega-lite/v6.json"),
      "background": .null,
      // Readers' letters may be wider than those that were measured with.
      "padding": .members([
        "left": .integer(42), "right": .integer(36), "top": .integer(4), "bottom": .integer(4),
      ]),
      "data": .members(["values": .array(rows)]),
      "config": config(language),
    ])
    for case .object(let more) in [frame, view] { members += more }
    return .object(members)
  }

  private static func config(_ language: Language) -> JSONValue {
    let face = JSONValue.string("Arial, Helvetica, Liberation Sans, sans-serif")
    return .members([
      "font": face,
      "view": .members(["stroke": .null]),
      "axis": .members([
        "labelColor": .string(soft), "titleColor": .string(soft),
        "titleFontWeight": .string("normal"),
        "labelFontSize": .integer(12), "titleFontSize": .integer(12), "labelLimit": .integer(230),
        "gridColor": .string(band), "domainOpacity": .integer(0), "tickOpacity": .integer(0),
        "labelPadding": .integer(6),
      ]),
      "header": .members([
        "labelFontSize": .integer(13), "labelFontWeight": .string("bold"),
        "labelColor": .string(ink), "title": .null, "labelAnchor": .string("start"),
        "labelLimit": .integer(300),
      ]),
      "text": .members(["fontSize": .integer(12), "color": .string(ink)]),
      "locale": .members(["number": locale(language)]),
    ])
  }

  private static func locale(_ language: Language) -> JSONValue {
    let isDutch = language == .nl
    return .members([
      "decimal": .string(isDutch ? "," : "."), "thousands": .string(isDutch ? "." : ","),
      "grouping": .array([.integer(3)]),
      "currency": .array([.string(isDutch ? "€ " : "€"), .string("")]),
    ])
  }
}
