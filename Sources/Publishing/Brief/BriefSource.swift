import Evidence
import Experiments
import Model
import Statistics
import Wording

/// All that a brief is made of: values only, so that the same brief comes of the same answer.
public struct BriefSource: Sendable {
  public let result: ComparisonResult
  public let detail: AnswerDetail
  /// Their labels and definitions, in the order in which they are shown.
  public let indicators: [Indicator]
  /// How many numbers of the model have each grade.
  public let grades: [Grade: Int]
  public let resultsRevision: Int
  public let language: Language

  public init(
    result: ComparisonResult, detail: AnswerDetail, indicators: [Indicator], grades: [Grade: Int],
    resultsRevision: Int, language: Language
  ) {
    self.result = result
    self.detail = detail
    self.indicators = indicators
    self.grades = grades
    self.resultsRevision = resultsRevision
    self.language = language
  }

  var numbers: NumberFormat { NumberFormat(language) }
  var replicates: String { numbers.count(result.replicates) }
  var titles: [String] { result.scenarios.map { $0.title[language] } }
  var isComparison: Bool { result.base != nil }

  func title(_ position: Int) -> String {
    position < titles.count ? titles[position] : ""
  }

  func say(_ phrase: BriefPhrase, _ values: KeyValuePairs<String, String> = [:]) -> String {
    phrase.in(language, values)
  }

  func percent(_ share: Double?) -> String {
    share.map { numbers.percent($0, decimals: 1) } ?? NumberFormat.missing
  }

  /// In what an indicator is told.
  func unit(_ indicator: Indicator) -> String {
    UnitPhrase(rawValue: indicator.unit)?.in(language) ?? indicator.unit
  }
}
