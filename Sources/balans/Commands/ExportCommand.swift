import ArgumentParser
import Foundation
import Publishing
import Wording

/// `balans export`: a kept run as data for others.
struct ExportCommand: ParsableCommand, Speaking {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract:
      "Writes a kept run as data: CSV, spreadsheet CSV, SQLite, Parquet, with a dictionary.",
    discussion: """
      The folder holds csv/ (one fact a line, points), csv-nl/ (semicolons and decimal commas, for a \
      Dutch spreadsheet), parquet/ and run.sqlite with the same tables; datapackage.json and \
      csv-metadata.json say what each column means, ro-crate-metadata.json what was run on what. \
      Figures come from the replicates in the store; nothing is simulated.

      Examples:
        balans compare almere-2019 preventie-voorop --format json
        balans export 3f2a --out data
        balans export 3f2a --out data --horizon-only --force --lang en
      """)

  @OptionGroup var kept: KeptRunOptions

  @Option(help: ArgumentHelp("The folder to make.", valueName: "folder"))
  var out: String

  @Flag(help: "Replace the folder if it is there.")
  var force = false

  @Option(name: .customLong("lang"), help: "The language of the README and of messages.")
  var language = Language.nl

  func run() throws {
    let session = try Session(language: language)
    let place = try NewPlace(out, replaces: force)
    let export = try kept.export(in: session)
    let day = String(Date().formatted(.iso8601).prefix(10))
    try place.fill { try ExportFolder(export: export, language: language).write(to: $0, day: day) }
    Console.print(out + "\n")
  }
}
