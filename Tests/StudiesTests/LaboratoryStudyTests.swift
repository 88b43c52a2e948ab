import Experiments
import Foundation
import Scenarios
import Testing

@testable import Studies

/// Studies of the shipped scenarios in a small town.
@Suite("Studies")
struct LaboratoryStudyTests {
  private let laboratory = Result {
    try Laboratory(
      folder: URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().path)
  }

  private func scenario(_ id: String, _ more: [Override] = []) throws -> Scenario {
    try laboratory.get().scenarios.load(
      id,
      overrides: try ["municipality.households=120", "warmup_months=12", "months=24"].map(
        Override.init(parsing:)) + more)
  }

  @Test("Blocks: all four are the policy itself, none is the base; shares sum to the difference")
  func blocks() throws {
    let laboratory = try laboratory.get()
    let (base, policy) = (try scenario("almere-2019"), try scenario("preventie-voorop"))
    let study = try BlockStudy(base: base, policy: policy, in: laboratory)
    #expect(study.places.count == 16 && study.lineup.arms.count == 16)
    #expect(study.lineup.scenarios[study.places[0]].fingerprint == base.fingerprint)
    #expect(study.lineup.scenarios[study.places[15]].fingerprint == policy.fingerprint)
    #expect(study.outside.isEmpty && !study.hasOtherLaw)
    let outcome = try #require(
      try study.run(
        in: laboratory, indicators: laboratory.indicators.indicators.filter(\.headline), seed: 1,
        extent: .replicates(2),
        under: RunConditions(archive: InMemoryArchive(), threads: 2, version: "test")))
    #expect(outcome.isComplete && outcome.effects.count > 10)
    for effect in outcome.effects {
      let sum = effect.shares.reduce(0) { $0 + ($1.mean ?? .nan) }
      let together = effect.together.mean ?? .nan
      let size = effect.means.compactMap { $0?.magnitude }.max() ?? 0
      #expect(abs(sum - together) <= 1e-9 * max(size, 1e-300), "\(effect.indicator.id)")
    }
  }

  @Test("Blocks without levers are not run twice; hours stand outside")
  func fewer() throws {
    let laboratory = try laboratory.get()
    let policy = try scenario(
      "almere-2019",
      ["sanction.leniency=0.5", "staff.legal=20"].map { try Override(parsing: $0) })
    let study = try BlockStudy(base: try scenario("almere-2019"), policy: policy, in: laboratory)
    #expect(study.lineup.arms.count == 2)
    #expect(study.outside.map(\.path) == ["staff.legal"])
    let none = try BlockStudy(
      base: try scenario("almere-2019"), policy: try scenario("almere-2019"), in: laboratory)
    #expect(!none.hasBlocks)
  }

  @Test("Structures change one thing each, and say so")
  func structures() throws {
    let laboratory = try laboratory.get()
    let ids = laboratory.structures.structures.map(\.id)
    #expect(
      Set(ids).isSuperset(of: [
        "no-stress-loop", "no-norms", "no-peers", "soft-deterrence", "hard-deterrence",
        "bomb-crater",
      ]))
    let plain = try scenario("almere-2019").fingerprint
    let others = try laboratory.structures.structures.map {
      try scenario("almere-2019", $0.overrides).fingerprint
    }
    #expect(Set(others + [plain]).count == ids.count + 1)
    #expect(throws: (any Error).self) { try laboratory.structures.structure("no-peer") }
  }

  @Test("A verdict flips when it is the opposite, and not when it is undecided")
  func flips() {
    #expect(RobustStudy.areOpposite(.better, .worse) && RobustStudy.areOpposite(.lower, .higher))
    #expect(!RobustStudy.areOpposite(.better, .undecided))
    #expect(!RobustStudy.areOpposite(.better, .better))
    #expect(!RobustStudy.areOpposite(.equivalent, .worse))
  }
}
