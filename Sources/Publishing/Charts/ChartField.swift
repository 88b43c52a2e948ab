import Experiments

/// Short forms of what Vega-Lite specifications are made of.
enum ChartField {
  /// A channel for a category, in the order of the rows.
  static func category(_ field: String) -> [JSONValue.Member] {
    members([
      "field": .string(field), "type": .string("nominal"), "sort": .null, "title": .null,
    ])
  }

  /// A channel for a number.
  static func number(_ field: String, title: String? = nil) -> [JSONValue.Member] {
    members([
      "field": .string(field), "type": .string("quantitative"),
      "title": title.map(JSONValue.string) ?? .null,
    ])
  }

  static func members(_ pairs: KeyValuePairs<String, JSONValue>) -> [JSONValue.Member] {
    pairs.map { JSONValue.Member(key: $0.key, value: $0.value) }
  }

  /// A colour that is written in the rows themselves.
  static let ownColour = JSONValue.members([
    "field": .string("colour"), "type": .string("nominal"), "scale": .null, "legend": .null,
  ])

  /// A mark that always looks the same.
  static func mark(_ type: String, _ more: KeyValuePairs<String, JSONValue> = [:]) -> JSONValue {
    .object(members(["type": .string(type)]) + members(more))
  }

  static func layer(_ mark: JSONValue, _ encoding: KeyValuePairs<String, JSONValue>) -> JSONValue {
    .members(["mark": mark, "encoding": .members(encoding)])
  }

  /// Small multiples, one a policy, on the same scale; two beside one another at most.
  ///
  /// - Parameter panels: the policy of each row; they stand in the order in which they come up.
  static func multiples(_ layers: [JSONValue], panels: [String], height: JSONValue) -> JSONValue {
    var order: [String] = []
    for panel in panels where !order.contains(panel) { order.append(panel) }
    let columns = order.count < 2 ? 1 : 2
    return .members([
      "facet": .members([
        "field": .string("panel"), "type": .string("nominal"), "title": .null,
        "sort": .array(order.map(JSONValue.string)),
      ]),
      "columns": .integer(Int64(columns)),
      "spec": .members([
        "width": .integer(columns == 1 ? 460 : 235), "height": height, "layer": .array(layers),
      ]),
      "spacing": .integer(22),
    ])
  }

  static func step(_ size: Int) -> JSONValue { .members(["step": .integer(Int64(size))]) }
}
