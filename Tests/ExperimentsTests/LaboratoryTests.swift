import Evidence
import Foundation
import Model
import Quantities
import Scenarios
import Testing

@testable import Experiments

/// An archive that keeps nothing.
private struct FullArchive: Archive {
  struct Full: Error {}

  func load(_ key: ReplicateKey) -> Tally? { nil }
  func save(_ tally: Tally, for key: ReplicateKey) throws { throw Full() }
  func loadRun(_ id: String) -> RunRecord? { nil }
  func saveRun(_ record: RunRecord) throws { throw Full() }
  func deleteRun(_ id: String) -> Bool { false }
  func runs() -> [RunSummary] { [] }
}

@Suite("What the laboratory runs")
struct LaboratoryTests {
  private let laboratory = Result {
    try Laboratory(
      folder: URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().path)
  }

  private func lineup(_ references: (id: String, set: String)...) throws -> Lineup {
    let laboratory = try laboratory.get()
    let scenarios = try references.map { reference in
      try laboratory.scenarios.load(
        reference.id,
        overrides: reference.set.isEmpty ? [] : [try Override(parsing: reference.set)])
    }
    return try Lineup(scenarios, labels: references.map(\.set), levers: laboratory.levers)
  }

  @Test("Under its own warm-up a scenario keeps its fingerprint, under another's it gets one")
  func fingerprints() throws {
    let alone = try lineup(("preventie-voorop", ""))
    let compared = try lineup(("almere-2019", ""), ("preventie-voorop", ""))
    #expect(alone.arms[0].fingerprint == alone.base.fingerprint)
    #expect(compared.arms[0].fingerprint == compared.base.fingerprint)
    #expect(compared.arms[1].fingerprint != alone.arms[0].fingerprint)
  }

  @Test("Scenarios may differ in their law: the fingerprint tells, and the base's stays")
  func laws() throws {
    let settings = ["law.regime=fraudewet-2013", "law.as_of=2020-01-01"]
    let base = try lineup(("almere-2019", "")).base.fingerprint
    var seen: Set<String> = [base]
    for setting in settings {
      let arms = try lineup(("almere-2019", ""), ("almere-2019", setting)).arms
      #expect(arms[0].fingerprint == base)
      #expect(seen.insert(arms[1].fingerprint).inserted, "\(setting)")
      // Warmed up under its own law, it is another question again.
      #expect(seen.insert(try lineup(("almere-2019", setting)).base.fingerprint).inserted)
    }
  }

  @Test("A scenario beside itself has another id and the same fingerprint")
  func twins() throws {
    let arms = try lineup(("almere-2019", ""), ("almere-2019", "")).arms
    #expect(arms[0].id != arms[1].id)
    #expect(arms[0].fingerprint == arms[1].fingerprint)
  }

  @Test(
    "Scenarios of different worlds are refused",
    arguments: [
      "municipality.households=70", "months=7", "start=2020-01", "warmup_months=12",
      "exit.under_one_year=0.021",
    ])
  func worlds(_ setting: String) throws {
    #expect(throws: LineupError.self) { try lineup(("almere-2019", ""), ("almere-2019", setting)) }
  }

  @Test(
    "The search for staff finds the smallest factor that is enough",
    arguments: [70, 71, 99, 100, 101, 150])
  func bisection(_ need: Int) {
    var search = StaffBisection()
    var steps = 0
    while let probe = search.probe, steps < 20 {
      search.record(probe, isEnough: StaffBisection.factors[probe] * 100 >= Double(need) - 0.5)
      steps += 1
    }
    #expect(search.factor == Double(need) / 100)
    #expect(steps <= 8)
  }

  @Test("The search for staff ends at its bounds")
  func bounds() {
    var search = StaffBisection()
    while let probe = search.probe { search.record(probe, isEnough: false) }
    #expect(search.factor == nil)
  }

  @Test("What cannot be saved is kept for this run, and told")
  func keeping() throws {
    let archive = KeepingArchive(FullArchive())
    let key = ReplicateKey(fingerprint: "a", seed: 1, index: 0, months: 1, resultsRevision: 1)
    var tally = Tally(months: 1)
    tally.add(.fines, month: Month(0))
    try archive.save(tally, for: key)
    #expect(try archive.load(key) == tally)
    #expect(archive.failure is FullArchive.Full)
    #expect(throws: DeterminismError.self) { try archive.save(Tally(months: 1), for: key) }
  }

  @Test("The headline figures do not call doing nothing better than practice")
  func doingNothing() throws {
    let laboratory = try laboratory.get()
    let small = ["municipality.households=1500", "warmup_months=24", "months=36"]
    let scenarios = try ["almere-2019", "niets-doen"].map {
      try laboratory.scenarios.load($0, overrides: try small.map(Override.init(parsing:)))
    }
    let lineup = try Lineup(scenarios, labels: ["", ""], levers: laboratory.levers)
    let question = try Question(
      lineup, indicators: laboratory.indicators.indicators.filter(\.headline), seed: 1,
      extent: .replicates(4), asksStaffNeed: false)
    let answer = try #require(
      try laboratory.answer(
        question,
        under: RunConditions(archive: KeepingArchive(FullArchive()), threads: 2, version: "test")))
    let worse = answer.result.indicators.filter { $0.verdict == .worse }.map(\.indicator)
    #expect(Set(worse).isSuperset(of: ["sanctions.intent_missed_share", "money.overpaid"]))
  }
}
