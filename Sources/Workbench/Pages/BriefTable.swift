import Publishing
import Wording

/// The verdicts as a table.
struct BriefTable: Sendable {
  let tableLabel: String
  let figureWord: String
  let nowWord: String
  let definitionWord: String
  let policies: [String]
  let headline: [AnswerBrief.Row]
  let lead: [String]
  let told: [String]
  let verdictsHeading: String
  let allInWords: String

  init(_ brief: AnswerBrief, _ language: Language) {
    tableLabel = WorkbenchPhrase.verdictsHeading.in(language)
    verdictsHeading = tableLabel
    allInWords = WorkbenchPhrase.allInWords.in(language)
    figureWord = WorkbenchPhrase.figure.in(language)
    nowWord = WorkbenchPhrase.now.in(language)
    definitionWord = FieldPhrase.definition.in(language)
    policies = Array(brief.titles.dropFirst())
    headline = brief.headline
    lead = brief.lead
    told = brief.words
  }
}

/// One figure by group or by year.
struct SectionTable: Sendable {
  let title: String
  let unit: String
  let nowWord: String
  let policies: [String]
  let rows: [AnswerBrief.Row]

  /// The sections of some figures, in their order.
  static func all(
    _ sections: [AnswerBrief.Section], of brief: AnswerBrief, _ ids: [String],
    _ language: Language
  ) -> [SectionTable] {
    ids.compactMap { id in
      sections.first { $0.rows.first?.id == id }.map { section in
        SectionTable(
          title: section.title, unit: section.unit,
          nowWord: WorkbenchPhrase.now.in(language), policies: Array(brief.titles.dropFirst()),
          rows: section.rows)
      }
    }
  }
}
