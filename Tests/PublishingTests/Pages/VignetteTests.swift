import Evidence
import Experiments
import Foundation
import Scenarios
import Testing
import Wording

@testable import Publishing

/// Daan, Lisa and Theo under four policies, as they are told; `make golden` renews the texts.
@Suite("Vignettes")
struct VignetteTests {
  private static let here = URL(filePath: #filePath).deletingLastPathComponent()
  private static let repository = here.deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// A small town over thirty months: the household itself is scripted, the office is not.
  private static let town = ["municipality.households=400", "warmup_months=12", "months=30"]
  private static let policies = [
    "almere-2019", "streng-sanctioneren", "preventie-voorop", "vroegsignalering",
  ]

  private func story(_ id: String) throws -> TwinTrace {
    let laboratory = try Laboratory(folder: Self.repository.path)
    let overrides = try Self.town.map(Override.init(parsing:))
    let lineup = try Lineup(
      try Self.policies.map { try laboratory.scenarios.load($0, overrides: overrides) },
      labels: [], levers: laboratory.levers)
    let file = try VignetteFile(id: id, folder: laboratory.vignettes)
    let lives = try laboratory.trace(lineup, vignette: file.vignette, replicate: 0, seed: 1)
    return TwinTrace(lives, of: file, replicate: 0, seed: 1, start: lineup.base.start)
  }

  @Test("are told in both languages", arguments: ["daan", "lisa", "theo"])
  func told(id: String) throws {
    let story = try story(id)
    for language in [Language.nl, .en] {
      let text = story.text(on: .file, language)
      let file = Self.here.appending(path: "Golden/vignette.\(id).\(language).txt")
      if ProcessInfo.processInfo.environment["BALANS_RENEW_GOLDEN"] == "1" {
        try Data(text.utf8).write(to: file)
      }
      #expect(text == (try String(contentsOf: file, encoding: .utf8)), "stale: see make golden")
    }
  }
}
