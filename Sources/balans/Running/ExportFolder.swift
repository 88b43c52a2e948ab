import Experiments
import Foundation
import Publishing
import Scenarios
import Store
import Tables
import Wording

/// Writes a kept run into a folder, in every form.
struct ExportFolder {
  let export: RunExport
  let language: Language

  /// Fills a folder that is not there yet.
  func write(to folder: URL, day: String) throws {
    for name in ["csv", "csv-nl", "parquet"] {
      try FileManager.default.createDirectory(
        at: folder.appending(path: name), withIntermediateDirectories: true)
    }
    let tables = export.tables
    for table in tables {
      try put(Delimited.international.text(of: table), "csv/\(table.name).csv", folder)
      try put(Delimited.dutch.text(of: table), "csv-nl/\(table.name).csv", folder)
      try parquet(table, to: folder.appending(path: "parquet/\(table.name).parquet"))
    }
    try TableDatabase.write(
      tables, then: RunExport.statements, to: folder.appending(path: "run.sqlite").path)
    try put(export.resultText, "result.json", folder)
    try put(export.requestText, "request.json", folder)
    try put(export.dataPackage.text + "\n", "datapackage.json", folder)
    try put(export.webMetadata.text + "\n", "csv-metadata.json", folder)
    try put(export.readMe(in: language), "README.md", folder)
    let files = try names(tables.map(\.name)).map { try described($0, in: folder) }
    try put(export.crate(files, date: day).text + "\n", "ro-crate-metadata.json", folder)
  }

  private func names(_ tables: [String]) -> [String] {
    tables.map { "csv/\($0).csv" } + tables.map { "csv-nl/\($0).csv" }
      + tables.map { "parquet/\($0).parquet" }
      + [
        "run.sqlite", "result.json", "request.json", "datapackage.json", "csv-metadata.json",
        "README.md",
      ]
  }

  private func put(_ text: String, _ name: String, _ folder: URL) throws {
    try Data(text.utf8).write(to: folder.appending(path: name))
  }

  private func parquet(_ table: DataTable, to file: URL) throws {
    try Data().write(to: file)
    let handle = try FileHandle(forWritingTo: file)
    defer { try? handle.close() }
    try ParquetFile(table).write { try handle.write(contentsOf: Data($0)) }
  }

  private func described(_ name: String, in folder: URL) throws -> ExportedFile {
    let data = try Data(contentsOf: folder.appending(path: name), options: .mappedIfSafe)
    let types = [
      "csv": "text/csv", "json": "application/json", "md": "text/markdown",
      "sqlite": "application/vnd.sqlite3", "parquet": "application/vnd.apache.parquet",
    ]
    return ExportedFile(
      path: name, bytes: data.count, digest: Fingerprint.of(data),
      mediaType: types[String(name.split(separator: ".").last ?? "")]
        ?? "application/octet-stream")
  }
}
