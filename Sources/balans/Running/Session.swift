import Evidence
import Experiments
import Scenarios
import Wording

/// A command at work: the data it reads, and the language it speaks.
struct Session {
  let laboratory: Laboratory
  let language: Language

  /// - Throws: `BadInput` when there is no data; what is wrong in the data.
  init(language: Language) throws {
    laboratory = try Laboratory(folder: try DataFolder.find())
    self.language = language
  }

  func warn(_ text: String) {
    Console.note("\(RunPhrase.warning.in(language)): \(text)")
  }

  /// What is odd about the scenarios, or unfair in comparing them.
  func warn(about lineup: Lineup) {
    var told: Set<String> = []
    for warning in lineup.scenarios.flatMap(\.warnings) where told.insert("\(warning)").inserted {
      warn("\(warning)")
    }
    for (arm, scenario) in zip(lineup.arms, lineup.scenarios).dropFirst() {
      if scenario.shocks != lineup.base.shocks {
        warn(
          RunPhrase.shocksDiffer.in(
            language, ["policy": arm.id, "base": lineup.arms[0].id]))
      }
      let levers = scenario.staffDifference(from: lineup.base).map(\.path)
      guard !levers.isEmpty else { continue }
      warn(
        RunPhrase.staffDiffers.in(
          language,
          [
            "policy": arm.id, "base": lineup.arms[0].id,
            "levers": levers.joined(separator: ", "),
          ]))
    }
  }
}
