import Evidence
import Model
import Scenarios
import Wording

/// The page on which a question is put.
struct QuestionPage: Sendable {
  let page: PageFrame
  let words: [String: String]
  let hasProblems: Bool
  let problems: [Problem]
  let municipalities: [Choice]
  let households: String
  /// What is wrong with the number of households, with the years; nil if nothing is.
  let householdsProblem: String?
  let yearsProblem: String?
  let years: String
  let limits = Limits()
  let certainties: [Certainty]
  let base: Policy
  let policies: [Policy]
  let hasOwn: Bool
  let starts: [Choice]
  let blocks: [Block]

  struct Problem: Sendable {
    let field: String?
    let text: String
  }

  struct Choice: Sendable {
    let id: String
    let title: String
    let isChosen: Bool
  }

  struct Certainty: Sendable {
    let replicates: Int
    let text: String
    let isChosen: Bool
  }

  struct Policy: Sendable {
    let id: String
    let title: String
    let summary: String
    let isChosen: Bool
  }

  struct Limits: Sendable {
    let householdsLow = Ask.Limit.households.lowerBound
    let householdsHigh = Ask.Limit.households.upperBound
    let yearsLow = Ask.Limit.years.lowerBound
    let yearsHigh = Ask.Limit.years.upperBound
  }

  /// A part of the circle of compliance.
  struct Block: Sendable {
    let title: String
    let levers: [LeverField]
    /// Whether one's own policy differs here.
    let isOpen: Bool
  }

  init(
    _ ask: Ask, problems: [AskProblem], catalogue: AskCatalogue, frame: PageFrame,
    _ language: Language
  ) {
    page = frame
    words = PageFrame.words(language)
    hasProblems = !problems.isEmpty
    self.problems = problems.map {
      Problem(field: $0.field, text: $0.text(catalogue, language))
    }
    municipalities =
      [
        Choice(
          id: "", title: WorkbenchPhrase.almere.in(language), isChosen: ask.municipality == nil)
      ]
      + catalogue.municipalities.map {
        Choice(id: $0.id, title: $0.title[language], isChosen: $0.id == ask.municipality)
      }
    householdsProblem = self.problems.first { $0.field == "h" }?.text
    yearsProblem = self.problems.first { $0.field == "y" }?.text
    households = ask.households.map { "\($0)" } ?? ""
    years = "\(ask.years)"
    certainties = Self.certainties(ask.replicates, language)
    func policy(_ entry: AskCatalogue.Entry) -> Policy {
      Policy(
        id: entry.id, title: entry.title[language], summary: entry.summary?[language] ?? "",
        isChosen: ask.policies.contains(entry.id))
    }
    base = policy(catalogue.base)
    policies = catalogue.policies.map(policy)
    hasOwn = !ask.own.isEmpty
    starts = ([catalogue.base] + catalogue.policies).map {
      Choice(id: $0.id, title: $0.title[language], isChosen: $0.id == ask.ownFrom)
    }
    blocks = Lever.Block.allCases.map { block in
      let levers = catalogue.levers.levers.filter { $0.block == block }.map { lever in
        LeverField(
          lever, value: ask.own[lever.path],
          start: catalogue.value(of: lever.path, in: ask.ownFrom), language)
      }
      return Block(
        title: block.heading.in(language), levers: levers,
        isOpen: levers.contains(where: \.isChanged))
    }
  }

  private static func certainties(_ chosen: Int, _ language: Language) -> [Certainty] {
    var choices: [(Int, String)] = [
      (16, WorkbenchPhrase.roughly.in(language)), (64, WorkbenchPhrase.well.in(language)),
      (256, WorkbenchPhrase.very.in(language)),
    ]
    if !choices.contains(where: { $0.0 == chosen }) { choices.append((chosen, "\(chosen)")) }
    return choices.map { Certainty(replicates: $0.0, text: $0.1, isChosen: $0.0 == chosen) }
  }
}

