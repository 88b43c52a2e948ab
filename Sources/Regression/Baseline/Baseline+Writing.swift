import Evidence
import Statistics

extension Baseline {
  /// The file: what a person reads first, the replicates last.
  public var text: String {
    let settings = question.settings.sorted { $0.key < $1.key }
      .map { ", \($0.key): \($0.value)" }.joined()
    var lines = [
      "# Regression values, not truth: what this scenario gave when it was last accepted.",
      "# Made by `balans check --accept --reason \"…\"`; see docs/check.md. Do not edit.",
      "schema: \(Self.schema)",
      "id: \(id)",
      "question: {replicates: \(question.replicates), months: \(question.months), "
        + "seed: \(question.seed)\(settings)}",
      "balans: \"\(balans)\"",
      "results_revision: \(resultsRevision)",
      "platform: \"\(platform)\"",
      "exact: \"\(exact)\"",
      "inputs:",
    ]
    lines += InputSection.allCases.compactMap { section in
      inputs[section].map { "  \(section.rawValue): \"\($0)\"" }
    }
    let sorted = figures.sorted { $0.key < $1.key }
    lines.append("indicators:")
    for (id, figure) in sorted {
      let summary = Summary(figure.values)
      func number(_ value: Double?) -> String { value.map { plain(Rounding.figure($0)) } ?? "~" }
      lines.append(
        "  \(id): {n: \(summary.n), mean: \(number(summary.mean)), sd: \(number(summary.sd))}")
    }
    lines.append("# For whom: means by group.")
    lines.append("groups:")
    for (id, figure) in sorted {
      let groups = figure.groups.sorted { $0.key < $1.key }
      lines.append(
        "  \(id): {" + groups.map { "\($0.key): \(plain($0.value))" }.joined(separator: ", ") + "}")
    }
    lines.append("# By replicate, so that the same lives can be compared.")
    lines.append("values:")
    for (id, figure) in sorted {
      lines.append(
        "  \(id): [" + figure.values.map { $0.map(plain) ?? "~" }.joined(separator: ", ") + "]")
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
