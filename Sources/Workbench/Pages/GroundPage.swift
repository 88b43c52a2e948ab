import Evidence
import Experiments
import Model
import Wording

/// What the answers rest on: the model in words, and every number.
struct GroundPage: Sendable {
  let page: PageFrame
  let words: [String: String]
  let query: String
  let grades: String
  let gradeChoices: [QuestionPage.Choice]
  let count: String
  let entries: [Entry]

  struct Entry: Sendable {
    let id: String
    let label: String
    let value: String
    let unit: String
    let range: String
    let grade: String
    let source: String
  }

  /// - Parameters:
  ///   - query: words that must all be in the name, the label or the source.
  ///   - grade: nil for all.
  init(
    _ laboratory: Laboratory, query: String, grade: Grade?, frame: PageFrame, _ language: Language
  ) {
    let numbers = NumberFormat(language)
    let register = laboratory.register
    page = frame
    words = PageFrame.words(language)
    self.query = query
    grades = register.gradeText(language)
    gradeChoices =
      [
        QuestionPage.Choice(
          id: "", title: BackgroundPhrase.anyGrade.in(language), isChosen: grade == nil)
      ]
      + [Grade.a, .b, .c].map {
        QuestionPage.Choice(
          id: $0.rawValue, title: $0.meaning.in(language), isChosen: $0 == grade)
      }
    let sought = query.lowercased().split(separator: " ")
    let found = register.entries.filter { entry in
      let text = "\(entry.id) \(entry.label[language]) \(entry.source)".lowercased()
      return (grade == nil || entry.grade == grade) && sought.allSatisfy { text.contains($0) }
    }
    count = BackgroundPhrase.count.in(
      language, ["total": "\(register.entries.count)", "n": "\(found.count)"])
    entries = found.map { entry in
      Entry(
        id: entry.id, label: entry.label[language],
        value: entry.value.numbers.map(numbers.plain).joined(separator: "; "),
        unit: entry.unit.name(language),
        range: entry.range.map {
          "\(numbers.plain($0.lowerBound)) – \(numbers.plain($0.upperBound))"
        } ?? "", grade: entry.grade.rawValue, source: entry.source)
    }
  }
}
