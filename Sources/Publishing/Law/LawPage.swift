import Experiments
import Law
import Model
import Quantities
import Wording

/// The answer to one legal question.
public struct LawAnswer: Sendable {
  public var amount: Cents
  /// The word that scripts read.
  public var outcome: String
  /// What it comes down to; `{amount}` and `{collectable}` are filled in.
  public var summary: LawPhrase
  /// What may be collected, where that was asked.
  public var collectable: Cents?
  public var steps: [Explanation.Step]

  public init(
    amount: Cents, outcome: String, summary: LawPhrase, collectable: Cents? = nil,
    steps: [Explanation.Step]
  ) {
    self.amount = amount
    self.outcome = outcome
    self.summary = summary
    self.collectable = collectable
    self.steps = steps
  }
}

/// A legal answer with its reasons, step by step.
public struct LawPage: Sendable {
  private let answer: LawAnswer
  private let texts: LawTexts

  public init(_ answer: LawAnswer, texts: LawTexts) {
    self.answer = answer
    self.texts = texts
  }

  public func text(on screen: Screen, _ language: Language) -> String {
    let numbers = NumberFormat(language)
    var page = Page()
    let summary = answer.summary.in(
      language,
      [
        "amount": numbers.money(answer.amount),
        "collectable": numbers.money(answer.collectable ?? .zero),
      ])
    page.add(paragraph: summary, width: screen.measure, indent: 0, .strong)
    page.add()
    page.add(LawPhrase.steps.in(language))
    for (number, step) in answer.steps.enumerated() {
      let text = "\(number + 1). \(texts[step.message][language])"
      page.add(paragraph: text, width: screen.measure, hanging: 3)
      var line = Line("     ")
      line.add(step.value.text(language), .strong)
      line.add("  \(step.article)", .faint)
      page.add(line)
    }
    return page.text(on: screen)
  }

  public var json: JSONValue {
    let steps = answer.steps.map { step -> JSONValue in
      let (value, unit) = step.value.json
      return .members([
        "article": .string(step.article), "text": texts[step.message].json, "value": value,
        "unit": .string(unit),
      ])
    }
    let members: KeyValuePairs<String, JSONValue> = [
      "amount_cents": .integer(answer.amount.amount), "outcome": .string(answer.outcome),
      "steps": .array(steps),
    ]
    guard let collectable = answer.collectable,
      case .object(let all) = JSONValue.members(members),
      case .object(let more) = JSONValue.members([
        "collectable_cents": .integer(collectable.amount)
      ])
    else { return .members(members) }
    return .object(all + more)
  }

  public var csv: String {
    var csv = CSV(header: ["step", "article", "value", "unit", "text_nl", "text_en"])
    for (number, step) in answer.steps.enumerated() {
      let (value, unit) = step.value.json
      let text = texts[step.message]
      csv.add(["\(number + 1)", step.article, value.bare, unit, text.nl, text.en])
    }
    return csv.text
  }
}

extension LawValue {
  fileprivate func text(_ language: Language) -> String {
    let numbers = NumberFormat(language)
    switch self {
    case .money(let amount): return numbers.money(amount)
    case .share(let share):
      let decimals = share.count.isMultiple(of: 10) ? 0 : 1
      return numbers.percent(Double(share.count) / 1000, decimals: decimals)
    case .count(let count): return numbers.count(count)
    case .day(let day): return TimeFormat(language).day(day)
    }
  }

  /// The value for machines, and what it is counted in.
  fileprivate var json: (value: JSONValue, unit: String) {
    switch self {
    case .money(let amount): (.integer(amount.amount), "cents")
    case .share(let share): (.number(Double(share.count) / 1000), "share")
    case .count(let count): (.integer(Int64(count)), "count")
    case .day(let day): (.string("\(day)"), "day")
    }
  }
}

extension JSONValue {
  /// A single value without quotes, for a cell.
  fileprivate var bare: String {
    if case .string(let text) = self { return text }
    return text
  }
}
