import ArgumentParser
import Foundation
import Publishing
import Store
import Wording

/// `balans notebook`: a kept run as a Jupyter notebook with its data beside it.
struct NotebookCommand: ParsableCommand, Speaking {
  static let configuration = CommandConfiguration(
    commandName: "notebook",
    abstract: "Writes a Jupyter notebook about a kept run, and its data beside it.",
    discussion: """
      The notebook reads an SQLite file of the same name with pandas, shows the verdicts, draws with \
      Altair and recomputes every paired difference. It needs nothing from elsewhere. Run it with \
      jupyter, or in this repository with make notebook.

      Examples:
        balans notebook 3f2a
        balans notebook 3f2a --out our-run.ipynb --lang en
      """)

  @OptionGroup var kept: KeptRunOptions

  @Option(
    help: ArgumentHelp(
      "The notebook to make. (default: notebooks-out/RUN.ipynb)", valueName: "file"))
  var out: String?

  @Flag(help: "Replace the notebook and its data if they are there.")
  var force = false

  @Option(name: .customLong("lang"), help: "The language of the text.")
  var language = Language.nl

  func validate() throws {
    if let out, !out.hasSuffix(".ipynb") {
      throw ValidationError("--out is \(out); expected a name that ends in .ipynb")
    }
    let name = URL(fileURLWithPath: out ?? "").lastPathComponent
    if name.contains(where: { "\"\\{}?#%".contains($0) || $0.isNewline }) {
      throw ValidationError("--out is \(name); expected a name without quotes and such signs")
    }
  }

  func run() throws {
    let session = try Session(language: language)
    let template = try NotebookTemplate(
      file: session.laboratory.folder + "/web/notebook/run.py")
    let export = try kept.export(in: session)
    let path = out ?? "notebooks-out/\(export.runID).ipynb"
    if out == nil {
      try? FileManager.default.createDirectory(
        atPath: "notebooks-out", withIntermediateDirectories: true)
    }
    let dataPath = path.dropLast(".ipynb".count) + ".sqlite"
    let dataName = URL(fileURLWithPath: String(dataPath)).lastPathComponent
    let (notebook, data) = (
      try NewPlace(path, replaces: force), try NewPlace(String(dataPath), replaces: force)
    )
    try data.fill {
      try TableDatabase.write(export.tables, then: RunExport.statements, to: $0.path)
    }
    let text = Notebook(template, run: export.runID, data: dataName, language: language).json.text
    try notebook.fill { try Data((text + "\n").utf8).write(to: $0) }
    Console.print(path + "\n")
  }
}
