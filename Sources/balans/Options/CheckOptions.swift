import ArgumentParser
import Foundation
import Publishing
import Regression

/// Moving baselines.
struct AcceptOptions: ParsableArguments {
  @Flag(help: "Accept what scenarios give now; refused in CI (CI=true).")
  var accept = false

  @Option(help: "Why; it is kept in baselines/ledger.yaml.")
  var reason: String?

  @Option(help: "Accept this indicator only; what else moved stays moved.")
  var indicator: String?

  @Option(help: "How many replicates a new baseline has; more see more, and take longer.")
  var baselineReplicates: Int?

  /// What is asked of scenarios that have no baseline yet.
  var question: CheckQuestion {
    var question = CheckQuestion.standard
    if let baselineReplicates { question.replicates = baselineReplicates }
    return question
  }

  /// Whether nobody is there to look.
  static var isCI: Bool { ProcessInfo.processInfo.environment["CI"]?.lowercased() == "true" }

  func validate() throws {
    try QuestionOptions.check(replicates: baselineReplicates, twoFor: "a spread")
    guard accept else {
      if reason != nil || indicator != nil {
        throw ValidationError("--reason and --indicator go with --accept")
      }
      return
    }
    if Self.isCI {
      throw ValidationError("--accept is refused where CI=true: a person accepts, with a reason")
    }
    let words = reason?.trimmingCharacters(in: .whitespacesAndNewlines) ?? ""
    if words.isEmpty { throw ValidationError("--accept needs --reason \"…\"") }
  }
}

/// Reports for machines.
struct CheckFileOptions: ParsableArguments {
  @Option(help: "Write JUnit's XML to this file.")
  var junit: String?

  @Option(help: "Write the report as JSON to this file.")
  var json: String?

  @Option(help: "Write the report as Markdown to this file.")
  var markdown: String?

  @Option(help: "Write GitLab's code quality report to this file.")
  var gitlab: String?

  @Flag(help: "Print GitHub's annotations, and add the report to $GITHUB_STEP_SUMMARY.")
  var github = false

  /// Writes what was asked for.
  ///
  /// - Throws: `BadInput` for a file that cannot be written.
  func write(_ page: CheckPage) throws {
    try write(page.junit, to: junit)
    try write(page.json.text + "\n", to: json)
    try write(page.markdown, to: markdown)
    try write(page.gitlab, to: gitlab)
    if github, let summary = ProcessInfo.processInfo.environment["GITHUB_STEP_SUMMARY"],
      !summary.isEmpty
    {
      let before = (try? String(contentsOfFile: summary, encoding: .utf8)) ?? ""
      try write(before + page.markdown, to: summary)
    }
  }

  private func write(_ text: @autoclosure () -> String, to path: String?) throws {
    guard let path else { return }
    do {
      try BaselineFolder.write(text(), to: path)
    } catch {
      throw BadInput("\(path) cannot be written: \(error.localizedDescription)")
    }
  }
}
