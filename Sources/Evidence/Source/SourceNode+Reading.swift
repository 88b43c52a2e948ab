import Model
import Quantities

// Each reader reports what is wrong and returns nil, so that checking goes on.
extension SourceNode {
  /// Text of any spelling. `name` is what the value is, for messages.
  public func text(_ name: String, _ problems: inout SourceProblems) -> String? {
    guard case .scalar(let text, _) = content, !isEmpty, !text.allSatisfy(\.isWhitespace) else {
      return refuse(name, expected: "a text", &problems)
    }
    return text
  }

  /// A finite decimal number, unquoted.
  public func number(_ name: String, _ problems: inout SourceProblems) -> Double? {
    guard case .scalar(let text, let isQuoted) = content, !isEmpty else {
      return refuse(name, expected: "a number", &problems)
    }
    switch StrictNumber.read(text) {
    case .number(let value):
      if !isQuoted { return value }
      return refuse(name, expected: "a number without quotes", &problems)
    case .refused(let expected, let suggestion):
      return refuse(name, expected: expected, suggestion: suggestion, &problems)
    }
  }

  /// A whole number within limits.
  public func whole(
    _ name: String, in limits: ClosedRange<Int>, _ problems: inout SourceProblems
  ) -> Int? {
    guard let value = number(name, &problems) else { return nil }
    guard let whole = Int(exactly: value), limits.contains(whole) else {
      return refuse(
        name, expected: "a whole number from \(limits.lowerBound) to \(limits.upperBound)",
        &problems)
    }
    return whole
  }

  /// `true` or `false`; the other words that YAML takes for a truth value are refused.
  public func flag(_ name: String, _ problems: inout SourceProblems) -> Bool? {
    switch content {
    case .scalar("true", quoted: false): return true
    case .scalar("false", quoted: false): return false
    case .scalar(let text, _):
      let meant = ["yes": "true", "on": "true", "no": "false", "off": "false"][text.lowercased()]
      return refuse(name, expected: "true or false", suggestion: meant, &problems)
    default: return refuse(name, expected: "true or false", &problems)
    }
  }

  /// One of a closed set of words.
  public func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ name: String, of type: Choice.Type, _ problems: inout SourceProblems
  ) -> Choice? {
    guard let text = text(name, &problems) else { return nil }
    if let choice = Choice(rawValue: text) { return choice }
    let words = Choice.allCases.map(\.rawValue)
    let listed = words.count <= 12 ? "one of \(words.joined(separator: ", "))" : "a known word"
    return refuse(
      name, expected: listed, suggestion: nearestName(to: text, in: words), &problems)
  }

  /// A day such as `2019-07-01`.
  public func day(_ name: String, _ problems: inout SourceProblems) -> Day? {
    guard case .scalar(let text, _) = content, let day = Day(parsing: text) else {
      return refuse(name, expected: "a day such as 2019-07-01", &problems)
    }
    return day
  }

  /// A text in both languages: `{nl: …, en: …}`.
  public func bilingual(_ name: String, _ problems: inout SourceProblems) -> Bilingual? {
    let languages = fields(of: name, required: ["nl", "en"], &problems)
    let nl = languages["nl"]?.text("nl", &problems)
    let en = languages["en"]?.text("en", &problems)
    guard let nl, let en else { return nil }
    return Bilingual(nl: nl, en: en)
  }

  /// A list, each item still to be read.
  public func items(_ name: String, _ problems: inout SourceProblems) -> [SourceNode]? {
    guard case .list(let items) = content else {
      return refuse(name, expected: "a list", &problems)
    }
    return items
  }

  /// Two numbers, the lower first: `[0, 1]`.
  public func range(_ name: String, _ problems: inout SourceProblems) -> ClosedRange<Double>? {
    guard case .list(let ends) = content, ends.count == 2 else {
      return refuse(name, expected: "two numbers such as [0, 1]", &problems)
    }
    guard let low = ends[0].number(name, &problems), let high = ends[1].number(name, &problems)
    else { return nil }
    guard low <= high else {
      problems.report(
        "\(name) runs from \(plain(low)) down to \(plain(high))", at: place,
        expected: "the lower number first")
      return nil
    }
    return low...high
  }

  /// Reports that the value is not what it must be; always nil.
  public func refuse<Value>(
    _ name: String, expected: String, suggestion: String? = nil, _ problems: inout SourceProblems
  ) -> Value? {
    problems.report("\(name) is \(kind)", at: place, expected: expected, suggestion: suggestion)
    return nil
  }
}
