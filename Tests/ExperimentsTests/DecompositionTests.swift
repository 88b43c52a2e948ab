import Foundation
import Model
import Scenarios
import Testing

@testable import Experiments

@Suite("Effects taken apart")
struct DecompositionTests {
  private let laboratory = Result {
    try Laboratory(
      folder: URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().path)
  }

  private func question(_ references: [(id: String, set: String)], _ n: Int = 3) throws -> Question
  {
    let laboratory = try laboratory.get()
    let small = ["municipality.households=150", "warmup_months=12", "months=24"]
    let scenarios = try references.map { reference in
      try laboratory.scenarios.load(
        reference.id,
        overrides: try (small + (reference.set.isEmpty ? [] : [reference.set])).map(
          Override.init(parsing:)))
    }
    let lineup = try Lineup(
      scenarios, labels: references.map(\.set), levers: laboratory.levers)
    return try Question(
      lineup, indicators: laboratory.indicators.indicators.filter(\.headline), seed: 3,
      extent: .replicates(n), asksStaffNeed: false, decomposes: true)
  }

  private func answer(_ question: Question, _ archive: some Archive) throws -> Answer {
    try #require(
      try laboratory.get().answer(
        question, under: RunConditions(archive: archive, threads: 2, version: "test")))
  }

  @Test("A policy that does nothing has no direct effect and no spill-over, exactly")
  func null() throws {
    let found = try answer(
      question([("almere-2019", ""), ("almere-2019", "service.client_direction=0.5")]),
      InMemoryArchive())
    #expect(!found.result.decomposition.isEmpty)
    for parts in found.result.decomposition {
      for part in [parts.total, parts.direct, parts.spillOver] {
        #expect(part.mean == 0 && part.ci95?.low == 0 && part.ci95?.high == 0, "\(parts)")
      }
    }
  }

  @Test("Publicity alone works through others only")
  func publicity() throws {
    let found = try answer(
      question([("almere-2019", ""), ("almere-2019", "information.publicity=1")]),
      InMemoryArchive())
    #expect(found.result.decomposition.allSatisfy { $0.direct.mean == 0 })
    #expect(found.result.decomposition.contains { $0.spillOver.mean != 0 })
  }

  @Test("Total is direct and spill-over, exactly in every replicate")
  func sum() throws {
    var state: UInt64 = 5
    func next() -> Double {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Double(state >> 20) / 1e6
    }
    for _ in 0..<1000 {
      let (base, policy, alone) = (next(), next(), next())
      let parts = try #require(EffectParts.parts(base: base, policy: policy, alone: alone))
      #expect(parts.total == policy - base && parts.direct == alone - base)
      #expect(parts.total - parts.direct == parts.spillOver)
    }
    #expect(EffectParts.parts(base: nil, policy: 1, alone: 1) == nil)
  }

  @Test("The arms of a comparison are what they are without; runs are kept and found again")
  func kept() throws {
    let references = [("almere-2019", ""), ("preventie-voorop", "")]
    let archive = InMemoryArchive()
    let question = try question(references)
    let found = try answer(question, archive)
    var plain = question
    plain = try Question(
      question.lineup, indicators: question.panel.measures.map(\.indicator), seed: 3,
      extent: .replicates(3), asksStaffNeed: false)
    let without = try answer(plain, archive)
    #expect(without.fromStore == 3)
    #expect(without.result.indicators == found.result.indicators)
    #expect(without.result.decomposition.isEmpty)
    #expect(plain.runID != question.runID)
    // Only the replayed arm is missing: the base is lived again for its path, and comes out alike.
    let half = InMemoryArchive()
    _ = try answer(plain, half)
    let filled = try answer(question, half)
    #expect(filled.fromStore == 0)
    #expect(filled.result.decomposition == found.result.decomposition)
    #expect(try ComparisonResult(json: found.result.json.text) == found.result)
  }
}