/// A lever as a field of the form.
struct LeverField: Sendable {
  let path: String
  let label: String
  let meaning: String
  let bounds: String
  let grade: String
  let gradeMeaning: String
  let low: String
  let high: String
  let step: String
  let value: String
  let start: String
  let unit: String
  let isChanged: Bool
  /// Outside these it is unheard of, and said to be.
  let usualLow: String
  let usualHigh: String
  let unusual: String
  let isUsual: Bool

  /// - Parameters:
  ///   - value: what one's own policy sets; nil for what it starts with.
  ///   - start: what it starts with.
  init(_ lever: Lever, value: Double?, start: Double, _ language: Language) {
    let numbers = NumberFormat(language)
    // Fields of a form take points whatever the language.
    func plain(_ value: Double) -> String {
      value == value.rounded() ? "\(Int64(value))" : "\(value)"
    }
    path = lever.path
    label = lever.label[language]
    meaning = lever.meaning[language]
    bounds = WorkbenchPhrase.bounds.in(
      language,
      [
        "low": numbers.plain(lever.bounds.lowerBound),
        "high": numbers.plain(lever.bounds.upperBound), "start": numbers.plain(start),
      ])
    grade = lever.grade.rawValue
    gradeMeaning = lever.grade.meaning.in(language)
    low = plain(lever.bounds.lowerBound)
    high = plain(lever.bounds.upperBound)
    step = lever.isInteger ? "1" : "any"
    self.value = plain(value ?? start)
    self.start = plain(start)
    unit = lever.unit.name(language)
    isChanged = value.map { $0 != start } ?? false
    usualLow = plain(lever.usual.lowerBound)
    usualHigh = plain(lever.usual.upperBound)
    unusual = FieldPhrase.unusual.in(
      language,
      [
        "low": numbers.plain(lever.usual.lowerBound),
        "high": numbers.plain(lever.usual.upperBound),
      ])
    isUsual = lever.usual.contains(value ?? start)
  }
}

extension Evidence.Unit {
  /// What the unit is called.
  func name(_ language: Language) -> String {
    NumberUnitPhrase(rawValue: rawValue)?.in(language) ?? rawValue
  }
}

extension Grade {
  var meaning: BackgroundPhrase {
    switch self {
    case .a: .gradeA
    case .b: .gradeB
    case .c: .gradeC
    }
  }
}

extension Lever.Block {
  fileprivate var heading: WorkbenchPhrase {
    switch self {
    case .information: .blockInformation
    case .service: .blockService
    case .control: .blockControl
    case .sanction: .blockSanction
    case .staff: .blockStaff
    }
  }
}

extension AskProblem {
  /// What is wrong, and what would be right.
  func text(_ catalogue: AskCatalogue, _ language: Language) -> String {
    let numbers = NumberFormat(language)
    switch self {
    case .nothing: return WorkbenchPhrase.problemNothing.in(language)
    case .tooMany(let most):
      return WorkbenchPhrase.problemTooMany.in(language, ["n": "\(most)"])
    case .unknown(_, let given, let nearest?):
      return WorkbenchPhrase.problemNearest.in(language, ["nearest": nearest, "given": given])
    case .unknown(_, let given, nil):
      return WorkbenchPhrase.problemUnknown.in(language, ["given": given])
    case .outside(let field, let given, let low, let high):
      let names = ["h": FieldPhrase.fieldHouseholds, "y": .fieldYears, "n": .fieldReplicates]
      let name =
        catalogue.levers[field]?.label[language] ?? names[field]?.in(language) ?? field
      return WorkbenchPhrase.problemOutside.in(
        language,
        [
          "field": name, "low": numbers.plain(low), "high": numbers.plain(high), "given": given,
        ])
    case .tooMuch(let replicates):
      return WorkbenchPhrase.problemTooMuch.in(language, ["n": "\(replicates)"])
    case .refused(let text): return WorkbenchPhrase.problemRefused.in(language, ["text": text])
    }
  }
}
