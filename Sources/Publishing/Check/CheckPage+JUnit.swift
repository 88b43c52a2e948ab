import Regression
import Wording

extension CheckPage {
  /// JUnit's XML: a suite for each scenario, a case for each indicator, invariant and hash.
  public var junit: String {
    var suites: [Suite] = report.checks.map { check in
      var suite = Suite(name: check.id, cases: [])
      for finding in check.invariants {
        suite.cases.append(
          Case(name: finding.invariant.rawValue, message: finding.fault, body: finding.fault ?? ""))
      }
      let notes = check.explanation(language).joined(separator: "\n")
      let isExactFailure =
        if case .moved(_, _, isTolerated: false) = check.exact { true } else { false }
      if check.exact != .notAsked {
        suite.cases.append(
          Case(
            name: Tolerances.exact,
            message: isExactFailure && check.hasMoved ? check.exactText(language) : nil,
            body: notes))
      }
      suite.cases += check.cases.map { item in
        Case(
          name: item.indicator, message: item.verdict == .moved ? item.line(language) : nil,
          body: item.line(language) + "\n" + notes)
      }
      return suite
    }
    if report.isStrict {
      suites += report.missing.map { id in
        Suite(name: id, cases: [Case(name: "baseline", message: missing, body: missing ?? "")])
      }
    }
    let tests = suites.reduce(0) { $0 + $1.cases.count }
    let failures = suites.reduce(0) { $0 + $1.failures }
    let lines =
      [
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
        "<testsuites name=\"balans check\" tests=\"\(tests)\" failures=\"\(failures)\" errors=\"0\">",
      ] + suites.flatMap(\.lines) + ["</testsuites>"]
    return lines.joined(separator: "\n") + "\n"
  }

  private struct Suite {
    let name: String
    var cases: [Case]

    var failures: Int { cases.count { $0.message != nil } }

    var lines: [String] {
      [
        "  <testsuite name=\"\(xml(name))\" tests=\"\(cases.count)\" failures=\"\(failures)\" "
          + "errors=\"0\" skipped=\"0\">"
      ] + cases.map { $0.line(in: name) } + ["  </testsuite>"]
    }
  }

  private struct Case {
    let name: String
    /// Nil for a case that holds.
    let message: String?
    let body: String

    func line(in suite: String) -> String {
      let head = "    <testcase classname=\"\(xml(suite))\" name=\"\(xml(name))\" time=\"0\""
      guard let message else { return head + "/>" }
      return head + "><failure message=\"\(xml(message))\">\(xml(body))</failure></testcase>"
    }
  }
}

/// Text made safe for XML; what XML cannot hold is left out.
private func xml(_ text: String) -> String {
  text.unicodeScalars.map { scalar -> String in
    switch scalar {
    case "&": "&amp;"
    case "<": "&lt;"
    case ">": "&gt;"
    case "\"": "&quot;"
    case "\n": "&#10;"
    case "\t": "&#9;"
    case _ where scalar.value < 0x20 || scalar.value == 0xFFFE || scalar.value == 0xFFFF: ""
    default: String(scalar)
    }
  }.joined()
}
