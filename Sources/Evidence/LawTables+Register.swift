import Law
import Quantities
import Yams

extension LawTables {
  /// Reads the law's tables from the text of `Parameters/law.yaml`.
  ///
  /// - Parameter file: the file's name, for messages.
  /// - Throws: `LawRegisterError` with every fault of the file and its place.
  public init(yaml: String, file: String) throws(LawRegisterError) {
    var reader = LawRegisterReader(yaml: yaml)
    self.init(reading: &reader)
    reader.reportUnknownIDs()
    guard reader.faults.isEmpty else { throw LawRegisterError(file: file, faults: reader.faults) }
  }
}

/// All that is wrong with a register of the law.
public struct LawRegisterError: Error, CustomStringConvertible {
  /// One fault and where it is; line and column count from 1.
  public struct Fault: Hashable, Sendable {
    public let line: Int
    public let column: Int
    public let message: String
  }

  public let file: String
  public let faults: [Fault]

  /// A line for each fault: `file:line:column: message`.
  public var description: String {
    faults.map { "\(file):\($0.line):\($0.column): \($0.message)" }.joined(separator: "\n")
  }
}

/// Reads dated values by id, and remembers every fault.
private struct LawRegisterReader: LawRegister {
  private(set) var faults: [LawRegisterError.Fault] = []
  private var entries: [(id: String, key: Node, value: Node)] = []
  private var asked: [String] = []

  private static let largest = 1_000_000
  private static let entryKeys = ["unit", "label", "article", "note", "dated"]
  private static let periodKeys = ["from", "to", "value", "source", "grade"]

  init(yaml: String) {
    guard yaml.utf8.count <= Self.largest else {
      report("the file is larger than \(Self.largest) bytes", at: nil)
      return
    }
    do {
      let parser = try Parser(yaml: yaml)
      // Yams keeps anchors alive no longer than their parser.
      try withExtendedLifetime(parser) { try readEntries(parser.singleRoot()) }
    } catch {
      let (message, mark) = place(of: error)
      report(message, at: mark)
    }
  }

  mutating func timeline<Value: LawQuantity>(
    _ id: String, _ unit: LawUnit, as type: Value.Type
  ) -> Timeline<Value> {
    asked.append(id)
    guard let entry = entries.first(where: { $0.id == id }) else {
      if !entries.isEmpty { report("no value '\(id)'", at: nil) }
      return Timeline(article: "", periods: [])
    }
    checkKeys(entry.value, Self.entryKeys, required: ["unit", "label", "article", "dated"])
    checkLabel(entry.value["label"])
    if let found = entry.value["unit"], found.string != unit.rawValue {
      report("the unit of '\(id)' is \(unit.rawValue)", at: found.mark)
    }
    var periods: [Dated<Value>] = []
    for node in entry.value["dated"]?.sequence.map(Array.init) ?? [] {
      guard let period: Dated<Value> = period(node) else { continue }
      if let last = periods.last, last.to.map({ $0 >= period.from }) ?? true {
        report("this period starts before the one above it ends", at: node.mark)
      }
      periods.append(period)
    }
    if periods.isEmpty { report("'\(id)' has no dated values", at: entry.key.mark) }
    return Timeline(article: entry.value["article"]?.string ?? "", periods: periods)
  }

  mutating func reportUnknownIDs() {
    for entry in entries where !asked.contains(entry.id) {
      let nearest = asked.min { distance($0, entry.id) < distance($1, entry.id) } ?? ""
      report("the law has no value '\(entry.id)'; the nearest is '\(nearest)'", at: entry.key.mark)
    }
  }

  private mutating func readEntries(_ root: Node?) {
    guard let values = root?["values"]?.mapping, !values.isEmpty else {
      return report("expected 'values:' with an entry for each id", at: root?.mark)
    }
    if root?["theme"]?.string != "law" { report("expected 'theme: law'", at: root?.mark) }
    checkLabel(root?["title"])
    for (key, value) in values {
      reportAnchors(value)
      entries.append((key.string ?? "", key, value))
    }
  }

  private mutating func period<Value: LawQuantity>(_ node: Node) -> Dated<Value>? {
    let required = ["from", "value", "source", "grade"]
    guard checkKeys(node, Self.periodKeys, required: required) else { return nil }
    if let grade = node["grade"], !["A", "B", "C"].contains(grade.string) {
      report("a grade is A, B or C", at: grade.mark)
    }
    if let source = node["source"], (source.string ?? "").isEmpty {
      report("a source is not empty", at: source.mark)
    }
    let to = node["to"].flatMap { day($0) }
    guard let from = node["from"].flatMap({ day($0) }), let written = node["value"] else {
      return nil
    }
    guard let value = Value.read(written.scalar?.string ?? "") else {
      report("this is not a value in the unit of its id", at: written.mark)
      return nil
    }
    if let to, to < from { report("a period does not end before it starts", at: node.mark) }
    return Dated(from: from, to: to, value: value)
  }

  private mutating func day(_ node: Node) -> Day? {
    if let day = Day(parsing: node.scalar?.string ?? "") { return day }
    report("a day is written as 2019-07-01", at: node.mark)
    return nil
  }

  private mutating func checkLabel(_ node: Node?) {
    guard let node else { return }
    checkKeys(node, ["nl", "en"], required: ["nl", "en"])
  }

  /// Whether the node is a mapping with all keys required; other keys than `known` are reported.
  @discardableResult
  private mutating func checkKeys(_ node: Node, _ known: [String], required: [String]) -> Bool {
    guard let mapping = node.mapping else {
      report("expected a mapping with \(known.joined(separator: ", "))", at: node.mark)
      return false
    }
    for key in mapping.keys where !known.contains(key.string ?? "") {
      report("unknown key; known are \(known.joined(separator: ", "))", at: key.mark)
    }
    let missing = required.filter { mapping[$0] == nil }
    for key in missing { report("'\(key)' is missing", at: node.mark) }
    return missing.isEmpty
  }

  private mutating func reportAnchors(_ node: Node) {
    if node.anchor != nil { report("anchors and aliases are not allowed", at: node.mark) }
    switch node {
    case .mapping(let mapping): for (_, value) in mapping { reportAnchors(value) }
    case .sequence(let sequence): for value in sequence { reportAnchors(value) }
    case .scalar, .alias: break
    }
  }

  private mutating func report(_ message: String, at mark: Mark?) {
    faults.append(.init(line: mark?.line ?? 1, column: mark?.column ?? 1, message: message))
  }
}

/// What a parser's error says and where, without echoing the file.
private func place(of error: any Error) -> (message: String, mark: Mark?) {
  switch error as? YamlError {
  case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
    .composer(_, let problem, let mark, _):
    (problem, mark)
  case .duplicatedKeysInMapping(let keys, let context):
    ("written twice: \(keys.joined(separator: ", "))", context.mark)
  default:
    ("not readable as YAML", nil)
  }
}

/// The number of letters to add, drop or change to turn one name into the other (Levenshtein).
private func distance(_ one: String, _ other: String) -> Int {
  var row = Array(0...other.count)
  for (i, a) in one.enumerated() {
    var diagonal = row[0]
    row[0] = i + 1
    for (j, b) in other.enumerated() {
      let change = diagonal + (a == b ? 0 : 1)
      diagonal = row[j + 1]
      row[j + 1] = min(change, row[j] + 1, row[j + 1] + 1)
    }
  }
  return row[other.count]
}
