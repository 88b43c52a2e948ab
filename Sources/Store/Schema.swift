import GRDB

/// The tables of the store. A migration that has been released is never edited; a change is a new one
/// at the end.
enum Schema {
  /// `BALS`, in the header of the file: whose database it is.
  static let applicationID = 0x4241_4c53

  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1 replicates and runs") { db in
      try db.execute(
        sql: """
          PRAGMA application_id = \(applicationID);

          CREATE TABLE scenario (
            id INTEGER PRIMARY KEY,
            fingerprint TEXT NOT NULL UNIQUE
          ) STRICT;

          -- One replicate of one scenario. `seed` holds the bits of an unsigned number; `words` the
          -- tally in the coding of WordCoding, `checksum` that of the words as bytes.
          CREATE TABLE replicate (
            scenario INTEGER NOT NULL REFERENCES scenario(id),
            seed INTEGER NOT NULL,
            position INTEGER NOT NULL CHECK (position >= 0),
            months INTEGER NOT NULL CHECK (months > 0),
            results_revision INTEGER NOT NULL,
            words BLOB NOT NULL,
            checksum INTEGER NOT NULL,
            created_at TEXT NOT NULL,
            UNIQUE (scenario, seed, months, results_revision, position)
          ) STRICT;

          -- A result that was shown: it can always be made again from its replicates.
          CREATE TABLE run (
            id TEXT NOT NULL PRIMARY KEY,
            request TEXT NOT NULL,
            result TEXT NOT NULL,
            saved_at TEXT NOT NULL
          ) STRICT;

          CREATE TABLE run_scenario (
            run TEXT NOT NULL REFERENCES run(id) ON DELETE CASCADE,
            position INTEGER NOT NULL,
            scenario INTEGER NOT NULL REFERENCES scenario(id),
            name TEXT NOT NULL,
            title_nl TEXT NOT NULL,
            title_en TEXT NOT NULL,
            PRIMARY KEY (run, position)
          ) STRICT;

          CREATE INDEX run_by_time ON run(saved_at);
          """)
    }
    return migrator
  }

  /// Makes or updates the tables.
  ///
  /// - Throws: `StoreError` for a database that is somebody else's, or newer than this program.
  static func prepare(_ writer: some DatabaseWriter, path: String) throws {
    let migrator = migrator
    let isCurrent = try writer.read { db in
      let owner = try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0
      let tables =
        try Int.fetchOne(
          db, sql: "SELECT count(*) FROM sqlite_master WHERE tbl_name != 'grdb_migrations'") ?? 0
      guard owner == applicationID || (owner == 0 && tables == 0) else {
        throw StoreError(path: path, reason: .notAStore)
      }
      guard tables > 0 else { return false }
      guard try !migrator.hasBeenSuperseded(db) else {
        throw StoreError(path: path, reason: .newerVersion)
      }
      return try migrator.hasCompletedMigrations(db)
    }
    guard !isCurrent else { return }
    do {
      try migrator.migrate(writer)
    } catch {
      // Another process may have done it between our look and our attempt.
      guard try writer.read(migrator.hasCompletedMigrations) else { throw error }
    }
  }
}
