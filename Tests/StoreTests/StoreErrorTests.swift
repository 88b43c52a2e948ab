import Experiments
import Foundation
import GRDB
import Model
import Testing

@testable import Store

/// Why something could not be done with a store; nil when it could.
private func reason(_ body: () throws -> Void) -> StoreError.Reason? {
  #expect(throws: StoreError.self, performing: body)?.reason
}

/// A folder with a closed store that holds a few replicates.
private func filled() throws -> Folder {
  let folder = try Folder()
  let store = try ResultStore(path: folder.store)
  for index in 0..<10 { try store.save(sampleTally(index), for: sampleKey(index)) }
  return folder
}

/// Opens the store and reads everything.
private func readAll(_ path: String) throws {
  let store = try ResultStore(path: path)
  for index in 0..<10 { _ = try store.load(sampleKey(index)) }
}

@Test func whatIsNoDatabaseIsLeftAsItIs() throws {
  let folder = try Folder()
  let garbage = Data((0..<5000).map { UInt8(truncatingIfNeeded: $0 &* 31) })
  try garbage.write(to: URL(fileURLWithPath: folder.store))
  #expect(reason { try readAll(folder.store) } == .notADatabase)
  #expect(try Data(contentsOf: URL(fileURLWithPath: folder.store)) == garbage)
}

@Test func aDatabaseOfSomethingElseIsLeftAsItIs() throws {
  let folder = try Folder()
  try DatabaseQueue(path: folder.store).write { try $0.execute(sql: "CREATE TABLE other (a)") }
  #expect(reason { try readAll(folder.store) } == .notAStore)
  let tables = try DatabaseQueue(path: folder.store).read {
    try String.fetchAll($0, sql: "SELECT name FROM sqlite_master")
  }
  #expect(tables == ["other"])
}

@Test func aDirectoryIsNoStore() throws {
  let folder = try Folder()
  #expect(reason { try readAll(folder.path) } == .isDirectory)
}

@Test func aFolderThatIsNotThereIsNotMade() throws {
  let folder = try Folder()
  #expect(reason { try readAll(folder.path + "/none/results.sqlite") } == .cannotOpen)
  #expect(!FileManager.default.fileExists(atPath: folder.path + "/none"))
}

@Test func aStoreOfALaterVersionIsRefused() throws {
  let folder = try filled()
  try DatabaseQueue(path: folder.store).write {
    try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('999 from the future')")
  }
  #expect(reason { try readAll(folder.store) } == .newerVersion)
}

@Test func aFileThatWasCutOffIsReported() throws {
  let folder = try filled()
  let whole = try Data(contentsOf: URL(fileURLWithPath: folder.store))
  for tenths in 1..<10 {
    let cut = whole.prefix(whole.count * tenths / 10)
    try cut.write(to: URL(fileURLWithPath: folder.store))
    #expect(reason { try readAll(folder.store) } == .damaged, "cut off at 0.\(tenths)")
  }
}

@Test func noDamageToTheFileTraps() throws {
  let folder = try filled()
  let whole = try Data(contentsOf: URL(fileURLWithPath: folder.store))
  for start in stride(from: 0, to: whole.count, by: max(1, whole.count / 60)) {
    var damaged = whole
    for position in start..<min(start + 48, whole.count) { damaged[position] ^= 0xa5 }
    try damaged.write(to: URL(fileURLWithPath: folder.store))
    do {
      try readAll(folder.store)
    } catch {
      #expect(error is StoreError, "damaged at \(start)")
    }
  }
}

