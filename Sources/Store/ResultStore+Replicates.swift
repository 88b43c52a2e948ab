import Experiments
import Foundation
import GRDB
import Model

extension ResultStore {
  public func load(_ key: ReplicateKey) throws -> Tally? {
    try read { try row(key, in: $0) }.map { try tally(key, of: $0) }
  }

  public func save(_ tally: Tally, for key: ReplicateKey) throws {
    let words = tally.words
    let row: StatementArguments = [
      Int64(bitPattern: key.seed), key.index, key.months, key.resultsRevision,
      Data(WordCoding.encode(words)),
      Int64(bitPattern: WordBytes.checksum(WordBytes.bytes(of: words))), timestamp,
    ]
    try write { db in
      if let row = try self.row(key, in: db) {
        let kept = try self.tally(key, of: row)
        if let error = DeterminismError(key, kept: kept, new: tally) { throw error }
        return
      }
      try db.execute(
        sql: """
          INSERT INTO replicate
            (scenario, seed, position, months, results_revision, words, checksum, created_at)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?)
          """, arguments: [try scenario(key.fingerprint, in: db)] + row)
    }
  }

  /// The row of a scenario, made when it is not there.
  func scenario(_ fingerprint: String, in db: Database) throws -> Int64? {
    try db.execute(
      sql: "INSERT INTO scenario (fingerprint) VALUES (?) ON CONFLICT DO NOTHING",
      arguments: [fingerprint])
    return try Int64.fetchOne(
      db, sql: "SELECT id FROM scenario WHERE fingerprint = ?", arguments: [fingerprint])
  }

  private func row(_ key: ReplicateKey, in db: Database) throws -> Row? {
    try Row.fetchOne(
      db,
      sql: """
        SELECT words, checksum FROM replicate
        JOIN scenario ON scenario.id = replicate.scenario
        WHERE fingerprint = ? AND seed = ? AND position = ? AND months = ?
          AND results_revision = ?
        """,
      arguments: [
        key.fingerprint, Int64(bitPattern: key.seed), key.index, key.months, key.resultsRevision,
      ])
  }

  private func tally(_ key: ReplicateKey, of row: Row) throws -> Tally {
    guard
      let bytes = Data.fromDatabaseValue(row[0]),
      let checksum = Int64.fromDatabaseValue(row[1]),
      let words = WordCoding.decode(bytes, count: Tally(months: key.months).words.count),
      WordBytes.checksum(WordBytes.bytes(of: words)) == UInt64(bitPattern: checksum),
      let tally = Tally(words: words, months: key.months)
    else { throw StoreError(path: path, reason: .damagedReplicate(key)) }
    return tally
  }
}
