import Evidence
import Foundation
import Quantities

/// What may differ, by how much, why, and until when. Strict where nothing is said.
public struct Tolerances: Sendable {
  /// The word for the hash of all counters.
  public static let exact = "exact"

  public struct Entry: Hashable, Sendable {
    public var indicator: String
    /// Nil for every scenario.
    public var scenario: String?
    public var absolute: Double
    /// A share of the baseline's mean.
    public var relative: Double
    public var reason: String
    public var owner: String
    /// The last day on which it holds.
    public var until: Day
    public var place: SourcePlace

    /// The largest difference that is let through.
    public func allowance(mean: Double) -> Double { max(absolute, relative * mean.magnitude) }
  }

  public let entries: [Entry]

  /// Nothing may differ.
  public static let strict = Tolerances(entries: [])

  private init(entries: [Entry]) { self.entries = entries }

  /// Reads the tolerances of a folder; strict when it has none.
  ///
  /// - Parameters:
  ///   - indicators, scenarios: the names there are.
  ///   - today: entries that ended before it are refused.
  /// - Throws: `SourceErrors`.
  public init(
    path: String, indicators: [String], scenarios: [String], today: Day
  ) throws(SourceErrors) {
    guard FileManager.default.fileExists(atPath: path) else {
      self = .strict
      return
    }
    let root = try SourceDocument(path: path).root
    var problems = SourceProblems()
    let fields = root.fields(of: "tolerances", required: ["schema", "tolerances"], &problems)
    if let schema = fields["schema"], schema.text("schema", &problems) != "balans-tolerances/1" {
      let _: String? = schema.refuse("schema", expected: "balans-tolerances/1", &problems)
    }
    var entries: [Entry] = []
    for item in fields["tolerances"]?.items("tolerances", &problems) ?? [] {
      if let entry = Self.entry(item, indicators + [Self.exact], scenarios, today, &problems) {
        entries.append(entry)
      }
    }
    try problems.check()
    self.init(entries: entries)
  }

  private static func entry(
    _ node: SourceNode, _ indicators: [String], _ scenarios: [String], _ today: Day,
    _ problems: inout SourceProblems
  ) -> Entry? {
    let fields = node.fields(
      of: "a tolerance", required: ["indicator", "reason", "owner", "until"],
      optional: ["scenario", "absolute", "relative"], &problems)
    func name(_ key: String, of names: [String]) -> String? {
      guard let field = fields[key], let text = field.text(key, &problems) else { return nil }
      guard !names.contains(text) else { return text }
      return field.refuse(
        key, expected: "the name of an \(key)", suggestion: nearestName(to: text, in: names),
        &problems)
    }
    let indicator = name("indicator", of: indicators)
    let scenario = fields["scenario"] == nil ? nil : name("scenario", of: scenarios)
    let absolute = fields["absolute"].map { $0.number("absolute", &problems) ?? 0 } ?? 0
    let relative = fields["relative"].map { $0.number("relative", &problems) ?? 0 } ?? 0
    let until = fields["until"]?.day("until", &problems)
    if let until, until < today {
      problems.report(
        "this tolerance ended on \(until)", at: node.place,
        expected: "a day that is still to come, or no tolerance")
    }
    if absolute < 0 || relative < 0 || (absolute == 0 && relative == 0 && indicator != exact) {
      problems.report(
        "this tolerance lets nothing through", at: node.place,
        expected: "absolute or relative above 0")
    }
    guard let indicator, let until, let reason = fields["reason"]?.text("reason", &problems),
      let owner = fields["owner"]?.text("owner", &problems)
    else { return nil }
    return Entry(
      indicator: indicator, scenario: scenario, absolute: absolute, relative: relative,
      reason: reason, owner: owner, until: until, place: node.place)
  }

  /// The tolerance of an indicator in a scenario, the scenario's own first.
  public func entry(_ indicator: String, in scenario: String) -> Entry? {
    let fitting = entries.filter {
      $0.indicator == indicator && ($0.scenario ?? scenario) == scenario
    }
    return fitting.first { $0.scenario != nil } ?? fitting.first
  }
}