@Test func aReplicateThatWasChangedIsReported() throws {
  let folder = try filled()
  let database = try DatabaseQueue(path: folder.store)
  try database.write { db in
    let words = try Data.fetchOne(db, sql: "SELECT words FROM replicate WHERE position = 7")
    var flipped = try #require(words)
    flipped[flipped.startIndex + 20] ^= 1
    try db.execute(
      sql: "UPDATE replicate SET words = ? WHERE position = 7", arguments: [flipped])
    try db.execute(sql: "UPDATE replicate SET checksum = checksum + 1 WHERE position = 8")
  }
  try database.close()
  let store = try ResultStore(path: folder.store)
  for index in 7...8 {
    let key = sampleKey(index)
    #expect(reason { _ = try store.load(key) } == .damagedReplicate(key))
    #expect(reason { try store.save(sampleTally(index), for: key) } == .damagedReplicate(key))
  }
  #expect(try store.load(sampleKey(9)) == sampleTally(9))
}

@Test func aFullDiskLosesNothingThatWasSaved() throws {
  let folder = try Folder()
  var saved = 0
  do {
    let small = ResultStore.Configuration(pageLimit: 40)
    let store = try ResultStore(path: folder.store, configuration: small)
    let failure = reason {
      for index in 0..<1000 {
        try store.save(sampleTally(index), for: sampleKey(index))
        saved += 1
      }
    }
    #expect(failure == .full)
  }
  #expect(saved > 0)
  let larger = try ResultStore(path: folder.store)
  try larger.save(sampleTally(saved), for: sampleKey(saved))
  for index in 0...saved { #expect(try larger.load(sampleKey(index)) == sampleTally(index)) }
}

@Test func aFullDiskIsReportedWhenTheStoreIsMade() throws {
  let folder = try Folder()
  let small = ResultStore.Configuration(pageLimit: 2)
  #expect(reason { _ = try ResultStore(path: folder.store, configuration: small) } == .full)
}

@Test func aStoreThatIsBusyIsReportedAfterAWhile() throws {
  let folder = try filled()
  let store = try ResultStore(
    path: folder.store, configuration: .init(patience: .milliseconds(50)))
  try DatabaseQueue(path: folder.store).inDatabase { db in
    try db.execute(sql: "BEGIN IMMEDIATE")
    #expect(reason { try store.save(sampleTally(99), for: sampleKey(99)) } == .locked)
    #expect(try store.load(sampleKey(1)) == sampleTally(1))
    try db.execute(sql: "ROLLBACK")
  }
  try store.save(sampleTally(99), for: sampleKey(99))
}

@Test func aStoreThatMayNotBeWrittenIsReported() throws {
  let folder = try filled()
  let store = try ResultStore(path: folder.store)
  #expect(
    reason {
      try store.write { db in
        try db.execute(sql: "PRAGMA query_only = 1")
        try db.execute(sql: "DELETE FROM run")
      }
    } == .readOnly)
}

/// Nobody may write in these, the administrator included.
@Test func aFolderThatMayNotBeWrittenIsReported() throws {
  #if os(Linux)
    let folder = "/proc"
  #else
    let folder = "/System"
  #endif
  #expect(reason { _ = try ResultStore(path: folder + "/results.sqlite") } == .cannotOpen)
}

@Test func aStoreNeedsAName() {
  #expect(reason { _ = try ResultStore(path: "") } == .isDirectory)
}

@Test(
  arguments: [
    (ResultCode.SQLITE_FULL, StoreError.Reason.full), (.SQLITE_IOERR_WRITE, .inputOutput),
    (.SQLITE_IOERR_FSYNC, .inputOutput), (.SQLITE_READONLY_DBMOVED, .readOnly),
    (.SQLITE_CORRUPT_VTAB, .damaged), (.SQLITE_NOTADB, .notADatabase),
    (.SQLITE_BUSY_SNAPSHOT, .locked),
    (.SQLITE_LOCKED, .locked), (.SQLITE_CANTOPEN_ISDIR, .cannotOpen), (.SQLITE_MISUSE, .other),
  ] as [(ResultCode, StoreError.Reason)])
func anErrorOfTheDatabaseHasAMeaning(code: ResultCode, reason: StoreError.Reason) {
  let error = StoreError(DatabaseError(resultCode: code), path: "/some/where.sqlite")
  #expect(error.reason == reason)
  #expect(error.description.hasPrefix("the store /some/where.sqlite "))
}
