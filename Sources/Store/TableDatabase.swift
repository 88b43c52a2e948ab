import Foundation
import GRDB
import Tables

/// Tables in an SQLite file of their own, for others to read: strict, with indexes and views.
public enum TableDatabase {
  /// Writes a new file.
  ///
  /// - Parameter statements: indexes and views, after the tables are filled.
  /// - Throws: `StoreError`.
  public static func write(_ tables: [DataTable], then statements: [String], to path: String) throws
  {
    do {
      let queue = try DatabaseQueue(path: path)
      try queue.write { db in
        for table in tables { try fill(table, in: db) }
        for statement in statements { try db.execute(sql: statement) }
      }
      try queue.close()
    } catch let error as DatabaseError {
      throw StoreError(error, path: path)
    }
  }

  private static func fill(_ table: DataTable, in db: Database) throws {
    let columns = table.columns.map { "\(quoted($0.name)) \($0.type)" }.joined(separator: ", ")
    try db.execute(sql: "CREATE TABLE \(quoted(table.name)) (\(columns)) STRICT")
    let marks = table.columns.map { _ in "?" }.joined(separator: ", ")
    let insert = try db.makeStatement(
      sql: "INSERT INTO \(quoted(table.name)) VALUES (\(marks))")
    for row in 0..<table.rowCount {
      let cells: StatementArguments = StatementArguments(table.columns.map { $0.value(row) })
      try insert.execute(arguments: cells)
    }
  }

  private static func quoted(_ name: String) -> String {
    "\"" + name.replacingOccurrences(of: "\"", with: "\"\"") + "\""
  }
}

extension DataTable.Column {
  fileprivate var type: String {
    switch values {
    case .text: "TEXT"
    case .integer: "INTEGER"
    case .number: "REAL"
    }
  }

  fileprivate func value(_ row: Int) -> DatabaseValue {
    switch values {
    case .text(let values): values[row].databaseValue
    case .integer(let values): values[row].databaseValue
    case .number(let values): values[row].flatMap { $0.isFinite ? $0 : nil }.databaseValue
    }
  }
}
