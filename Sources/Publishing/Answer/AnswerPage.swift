import Evidence
import Experiments
import Model
import Quantities
import Scenarios
import Wording

/// What an answer is about and rests on, beside its figures.
public struct AnswerContext: Sendable {
  public var households: Int
  public var lawAsOf: Day
  /// Scenarios under another law than the base's, by title, and what that law is.
  public var otherLaws: [(scenario: Bilingual, law: Bilingual)]
  public var staff: StaffBalance
  /// Replicates that were asked for, when the run was stopped before it had them.
  public var replicatesAsked: Int?
  public var isFromStore: Bool
  /// Replicates in which the need for staff was searched.
  public var staffNeedReplicates: Int
  /// Ids of the policies that do nothing that the base does not.
  public var withoutEffect: [String]
  /// How many numbers of the model have each grade.
  public var grades: [Grade: Int]
  /// Commands to go on with.
  public var further: [String]

  public init(
    households: Int, lawAsOf: Day, otherLaws: [(scenario: Bilingual, law: Bilingual)] = [],
    staff: StaffBalance, replicatesAsked: Int? = nil,
    isFromStore: Bool = false, staffNeedReplicates: Int = 0, withoutEffect: [String] = [],
    grades: [Grade: Int] = [:], further: [String] = []
  ) {
    self.households = households
    self.lawAsOf = lawAsOf
    self.otherLaws = otherLaws
    self.staff = staff
    self.replicatesAsked = replicatesAsked
    self.isFromStore = isFromStore
    self.staffNeedReplicates = staffNeedReplicates
    self.withoutEffect = withoutEffect
    self.grades = grades
    self.further = further
  }
}

/// The answer to a comparison or a run, for people to read.
public struct AnswerPage: Sendable {
  let result: ComparisonResult
  let context: AnswerContext
  let language: Language
  let rows: [AnswerRow]

  /// - Parameters:
  ///   - indicators: their labels, in the order in which they are shown.
  ///   - showsAll: every indicator; otherwise only those that answer for a policy.
  public init(
    _ result: ComparisonResult, indicators: [Indicator], context: AnswerContext,
    showsAll: Bool = false, language: Language
  ) {
    self.result = result
    self.context = context
    self.language = language
    rows = AnswerRow.all(of: result, indicators: indicators, language).filter {
      showsAll || $0.indicator.headline
    }
  }

  public func text(on screen: Screen) -> String {
    var page = Page()
    addHeading(to: &page, screen)
    page.add()
    if result.base == nil {
      MeanTable(self).add(to: &page, screen)
    } else {
      let table = DifferenceTable(self)
      if screen.isNarrow || table.width > screen.width ?? .max {
        DifferenceList(self).add(to: &page, screen)
      } else {
        table.add(to: &page)
      }
    }
    page.add()
    addLegend(to: &page, screen)
    if result.base != nil { InWords(self).add(to: &page, screen) }
    EffectTable(self).add(to: &page, screen)
    addGround(to: &page, screen)
    addFurther(to: &page, screen)
    return page.text(on: screen)
  }

  private func addHeading(to page: inout Page, _ screen: Screen) {
    let numbers = NumberFormat(language)
    let times = TimeFormat(language)
    var about = [
      AnswerPhrase.households.in(language, ["n": numbers.count(context.households)]),
      times.months(result.months),
    ]
    if result.base != nil {
      about.append(staff.in(language))
    }
    about.append(AnswerPhrase.law.in(language, ["day": times.day(context.lawAsOf)]))
    page.add(paragraph: about.joined(separator: ", "), width: screen.measure, indent: 0, .strong)
    let cost = (context.isFromStore ? AnswerPhrase.replicatesFromStore : .replicates).in(
      language,
      [
        "n": numbers.count(result.replicates),
        "time": times.duration(seconds: result.timing?.wallSeconds ?? 0),
      ])
    page.add(cost, .faint)
    if let asked = context.replicatesAsked {
      let partial =
        asked > result.replicates
        ? AnswerPhrase.partial.in(
          language, ["n": numbers.count(result.replicates), "asked": numbers.count(asked)])
        : AnswerPhrase.partialStaffNeed.in(language)
      page.add(paragraph: partial, width: screen.measure, indent: 0, .strong)
    }
    if let base = result.scenarios.first(where: { $0.id == result.base }) {
      page.add(AnswerPhrase.comparedWith.in(language, ["base": base.title[language]]))
    }
    for other in context.otherLaws {
      let text = AnswerPhrase.otherLaw.in(
        language, ["scenario": other.scenario[language], "law": other.law[language]])
      page.add(paragraph: text, width: screen.measure, indent: 0)
    }
  }

  private var staff: AnswerPhrase {
    switch context.staff {
    case .equal: .equalStaff
    case .equalInAll: .equalStaffInAll
    case .unequal: .unequalStaff
    }
  }

  private func addLegend(to page: inout Page, _ screen: Screen) {
    guard result.base != nil else {
      page.add(paragraph: AnswerPhrase.legendMean.in(language), width: screen.measure, .faint)
      return
    }
    let legend = AnswerPhrase.legend.in(language)
    let words = VerdictPhrase.allVerdictsInFull(language)
    page.add(paragraph: "\(legend) \(words)", width: screen.measure, .faint)
    if let need = rows.first(where: { $0.indicator.formula == .staffNeed }),
      context.staffNeedReplicates > 0
    {
      let note = AnswerPhrase.staffNeedNote.in(
        language, ["label": need.label, "n": "\(context.staffNeedReplicates)"])
      page.add(paragraph: note, width: screen.measure, .faint)
    }
  }

  private func addGround(to page: inout Page, _ screen: Screen) {
    let total = context.grades.values.reduce(0, +)
    guard total > 0 else { return }
    let numbers = NumberFormat(language)
    func share(_ grade: Grade) -> String {
      numbers.percent(Double(context.grades[grade] ?? 0) / Double(total))
    }
    page.add()
    page.add("  " + AnswerPhrase.ground.in(language), .strong)
    let grades = AnswerPhrase.groundGrades.in(
      language, ["n": numbers.count(total), "a": share(.a), "b": share(.b), "c": share(.c)])
    page.add(
      paragraph: "\(grades) \(AnswerPhrase.groundCaution.in(language))", width: screen.measure)
  }

  private func addFurther(to page: inout Page, _ screen: Screen) {
    page.add()
    page.add("  \(AnswerPhrase.further.in(language)) (\(result.run))", .strong)
    for command in context.further {
      page.add(paragraph: command, width: screen.measure, hanging: 4)
    }
  }
}

extension VerdictPhrase {
  /// The words of the table that need more than a word.
  fileprivate static func allVerdictsInFull(_ language: Language) -> String {
    "≈ \(VerdictPhrase.equivalentInFull.in(language)). "
      + "? \(VerdictPhrase.undecidedInFull.in(language))."
  }
}
