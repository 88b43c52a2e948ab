import Experiments
import Wording

extension RunExport {
  /// The result as `--format json` gives it.
  public var resultText: String { run.result.json.text + "\n" }

  /// The question in canonical form.
  public var requestText: String { run.request + "\n" }

  /// The page that goes with the data.
  public func readMe(in language: Language) -> String {
    let result = run.result
    var lines = [
      "# \(ExportPhrase.title.in(language, ["run": result.run]))", "",
      ExportPhrase.about.in(language), "",
      ExportPhrase.remake.in(
        language,
        [
          "seed": "\(result.seed)", "n": "\(result.replicates)", "months": "\(result.months)",
          "version": result.balans,
        ]), "", "## \(ExportPhrase.scenarios.in(language))", "",
    ]
    lines += result.scenarios.map { "- `\($0.id)`: \($0.title[language])" }
    lines += [
      "", "## \(ExportPhrase.tables.in(language))", "", ExportPhrase.forms.in(language), "",
    ]
    for table in described {
      lines += ["### \(table.name): \(table.title[language])", ""]
      lines +=
        table.columns.map { "- `\($0.name)` (\($0.schemaType)): \($0.label[language])" } + [""]
    }
    lines += [ExportPhrase.missing.in(language), "", ExportPhrase.staffNeed.in(language)]
    if let threshold = run.suppressBelow {
      lines += ["", ExportPhrase.suppressed.in(language, ["n": "\(threshold)"])]
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
