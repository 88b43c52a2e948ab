import Experiments
import Law
import Quantities
import Wording

/// The answers to one legal question under the law of several days, and what differs between them.
public struct LawComparison: Sendable {
  private let days: [Day]
  private let answers: [LawAnswer]
  private let texts: LawTexts
  private let sources: [LawSource]

  /// - Parameter answers: one for each day, in order.
  public init(
    _ answers: [(day: Day, answer: LawAnswer)], texts: LawTexts, sources: [LawSource]
  ) {
    days = answers.map(\.day)
    self.answers = answers.map(\.answer)
    self.texts = texts
    self.sources = sources
  }

  public func text(on screen: Screen, _ language: Language) -> String {
    var page = Page()
    for (day, answer) in zip(days, answers) {
      page.add(TimeFormat(language).day(day))
      page.add(paragraph: answer.summary(in: language), width: screen.measure, .strong)
      if let caution = answer.grade.caution {
        page.add(paragraph: caution.in(language), width: screen.measure)
      }
    }
    page.add()
    let rows = rows
    let different = rows.filter { !$0.isSame }
    if different.isEmpty {
      page.add(LawPhrase.noDifferences.in(language))
    } else {
      page.add(LawPhrase.differences.in(language))
      for row in different { add(row, to: &page, screen, language) }
    }
    let same = rows.filter(\.isSame)
    if !same.isEmpty {
      page.add()
      page.add(LawPhrase.sameSteps.in(language))
      for row in same { add(row, to: &page, screen, language) }
    }
    return page.text(on: screen)
  }

  private func add(_ row: Row, to page: inout Page, _ screen: Screen, _ language: Language) {
    page.add(paragraph: "- \(texts[row.message][language])", width: screen.measure, hanging: 2)
    if row.isSame, let step = row.steps.first ?? nil {
      var line = Line("     ")
      line.add(step.value.text(language), .strong)
      line.add("  \(step.article)", .faint)
      page.add(line)
      return add(doubtAbout: row.basis, to: &page, screen, language)
    }
    for (day, step) in zip(days, row.steps) {
      var line = Line("     \(TimeFormat(language).day(day)): ")
      line.add(step?.value.text(language) ?? LawPhrase.absent.in(language), .strong)
      if let step {
        line.add("  \(step.article)", .faint)
      }
      page.add(line)
      if let step { add(doubtAbout: step.basis, to: &page, screen, language) }
    }
  }

  private func add(
    doubtAbout basis: LawBasis, to page: inout Page, _ screen: Screen, _ language: Language
  ) {
    guard let doubt = LawDoubt(sources: sources).sentence(about: basis, language) else { return }
    page.add(paragraph: doubt, width: screen.measure, indent: 5, .faint)
  }

  public var json: JSONValue {
    let pages = zip(days, answers).map { day, answer in
      JSONValue.joined([
        .members(["date": .string("\(day)")]),
        LawPage(answer, texts: texts, sources: sources).json,
      ])
    }
    let differences = rows.filter { !$0.isSame }.map { row in
      let values = zip(days, row.steps).map { day, step -> JSONValue in
        guard let step else {
          return .members(["date": .string("\(day)"), "value": .null, "unit": .null])
        }
        let (value, unit) = step.value.json
        return .members([
          "date": .string("\(day)"), "value": value, "unit": .string(unit),
          "article": .string(step.article), "grade": .string(step.basis.grade.rawValue),
        ])
      }
      return JSONValue.members([
        "step": .string(row.message.rawValue), "text": texts[row.message].json,
        "values": .array(values),
      ])
    }
    return .members(["answers": .array(pages), "differences": .array(differences)])
  }

  public var csv: String {
    var csv = CSV(
      header: [
        "date", "step", "article", "value", "unit", "grade", "differs", "text_nl", "text_en",
      ])
    for row in rows {
      let text = texts[row.message]
      for (day, step) in zip(days, row.steps) {
        let (value, unit) = step?.value.json ?? (.null, "")
        csv.add([
          "\(day)", row.message.rawValue, step?.article ?? "", step == nil ? "" : value.bare, unit,
          step?.basis.grade.rawValue ?? "", row.isSame ? "no" : "yes", text.nl, text.en,
        ])
      }
    }
    return csv.text
  }
}

extension LawComparison {
  /// A step as each answer took it, or did not.
  private struct Row {
    var message: LawMessage
    /// Which of several steps that say the same it is.
    var place: Int
    var steps: [Explanation.Step?]

    /// Whether every answer took it, with the same value.
    var isSame: Bool {
      guard let first = steps.first ?? nil else { return false }
      return steps.allSatisfy { $0?.value == first.value }
    }

    /// What the least sure of them rests on.
    var basis: LawBasis { steps.reduce(.certain) { $0 & ($1?.basis ?? .certain) } }
  }

  /// All steps, in the order in which the answers took them.
  private var rows: [Row] {
    var rows: [Row] = []
    for (number, answer) in answers.enumerated() {
      var seen: [LawMessage: Int] = [:]
      var next = 0
      for step in answer.steps {
        let place = seen[step.message, default: 0]
        seen[step.message] = place + 1
        let row = rows.firstIndex { $0.message == step.message && $0.place == place }
        if let row {
          rows[row].steps[number] = step
          next = row + 1
        } else {
          var steps = [Explanation.Step?](repeating: nil, count: answers.count)
          steps[number] = step
          rows.insert(Row(message: step.message, place: place, steps: steps), at: next)
          next += 1
        }
      }
    }
    return rows
  }
}
