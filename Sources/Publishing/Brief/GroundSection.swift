import Evidence
import Experiments
import Wording

/// What the answer rests on, where to look for why, and what is not known.
public struct GroundSection: Sendable {
  public let title: String
  public let grades: String
  public let more: String
  public let commands: [String]
  public let unknownTitle: String
  public let unknown: [String]

  init(_ source: BriefSource) {
    let total = source.grades.values.reduce(0, +)
    func share(_ grade: Grade) -> String {
      source.numbers.percent(Double(source.grades[grade] ?? 0) / Double(max(1, total)))
    }
    title = source.say(.ground)
    grades = AnswerPhrase.groundGrades.in(
      source.language,
      ["n": source.numbers.count(total), "a": share(.a), "b": share(.b), "c": share(.c)])
    more = source.say(.groundMore)
    let ids = source.result.scenarios.map(\.id)
    commands =
      (source.isComparison && ids.count > 1
        ? ["balans blocks \(ids[1]) --base \(ids[0])", "balans robust \(ids[0]) \(ids[1])"] : [])
      + ["balans params --grade C"]
    unknownTitle = source.say(.unknown)
    unknown = [
      source.say(.unknownGuesses, ["share": share(.c)]), source.say(.unknownChance),
      source.say(.unknownWorld), source.say(.unknownPeople),
    ]
  }
}
