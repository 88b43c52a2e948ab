import Experiments
import Foundation
import GRDB
import Model
import Testing

@testable import Store

@Test func aReplicateReadsBackAsItWas() throws {
  let folder = try Folder()
  do {
    let store = try ResultStore(path: folder.store)
    #expect(try store.load(sampleKey()) == nil)
    try store.save(sampleTally(), for: sampleKey())
    try store.save(sampleTally(), for: sampleKey())
    #expect(try store.load(sampleKey()) == sampleTally())
  }
  let again = try ResultStore(path: folder.store)
  #expect(try again.load(sampleKey()) == sampleTally())
}

@Test func aClosedStoreIsOneFile() throws {
  let folder = try Folder()
  do {
    let store = try ResultStore(path: folder.store)
    try store.save(sampleTally(), for: sampleKey())
    #expect(try store.load(sampleKey()) != nil)
  }
  #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["results.sqlite"])
}

@Test func everyPartOfTheKeyCounts() throws {
  let folder = try Folder()
  let store = try ResultStore(path: folder.store)
  let keys = [
    sampleKey(), sampleKey(1), sampleKey(fingerprint: "abd"), sampleKey(months: 15),
    ReplicateKey(fingerprint: "abc", seed: 1, index: 0, months: 14, resultsRevision: 1),
    ReplicateKey(fingerprint: "abc", seed: .max - 1, index: 0, months: 14, resultsRevision: 2),
  ]
  for (number, key) in keys.enumerated() {
    #expect(try store.load(key) == nil)
    try store.save(sampleTally(number, months: key.months), for: key)
  }
  for (number, key) in keys.enumerated() {
    #expect(try store.load(key) == sampleTally(number, months: key.months))
  }
}

@Test func aSecondDifferentOutcomeIsADeterminismError() throws {
  let folder = try Folder()
  let store = try ResultStore(path: folder.store)
  try store.save(sampleTally(), for: sampleKey())
  let error = #expect(throws: DeterminismError.self) {
    try store.save(sampleTally(1), for: sampleKey())
  }
  #expect(error?.key == sampleKey())
  #expect(try store.load(sampleKey()) == sampleTally())
}

@Test func theTimeIsNoPartOfAReplicate() throws {
  let folder = try Folder()
  for seconds in [0.0, 1e9] {
    let configuration = ResultStore.Configuration(now: { Date(timeIntervalSince1970: seconds) })
    let store = try ResultStore(path: folder.store, configuration: configuration)
    try store.save(sampleTally(), for: sampleKey())
  }
  let database = try DatabaseQueue(path: folder.store)
  let times = try database.read { try String.fetchAll($0, sql: "SELECT created_at FROM replicate") }
  #expect(times == ["1970-01-01T00:00:00.000Z"])
}

@Test func resultsAreListedFromTheLastSaved() throws {
  let folder = try Folder()
  let arms = ["base", "other"].map {
    Experiment.Arm(id: $0, title: Bilingual(nl: "nl \($0)", en: "en \($0)"), fingerprint: "f-\($0)")
  }
  func save(_ id: String, arms: [Experiment.Arm], at seconds: Double, result: String) throws {
    let configuration = ResultStore.Configuration(now: { Date(timeIntervalSince1970: seconds) })
    let store = try ResultStore(path: folder.store, configuration: configuration)
    try store.saveRun(RunRecord(id: id, arms: arms, request: "{}", result: result))
  }
  try save("one", arms: arms, at: 1, result: "first")
  try save("two", arms: [arms[1]], at: 2.5, result: "second")
  try save("one", arms: arms.reversed(), at: 3, result: "third")
  let store = try ResultStore(path: folder.store)
  let runs = try store.runs()
  #expect(runs.map(\.id) == ["one", "two"])
  #expect(runs.map(\.arms) == [arms.reversed(), [arms[1]]])
  #expect(runs.map(\.savedAt.timeIntervalSince1970) == [3, 2.5])
  let record = try store.loadRun("one")
  #expect(record == RunRecord(id: "one", arms: arms.reversed(), request: "{}", result: "third"))
  #expect(try store.loadRun("three") == nil)
}

@Test func aRunResumesFromTheStore() throws {
  let folder = try Folder()
  let store = try ResultStore(path: folder.store)
  let arm = Experiment.Arm(id: "base", title: Bilingual(nl: "", en: ""), fingerprint: "f")
  func tallies(_ number: Int, from first: Int) throws -> (tallies: [Tally], fromStore: Int) {
    let experiment = try Experiment(
      arms: [arm], seed: 1, months: 14, extent: .replicates(number), resultsRevision: 1)
    let outcome = try Runner(archive: store, resources: Resources(threads: 4)).run(
      experiment, observe: { $0[0] },
      simulate: { replicate, arms in
        #expect(replicate >= first)
        return arms.map { _ in sampleTally(replicate) }
      })
    return (outcome.observations, outcome.fromStore)
  }
  #expect(try tallies(6, from: 0) == ((0..<6).map { sampleTally($0) }, 0))
  #expect(try tallies(10, from: 6) == ((0..<10).map { sampleTally($0) }, 6))
}

/// Each with a connection of its own, and all making the file at once.
@Test(arguments: 0..<10)
func severalProcessesMayShareAStore(attempt: Int) throws {
  let folder = try Folder()
  DispatchQueue.concurrentPerform(iterations: 4) { _ in
    do {
      let store = try ResultStore(path: folder.store)
      for index in 0..<4 { try store.save(sampleTally(index), for: sampleKey(index)) }
    } catch {
      Issue.record(error)
    }
  }
  let store = try ResultStore(path: folder.store)
  for index in 0..<4 { #expect(try store.load(sampleKey(index)) == sampleTally(index)) }
}

@Test func theTablesHoldOnlyWhatTheyAreMadeFor() throws {
  let folder = try Folder()
  let store = try ResultStore(path: folder.store)
  let (loose, mode, nullable) = try store.read { db in
    (
      try String.fetchAll(
        db, sql: "SELECT name FROM pragma_table_list WHERE strict = 0 AND schema = 'main'"),
      try String.fetchOne(db, sql: "PRAGMA journal_mode"),
      try Int.fetchOne(
        db,
        sql: """
          SELECT count(*) FROM pragma_table_list t, pragma_table_info(t.name) c
          WHERE t.schema = 'main' AND t.strict = 1 AND c."notnull" = 0 AND c.type != 'INTEGER'
          """)
    )
  }
  #expect(Set(loose) == ["grdb_migrations", "sqlite_schema"])
  #expect(mode == "wal")
  #expect(nullable == 0)
  #expect(throws: StoreError.self) {
    try store.write { db in
      try db.execute(
        sql: "INSERT INTO run_scenario VALUES ('none', 0, 99, 'name', 'nl', 'en')")
    }
  }
}
