import Experiments
import Regression
import Scenarios
import Wording

extension CheckPage {
  /// As many annotations of a kind as GitHub shows for one step.
  private static let mostAnnotations = 10

  private struct Message {
    let file: String
    let title: String
    let text: String
  }

  /// What failed, the farthest moved first.
  private var messages: [Message] {
    var messages = report.checks.flatMap { check in
      check.faults(language).map { Message(file: check.file, title: check.id, text: $0) }
    }
    let moved = report.checks.flatMap { check in
      check.cases.filter { $0.verdict == .moved }.map { (check: check, item: $0) }
    }.sorted { ($0.item.sigma ?? 0).magnitude > ($1.item.sigma ?? 0).magnitude }
    messages += moved.map { check, item in
      Message(
        file: check.file, title: check.id,
        text: item.line(language) + ". " + (check.explanation(language).first ?? ""))
    }
    for check in report.checks
    where check.hasMoved && !check.cases.contains(where: { $0.verdict == .moved }) {
      if let text = check.exactText(language), check.faults(language).isEmpty {
        messages.append(Message(file: check.file, title: check.id, text: text))
      }
    }
    if report.isStrict, let missing {
      messages += report.missing.map {
        Message(file: "\(folder)/\($0).yaml", title: $0, text: missing)
      }
    }
    return messages
  }

  /// Commands that GitHub makes annotations of; the whole table belongs in the step summary.
  public var github: String {
    messages.prefix(Self.mostAnnotations).map { message in
      "::error file=\(property(message.file)),line=1,title=\(property(message.title))::"
        + "\(escaped(message.text))\n"
    }.joined()
  }

  /// GitLab's code quality report.
  public var gitlab: String {
    JSONValue.array(
      messages.map { message in
        .members([
          "description": .string("\(message.title): \(message.text)"),
          "check_name": .string("balans check"),
          "fingerprint": .string(Fingerprint.of("\(message.title)\n\(message.text)")),
          "severity": .string("major"),
          "location": .members([
            "path": .string(message.file), "lines": .members(["begin": .integer(1)]),
          ]),
        ])
      }
    ).text + "\n"
  }
}

/// Text of a workflow command: no line of it can begin a command of its own.
private func escaped(_ text: String) -> String {
  text.replacing("%", with: "%25").replacing("\r", with: "%0D").replacing("\n", with: "%0A")
}

private func property(_ text: String) -> String {
  escaped(text).replacing(":", with: "%3A").replacing(",", with: "%2C")
}
