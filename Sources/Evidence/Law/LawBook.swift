import Law
import Model
import Quantities

/// The numbers of the law as they are written down in `Parameters/law/`: dated values by id, one
/// theme a file. `tables()` makes them typed.
public struct LawBook: Sendable {
  /// One number of the law through time.
  struct Entry: Sendable {
    var id: String
    var unit: LawUnit
    /// Where the unit stands, for messages.
    var unitPlace: SourcePlace
    var article: String
    var label: Bilingual
    var note: String?
    /// What an indexed amount is rounded up to; nil to the cent.
    var roundedUpTo: Cents?
    var periods: [Period]
    var place: SourcePlace
  }

  /// A value, still as text, and the days on which it is in force.
  struct Period: Hashable, Sendable {
    var from: Day
    /// The last day; nil until further notice.
    var to: Day?
    var value: String
    var source: String
    var grade: Grade
    var place: SourcePlace
    /// Where the value stands.
    var valuePlace: SourcePlace
  }

  /// The name of the file of regimes, which holds no values of the law itself.
  static let regimesFile = "regimes.yaml"

  /// In the order of the files and of each file.
  var entries: [Entry]
  /// Regimes that a scenario may choose, in the order of their file.
  public internal(set) var regimes: [LawRegime] = []
  /// Named ways to go on after the tables.
  public internal(set) var indexations: [LawIndexation] = []

  /// Every id, in order.
  public var ids: [String] { entries.map(\.id) }

  subscript(id: String) -> Entry? { entries.first { $0.id == id } }
}

extension LawBook {
  /// The files of a folder of the law, in the order of their names, without that of the regimes.
  public static func files(in folder: String) throws(SourceErrors) -> [String] {
    try SourceFile.names(in: folder, withExtension: "yaml").filter { $0 != regimesFile }
      .map { "\(folder)/\($0)" }
  }

  /// Reads every file of a folder; reports the mistakes of all files together.
  public init(folder: String) throws(SourceErrors) {
    var problems = SourceProblems()
    var documents: [SourceDocument] = []
    for file in try Self.files(in: folder) {
      do {
        documents.append(try SourceDocument(path: file))
      } catch {
        problems.add(error)
      }
    }
    try self.init(documents, problems)
    if try SourceFile.names(in: folder, withExtension: "yaml").contains(Self.regimesFile) {
      try readRegimes(SourceDocument(path: "\(folder)/\(Self.regimesFile)"))
    }
  }

  /// Takes the law from documents already read.
  public init(documents: [SourceDocument]) throws(SourceErrors) {
    try self.init(documents, SourceProblems())
  }

  private init(_ documents: [SourceDocument], _ found: SourceProblems) throws(SourceErrors) {
    var problems = found
    entries = []
    var places: [String: SourcePlace] = [:]
    for document in documents {
      let fields = document.root.fields(
        of: "a file of the law", required: ["theme", "title", "values"], &problems)
      _ = fields["title"]?.bilingual("title", &problems)
      if let theme = fields["theme"], theme.text("theme", &problems) != "law" {
        let _: String? = theme.refuse("theme", expected: "law", &problems)
      }
      for field in fields["values"]?.entries(of: "values", &problems) ?? [] {
        if let earlier = places[field.key] {
          problems.report("\(quoted(field.key)) is given already at \(earlier)", at: field.place)
          continue
        }
        places[field.key] = field.place
        if let entry = Entry(field, &problems) { entries.append(entry) }
      }
    }
    try problems.check()
  }
}

extension LawBook.Entry {
  /// Reads one entry; reports all that is wrong with it, and then is nil.
  init?(_ field: SourceNode.Field, _ problems: inout SourceProblems) {
    let before = problems.errors.count
    let id = field.key
    if id.wholeMatch(of: /law(?:\.[a-z0-9_]+)+/) == nil {
      problems.report(
        "\(quoted(id)) is not an id of the law", at: field.place, expected: "law.name")
    }
    let fields = field.value.fields(
      of: id, required: ["unit", "label", "article", "dated"], optional: ["note", "rounded_up_to"],
      &problems)
    let unit = fields["unit"]?.choice("unit", of: LawUnit.self, &problems)
    let label = fields["label"]?.bilingual("label", &problems)
    let article = fields["article"]?.text("article", &problems)
    let note = fields["note"]?.text("note", &problems)
    let roundedUpTo = fields["rounded_up_to"]?.whole("rounded_up_to", in: 1...10_000, &problems)
    var periods: [LawBook.Period] = []
    for node in fields["dated"]?.items("dated", &problems) ?? [] {
      guard let period = LawBook.Period(node, of: id, &problems) else { continue }
      if let last = periods.last, last.to.map({ $0 >= period.from }) ?? true {
        problems.report("this period starts before the one above it ends", at: node.place)
      }
      periods.append(period)
    }
    if problems.errors.count == before, periods.isEmpty {
      problems.report("\(id) has no dated values", at: field.place)
    }
    guard problems.errors.count == before, let unit, let label, let article else { return nil }
    self.init(
      id: id, unit: unit, unitPlace: fields["unit"]?.place ?? field.place, article: article,
      label: label, note: note, roundedUpTo: roundedUpTo.map { .euros(Int64($0)) },
      periods: periods, place: field.place)
  }
}

extension LawBook.Period {
  /// Reads one dated value; reports all that is wrong with it, and then is nil.
  ///
  /// - Parameter given: the source where none is written; then the grade is C.
  init?(
    _ node: SourceNode, of id: String, source given: String? = nil,
    _ problems: inout SourceProblems
  ) {
    let own = ["source", "grade"]
    let fields = node.fields(
      of: "a dated value", required: ["from", "value"] + (given == nil ? own : []),
      optional: ["to"] + (given == nil ? [] : own), &problems)
    let from = fields["from"]?.day("from", &problems)
    let to = fields["to"]?.day("to", &problems)
    let value = fields["value"]?.text(id, &problems)
    let source = fields["source"].map { $0.text("source", &problems) } ?? given
    let grade =
      fields["grade"].map { $0.choice("grade", of: Grade.self, &problems) }
      ?? (given == nil ? nil : .c)
    guard let from, let value, let source, let grade else { return nil }
    if let to, to < from {
      problems.report("a period does not end before it starts", at: node.place)
    }
    self.init(
      from: from, to: to, value: value, source: source, grade: grade, place: node.place,
      valuePlace: fields["value"]?.place ?? node.place)
  }
}
