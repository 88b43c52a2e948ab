import Law
import Quantities

extension LawBook {
  /// The law with typed values; a wrong unit, value or id is reported at its place.
  public func tables() throws(SourceErrors) -> LawTables {
    var reader = LawBookReader(self)
    let tables = LawTables(reading: &reader)
    reader.reportUnknownIDs()
    try reader.problems.check()
    return tables
  }
}

extension LawTables {
  /// The law as it is written down in a folder.
  public init(folder: String) throws(SourceErrors) { self = try LawBook(folder: folder).tables() }
}

/// Gives dated values by id, and remembers every fault.
private struct LawBookReader: LawRegister {
  private(set) var problems = SourceProblems()
  private(set) var sources: [LawSource] = []
  private let book: LawBook
  private let entries: [String: LawBook.Entry]
  private var asked: Set<String> = []

  init(_ book: LawBook) {
    self.book = book
    entries = Dictionary(book.entries.map { ($0.id, $0) }) { first, _ in first }
  }

  mutating func timeline<Value: LawQuantity>(
    _ id: String, _ unit: LawUnit, as type: Value.Type
  ) -> Timeline<Value> {
    asked.insert(id)
    guard let entry = entries[id] else {
      problems.report("the law lacks a value \(quoted(id))", at: whole)
      return Timeline(article: "", periods: [])
    }
    if entry.unit != unit {
      problems.report("the unit of \(id) is \(unit.rawValue)", at: entry.unitPlace)
    }
    var periods: [Dated<Value>] = []
    for period in entry.periods {
      guard let value = Value.read(period.value), unit.allows(period.value) else {
        problems.report(
          "\(id) is \(quoted(period.value))", at: period.valuePlace, expected: unit.expectation)
        continue
      }
      let basis = LawBasis(period.grade.ofSource, source: sources.count)
      sources.append(LawSource(id: id, note: period.source))
      periods.append(Dated(from: period.from, to: period.to, value: value, basis: basis))
    }
    return Timeline(article: entry.article, periods: periods)
  }

  mutating func reportUnknownIDs() {
    for entry in book.entries where !asked.contains(entry.id) {
      problems.report(
        "the law has no use for \(quoted(entry.id))", at: entry.place,
        suggestion: nearestName(to: entry.id, in: asked))
    }
  }

  /// The place of what is nowhere: the folder, or the only file.
  private var whole: SourcePlace {
    let file = book.entries.first?.place.file ?? "the law"
    let isOne = book.entries.allSatisfy { $0.place.file == file }
    return SourcePlace(file: isOne ? file : String(file.prefix(upTo: file.lastSlash)))
  }
}

extension String {
  /// Where the last part of a path begins.
  fileprivate var lastSlash: Index { lastIndex(of: "/") ?? startIndex }
}

extension Grade {
  /// The same grade as the law knows it.
  fileprivate var ofSource: SourceGrade {
    switch self {
    case .a: .a
    case .b: .b
    case .c: .c
    }
  }
}

extension LawUnit {
  /// The largest number in this unit: beyond it no law makes sense, and below it no sum of the law
  /// or of fifty years of the model leaves the range of its type.
  private var largest: Int64 {
    switch self {
    case .euroPerMonth: 20_000
    case .euro, .euroPerYear, .euroPerDay: 1_000_000_000
    case .percent: 500
    case .factor, .days, .weeks, .months, .years: 1000
    case .yesNo: 0
    }
  }

  /// Whether a value that can be read is not too large; what is no number always is.
  fileprivate func allows(_ text: String) -> Bool {
    Cents(parsing: text).map { $0 <= .euros(largest) } ?? true
  }

  /// What a value in this unit looks like.
  var expectation: String {
    switch self {
    case .euro, .euroPerMonth, .euroPerYear, .euroPerDay:
      "euros from 0 to \(largest), with at most two decimals"
    case .percent: "a percentage from 0 to \(largest), with at most one decimal"
    case .factor, .days, .weeks, .months, .years: "a whole number from 0 to \(largest)"
    case .yesNo: "yes or no"
    }
  }
}
