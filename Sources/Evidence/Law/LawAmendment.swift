import Law
import Model
import Quantities

/// How a scenario's law differs from the law as it is written down.
public struct LawAmendment: Hashable, Sendable {
  /// The id of a regime of `Parameters/law/regimes.yaml`.
  public var regime: String?
  /// Where the regime was named, for messages.
  public var regimePlace: SourcePlace?
  /// The ordinance on measures that is followed; nil: Almere's.
  public var ordinance: OrdinanceID?
  /// Dated values by id, over those of the regime.
  public var values: [String: [LawChange]]
  public var indexation: LawIndexation?

  public init(
    regime: String? = nil, regimePlace: SourcePlace? = nil, ordinance: OrdinanceID? = nil,
    values: [String: [LawChange]] = [:], indexation: LawIndexation? = nil
  ) {
    self.regime = regime
    self.regimePlace = regimePlace
    self.ordinance = ordinance
    self.values = values
    self.indexation = indexation
  }

  /// This amendment where it says something, otherwise `base`.
  public func over(_ base: LawAmendment) -> LawAmendment {
    var both = self
    if regime == nil { (both.regime, both.regimePlace) = (base.regime, base.regimePlace) }
    both.ordinance = ordinance ?? base.ordinance
    both.values = base.values.merging(values) { $1 }
    both.indexation = indexation ?? base.indexation
    return both
  }

  /// Whether the law stays as it is.
  public var isEmpty: Bool {
    regime == nil && (ordinance ?? .almere) == .almere && values.isEmpty && indexation == nil
  }
}

/// A dated value that holds instead of what the law says of those days.
public struct LawChange: Hashable, Sendable {
  var period: LawBook.Period
}

/// Amounts after the tables: the last ones, raised each half-year. Never law.
public struct LawIndexation: Hashable, Sendable {
  /// Its name in `Parameters/law/regimes.yaml`; nil if a scenario gives its own.
  public var id: String?
  /// The rise each half-year.
  public var share: PerMille
  public var grade: Grade
  var place: SourcePlace

  /// The last day that is reached, 31 December 2050: later than any run, and near enough that a
  /// table stays short. The next day is again a day without law.
  public static let lastDay = Day(number: 29_584)
}

/// A regime: the law with some of its values taken from another day, or replaced.
public struct LawRegime: Hashable, Sendable {
  /// How a regime stands to the law.
  public enum Status: String, CaseIterable, Sendable {
    /// It was law once.
    case historical
    /// It is law now.
    case inForce = "in-force"
    /// A proposal, not law in force.
    case proposed
  }

  /// Values that hold as they did on another day.
  struct Take: Hashable, Sendable {
    /// An id, or the first part of one and `.*`.
    var ids: String
    var idsPlace: SourcePlace
    var except: [String]
    var day: Day
    var dayPlace: SourcePlace
  }

  public let id: String
  public let label: Bilingual
  public let status: Status
  public let note: String
  let takes: [Take]
  let values: [String: [LawChange]]
}

extension LawChange {
  /// Reads a list of dated values; those of a scenario have source and grade from the reader.
  static func list(
    of id: String, _ node: SourceNode, source: String?, _ problems: inout SourceProblems
  ) -> [LawChange] {
    guard let items = node.items(id, &problems) else { return [] }
    if items.isEmpty { problems.report("\(id) has no values", at: node.place) }
    var changes: [LawChange] = []
    for item in items {
      guard let period = LawBook.Period(item, of: id, source: source, &problems) else { continue }
      if let last = changes.last {
        guard last.period.from < period.from, last.period.to.map({ $0 < period.from }) ?? true
        else {
          problems.report("this period starts before the one above it ends", at: item.place)
          continue
        }
        changes[changes.count - 1].period.to = last.period.to ?? period.from.adding(days: -1)
      }
      changes.append(LawChange(period: period))
    }
    return changes
  }

  /// Reads `id: [{from, value}]` for ids that the law has.
  public static func byID(
    _ node: SourceNode, in book: LawBook, source: String?, _ problems: inout SourceProblems
  ) -> [String: [LawChange]] {
    var changes: [String: [LawChange]] = [:]
    for field in node.entries(of: "values of the law", &problems) ?? [] {
      guard book[field.key] != nil else {
        problems.report(
          "the law has no value \(quoted(field.key))", at: field.place,
          suggestion: nearestName(to: field.key, in: book.ids))
        continue
      }
      changes[field.key] = list(of: field.key, field.value, source: source, &problems)
    }
    return changes
  }
}

extension LawIndexation {
  /// Reads a name, or `{share, grade}`.
  public init?(_ node: SourceNode, in book: LawBook, _ problems: inout SourceProblems) {
    if case .map = node.content {
      self.init(id: nil, fields: node, optional: ["grade"], &problems)
      return
    }
    guard let name = node.text("law.indexation", &problems) else { return nil }
    guard var named = book.indexations.first(where: { $0.id == name }) else {
      problems.report(
        "there is no indexation \(quoted(name))", at: node.place,
        expected: "a name of regimes.yaml, or {share: percent each half-year, grade: C}",
        suggestion: nearestName(to: name, in: book.indexations.compactMap(\.id)))
      return nil
    }
    named.place = node.place
    self = named
  }

  init?(
    id: String?, fields node: SourceNode, optional: [String], _ problems: inout SourceProblems
  ) {
    let fields = node.fields(
      of: "an indexation", required: ["share"], optional: optional, &problems)
    let share = fields["share"]?.text("share", &problems)
    let grade = fields["grade"].map { $0.choice("grade", of: Grade.self, &problems) } ?? .c
    guard let share, let grade else { return nil }
    guard let perMille = PerMille.read(share), perMille <= PerMille(200) else {
      let _: PerMille? = fields["share"]?.refuse(
        "share", expected: "a percentage each half-year from 0 to 20, with at most one decimal",
        &problems)
      return nil
    }
    if grade == .a {
      let _: Grade? = fields["grade"]?.refuse(
        "grade", expected: "B or C: what is to come is no law", &problems)
      return nil
    }
    self.init(id: id, share: perMille, grade: grade, place: node.place)
  }
}
