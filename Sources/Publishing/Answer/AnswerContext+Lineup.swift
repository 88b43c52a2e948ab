import Evidence
import Experiments
import Model
import Quantities
import Scenarios
import Wording

extension AnswerContext {
  /// What an answer about a lineup is about and rests on.
  ///
  /// - Parameter further: commands to go on with.
  public init(
    _ answer: Answer, of lineup: Lineup, in laboratory: Laboratory, further: [String] = []
  ) {
    let names = LawNames(book: laboratory.lawBook)
    self.init(
      households: lineup.base.households, lawAsOf: lineup.base.lawAsOf,
      otherLaws: lineup.scenarios.filter { $0.lawText != lineup.base.lawText }.map {
        ($0.title, names.law(of: $0))
      },
      staff: lineup.scenarios.map { $0.staffBalance(with: lineup.base) }.max() ?? .equal,
      replicatesAsked: answer.isComplete ? nil : answer.replicatesAsked,
      isFromStore: answer.fromStore == answer.result.replicates,
      staffNeedReplicates: answer.staffNeedReplicates, withoutEffect: answer.withoutEffect,
      grades: Dictionary(laboratory.register.entries.map { ($0.grade, 1) }) { $0 + $1 },
      further: further)
  }
}

extension AnswerContext {
  /// What is known of a kept result: nothing but itself.
  public init(of result: ComparisonResult) {
    self.init(
      households: 0, lawAsOf: Day(number: 0), staff: .equal,
      isFromStore: true)
  }
}

/// What the laws of scenarios are called.
private struct LawNames {
  let book: LawBook

  /// What a scenario's law is called, and those that take over within the run.
  func law(of scenario: Scenario) -> Bilingual {
    let first = name(
      of: scenario.law, on: scenario.lawAsOf, ownValues: !scenario.lawChanges.isEmpty)
    return scenario.laterLaws.reduce(first) { text, step in
      let law = name(of: step.law, on: step.asOf, ownValues: !step.changes.isEmpty)
      func with(_ language: Language) -> String {
        AnswerPhrase.thenLaw.in(
          language,
          ["first": text[language], "n": "\(step.month)", "law": law[language]])
      }
      return Bilingual(nl: with(.nl), en: with(.en))
    }
  }

  private func name(of law: LawAmendment, on day: Day, ownValues: Bool) -> Bilingual {
    if let regime = law.regime.flatMap(book.regime) {
      return regime.label
    }
    if !ownValues, let ordinance = law.ordinance {
      let name = ordinance.rawValue.prefix(1).uppercased() + ordinance.rawValue.dropFirst()
      return Bilingual(
        nl: AnswerPhrase.ordinance.in(.nl, ["name": name]),
        en: AnswerPhrase.ordinance.in(.en, ["name": name]))
    }
    let phrase: AnswerPhrase = ownValues ? .ownLawValues : .law
    func text(_ language: Language) -> String {
      phrase.in(language, ["day": TimeFormat(language).day(day)])
    }
    return Bilingual(nl: text(.nl), en: text(.en))
  }
}
