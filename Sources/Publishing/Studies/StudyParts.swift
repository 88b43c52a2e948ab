import Experiments
import Statistics
import Wording

/// How many replicates a study rests on, and whether it was stopped.
func addCost(
  to page: inout Page, _ replicates: Int, isComplete: Bool, _ language: Language
) {
  let number = NumberFormat(language).count(replicates)
  page.add(StudyPhrase.replicates.in(language, ["n": number]), .faint)
  if !isComplete { page.add(StudyPhrase.partial.in(language, ["n": number]), .strong) }
}

extension UnitPhrase {
  /// A unit of an indicator, as pages write it.
  static func name(of unit: String, _ language: Language) -> String {
    let phrase: UnitPhrase? = unit == "share" ? .sharePoints : UnitPhrase(rawValue: unit)
    return phrase?.in(language) ?? unit
  }
}

extension JSONValue {
  /// An interval as its two ends, or null.
  init(_ interval: Interval?) {
    self = interval.map { .array([JSONValue($0.low), JSONValue($0.high)]) } ?? .null
  }
}
