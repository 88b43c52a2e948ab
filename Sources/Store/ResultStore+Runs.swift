import Experiments
import Foundation
import GRDB
import Model

extension ResultStore {
  public func loadRun(_ id: String) throws -> RunRecord? {
    try read { db in
      let row = try Row.fetchOne(
        db, sql: "SELECT request, result FROM run WHERE id = ?", arguments: [id])
      return try row.map {
        RunRecord(
          id: id, arms: try arms(of: id, in: db), request: try $0.decode(atIndex: 0),
          result: try $0.decode(atIndex: 1))
      }
    }
  }

  public func saveRun(_ record: RunRecord) throws {
    try write { db in
      try db.execute(sql: "DELETE FROM run WHERE id = ?", arguments: [record.id])
      try db.execute(
        sql: "INSERT INTO run (id, request, result, saved_at) VALUES (?, ?, ?, ?)",
        arguments: [record.id, record.request, record.result, timestamp])
      for (position, arm) in record.arms.enumerated() {
        try db.execute(
          sql: """
            INSERT INTO run_scenario (run, position, scenario, name, title_nl, title_en)
            VALUES (?, ?, ?, ?, ?, ?)
            """,
          arguments: [
            record.id, position, try scenario(arm.fingerprint, in: db), arm.id, arm.title.nl,
            arm.title.en,
          ])
      }
    }
  }

  public func deleteRun(_ id: String) throws -> Bool {
    try write { db in
      try db.execute(sql: "DELETE FROM run WHERE id = ?", arguments: [id])
      return db.changesCount > 0
    }
  }

  public func runs() throws -> [RunSummary] {
    try read { db in
      try Row.fetchAll(
        db, sql: "SELECT id, request, saved_at FROM run ORDER BY saved_at DESC, rowid DESC"
      ).map { row in
        let id: String = try row.decode(atIndex: 0)
        let savedAt: String = try row.decode(atIndex: 2)
        guard let savedAt = try? Date(savedAt, strategy: Self.timeFormat) else {
          throw StoreError(path: path, reason: .damaged)
        }
        return RunSummary(
          id: id, arms: try arms(of: id, in: db), request: try row.decode(atIndex: 1),
          savedAt: savedAt)
      }
    }
  }

  private func arms(of run: String, in db: Database) throws -> [Experiment.Arm] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT name, title_nl, title_en, fingerprint FROM run_scenario
        JOIN scenario ON scenario.id = run_scenario.scenario
        WHERE run = ? ORDER BY position
        """, arguments: [run]
    ).map { row in
      Experiment.Arm(
        id: try row.decode(atIndex: 0),
        title: Bilingual(nl: try row.decode(atIndex: 1), en: try row.decode(atIndex: 2)),
        fingerprint: try row.decode(atIndex: 3))
    }
  }
}
