import Experiments
import Law
import Model
import Quantities
import Wording

/// The answer to one legal question.
public struct LawAnswer: Sendable {
  /// The amount that was asked for; nil where the question is no amount.
  public var amount: Cents?
  /// The word that scripts read.
  public var outcome: String
  /// What it comes down to; `{amount}`, `{collectable}` and the names of details are filled in.
  public var summary: LawPhrase
  /// What may be collected, where that was asked.
  public var collectable: Cents?
  /// Further values, each under its name.
  public var details: [Detail]
  public var steps: [Explanation.Step]

  /// A value beside the answer, under the name that scripts read.
  public struct Detail: Sendable {
    public var name: String
    public var value: LawValue

    public init(_ name: String, _ value: LawValue) {
      self.name = name
      self.value = value
    }
  }

  public init(
    amount: Cents?, outcome: String, summary: LawPhrase, collectable: Cents? = nil,
    details: [Detail] = [], steps: [Explanation.Step]
  ) {
    self.amount = amount
    self.outcome = outcome
    self.summary = summary
    self.collectable = collectable
    self.details = details
    self.steps = steps
  }
}

extension LawAnswer {
  /// What it comes down to, in words.
  func summary(in language: Language) -> String {
    let numbers = NumberFormat(language)
    var values = [
      "amount": numbers.money(amount ?? .zero), "collectable": numbers.money(collectable ?? .zero),
    ]
    for detail in details {
      values[detail.name.filter { $0 != "_" }] = detail.value.text(language)
    }
    return summary.in(language, filling: values)
  }
}

/// A legal answer with its reasons, step by step.
public struct LawPage: Sendable {
  private let answer: LawAnswer
  private let texts: LawTexts
  private let doubt: LawDoubt

  /// - Parameter sources: those of the law that answered (`LawTables.sources`).
  public init(_ answer: LawAnswer, texts: LawTexts, sources: [LawSource]) {
    self.answer = answer
    self.texts = texts
    doubt = LawDoubt(sources: sources)
  }

  public func text(on screen: Screen, _ language: Language) -> String {
    var page = Page()
    page.add(paragraph: answer.summary(in: language), width: screen.measure, indent: 0, .strong)
    if let caution = answer.grade.caution {
      page.add(paragraph: caution.in(language), width: screen.measure, indent: 0)
    }
    page.add()
    page.add(LawPhrase.steps.in(language))
    for (number, step) in answer.steps.enumerated() {
      let text = "\(number + 1). \(texts[step.message][language])"
      page.add(paragraph: text, width: screen.measure, hanging: 3)
      var line = Line("     ")
      line.add(step.value.text(language), .strong)
      line.add("  \(step.article)", .faint)
      page.add(line)
      if let sentence = doubt.sentence(about: step.basis, language) {
        page.add(paragraph: sentence, width: screen.measure, indent: 5, .faint)
      }
    }
    return page.text(on: screen)
  }

  public var json: JSONValue {
    let steps = answer.steps.map { step -> JSONValue in
      let (value, unit) = step.value.json
      let source = doubt.source(of: step.basis)
      return .members([
        "article": .string(step.article), "text": texts[step.message].json, "value": value,
        "unit": .string(unit), "grade": .string(step.basis.grade.rawValue),
        "id": source.map { .string($0.id) } ?? .null,
        "source": source.map { .string($0.note) } ?? .null,
      ])
    }
    var members: [JSONValue] = []
    if let amount = answer.amount {
      members.append(.members(["amount_cents": .integer(amount.amount)]))
    }
    members.append(
      .members([
        "outcome": .string(answer.outcome), "grade": .string(answer.grade.rawValue),
        "steps": .array(steps),
      ]))
    if let collectable = answer.collectable {
      members.append(.members(["collectable_cents": .integer(collectable.amount)]))
    }
    for detail in answer.details {
      let (value, unit) = detail.value.json
      let name = unit == "cents" ? "\(detail.name)_cents" : detail.name
      members.append(.members([name: value]))
    }
    return .joined(members)
  }

  public var csv: String {
    var csv = CSV(header: ["step", "article", "value", "unit", "grade", "text_nl", "text_en"])
    for (number, step) in answer.steps.enumerated() {
      let (value, unit) = step.value.json
      let text = texts[step.message]
      csv.add([
        "\(number + 1)", step.article, value.bare, unit, step.basis.grade.rawValue, text.nl,
        text.en,
      ])
    }
    return csv.text
  }
}

extension LawValue {
  func text(_ language: Language) -> String {
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
  var json: (value: JSONValue, unit: String) {
    switch self {
    case .money(let amount): (.integer(amount.amount), "cents")
    case .share(let share): (.number(Double(share.count) / 1000), "share")
    case .count(let count): (.integer(Int64(count)), "count")
    case .day(let day): (.string("\(day)"), "day")
    }
  }
}

extension JSONValue {
  /// One object with the members of several.
  static func joined(_ objects: [JSONValue]) -> JSONValue {
    .object(
      objects.flatMap { object in
        if case .object(let members) = object { members } else { [] as [Member] }
      })
  }

  /// A single value without quotes, for a cell.
  var bare: String {
    if case .string(let text) = self { return text }
    return text
  }
}
