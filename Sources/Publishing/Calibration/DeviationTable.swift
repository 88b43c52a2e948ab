import Experiments
import Model
import Wording

/// The model beside figures from outside.
public struct DeviationTable: Sendable {
  private let outcome: ValidationOutcome

  public init(_ outcome: ValidationOutcome) {
    self.outcome = outcome
  }

  public func text(on screen: Screen, _ language: Language) -> String {
    let numbers = NumberFormat(language)
    var page = Page()
    page.add("  " + ValidationPhrase.title.in(language), .strong)
    page.add(
      "  "
        + AnswerPhrase.replicates.in(
          language,
          [
            "n": numbers.count(outcome.replicates),
            "time": TimeFormat(language).duration(seconds: outcome.timing.wallSeconds),
          ]), .faint)
    page.add()
    var grid = Grid([
      .init(ValidationPhrase.target.in(language), widest: 46),
      .init(ValidationPhrase.observed.in(language), .right),
      .init(ValidationPhrase.simulated.in(language), .right),
      .init(ValidationPhrase.deviation.in(language), .right),
      .init(ValidationPhrase.noise.in(language), .right),
      .init(ValidationPhrase.range.in(language)),
      .init(""), .init(""),
      .init(RegisterPhrase.grade.in(language)),
    ])
    for row in outcome.deviations { grid.add(cells(row, numbers)) }
    grid.add(to: &page)
    page.add()
    let judged = ValidationPhrase.judged.in(
      language,
      [
        "n": "\(outcome.deviations.count(where: \.isWithin))",
        "total": "\(outcome.deviations.count)",
      ])
    page.add(
      paragraph: "\(judged) \(ValidationPhrase.note.in(language))", width: screen.measure)
    return page.text(on: screen)
  }

  private func cells(_ row: Deviation, _ numbers: NumberFormat) -> [(text: String, tone: Tone)] {
    let language = numbers.language
    let decimals = NumberFormat.decimals(for: row.target.value)
    func figure(_ value: Double?) -> String {
      value.map { numbers.number($0, decimals: decimals) } ?? NumberFormat.missing
    }
    let range = AnswerPhrase.interval.in(
      language,
      ["low": figure(row.target.range.lowerBound), "high": figure(row.target.range.upperBound)])
    let word: ValidationPhrase = row.isWithin ? .within : .outside
    let use: ValidationPhrase = row.target.use == .calibrated ? .calibrated : .held
    return [
      (row.target.label[language], .plain),
      (figure(row.target.value), .plain),
      (figure(row.simulated), .plain),
      (
        row.relative.map { numbers.percent($0, decimals: 0, signed: true) }
          ?? NumberFormat.missing, .plain
      ),
      (figure(row.yearlyNoise), .faint),
      (range, .faint),
      (word.in(language), row.isWithin ? .good : .bad),
      (use.in(language), .faint),
      (row.target.grade.rawValue, .faint),
    ]
  }

  public var csv: String {
    var csv = CSV(header: [
      "id", "value", "low", "high", "simulated", "deviation", "yearly_noise", "within", "use",
      "grade", "source",
    ])
    for row in outcome.deviations {
      let target = row.target
      csv.add([
        target.id, CSV.number(target.value), CSV.number(target.range.lowerBound),
        CSV.number(target.range.upperBound), CSV.number(row.simulated),
        CSV.number(row.relative), CSV.number(row.yearlyNoise), row.isWithin ? "yes" : "no",
        target.use.rawValue, target.grade.rawValue, target.source,
      ])
    }
    return csv.text
  }

  public var json: JSONValue {
    .members([
      "schema": .string("balans-validation/1"),
      "replicates": .integer(Int64(outcome.replicates)),
      "targets": .array(
        outcome.deviations.map { row in
          .members([
            "id": .string(row.target.id),
            "label": row.target.label.json,
            "value": .number(row.target.value),
            "range": .array([
              .number(row.target.range.lowerBound), .number(row.target.range.upperBound),
            ]),
            "simulated": JSONValue(row.simulated),
            "deviation": JSONValue(row.relative),
            "yearly_noise": JSONValue(row.yearlyNoise),
            "verdict": .string(row.isWithin ? "within" : "outside"),
            "use": .string(row.target.use.rawValue),
            "source": .string(row.target.source),
            "grade": .string(row.target.grade.rawValue),
          ])
        }),
    ])
  }
}
