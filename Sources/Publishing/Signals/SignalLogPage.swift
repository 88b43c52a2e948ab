import Evidence
import Experiments
import Model
import Wording

/// Every signal of one replicate with its route: which step, when, in which system, by whom, and
/// whether the register has it.
public struct SignalLogPage: Sendable {
  /// The signals of one scenario.
  public struct Log: Sendable {
    public let scenario: Experiment.Arm
    public let route: RouteFile
    public let records: [SignalRecord]

    public init(scenario: Experiment.Arm, route: RouteFile, records: [SignalRecord]) {
      (self.scenario, self.route, self.records) = (scenario, route, records)
    }
  }

  private let logs: [Log]
  private let replicate: Int
  /// How many signals the table shows.
  private static let shown = 10

  public init(_ logs: [Log], replicate: Int) {
    self.logs = logs
    self.replicate = replicate
  }

  public func text(on screen: Screen, _ language: Language) -> String {
    var page = Page()
    for (number, log) in logs.enumerated() {
      if number > 0 { page.add() }
      page.add(
        "  "
          + SignalPhrase.logTitle.in(
            language,
            [
              "scenario": log.scenario.title[language], "replicate": "\(replicate)",
              "n": NumberFormat(language).count(log.records.count),
            ]), .strong)
      for record in log.records.prefix(Self.shown) {
        page.add()
        add(record, of: log, to: &page, language)
      }
      if log.records.count > Self.shown {
        page.add()
        page.add(
          paragraph: SignalPhrase.logMore.in(language, ["n": "\(Self.shown)"]),
          width: screen.measure, .faint)
      }
    }
    return page.text(on: screen)
  }

  private func add(
    _ record: SignalRecord, of log: Log, to page: inout Page, _ language: Language
  ) {
    let source = SourcePhrase(rawValue: "\(record.source)")?.in(language) ?? "\(record.source)"
    let topic =
      record.topic.map { TopicPhrase(rawValue: "\($0)")?.in(language) ?? "\($0)" }
      ?? SignalPhrase.nothing.in(language)
    let subject = SignalPhrase.subject.in(
      language, ["id": "\(record.household.number)", "topic": topic])
    let end = ClosurePhrase(rawValue: record.closure.map { "\($0)" } ?? "open")?.in(language) ?? ""
    page.add("  \(source) – \(subject) – \(end)", .strong)
    var grid = Grid([
      .init(SignalPhrase.stage.in(language)), .init(""), .init(""), .init(""), .init(""),
    ])
    for step in record.steps {
      let stage = log.route[step.stage]
      grid.add([
        StagePhrase(rawValue: step.stage.name)?.in(language) ?? step.stage.name,
        SignalPhrase.month.in(language, ["month": "\(step.month + 1)", "day": "\(step.day + 1)"]),
        stage.system, ActorPhrase(rawValue: stage.actor.rawValue)?.in(language) ?? "",
        (step.isWritten ? SignalPhrase.written : .notWritten).in(language),
      ])
    }
    grid.add(to: &page)
  }

  public var csv: String {
    var csv = CSV(header: [
      "scenario", "signal", "household", "source", "topic", "step", "stage", "month", "day",
      "system",
      "who", "written", "outcome", "closed_at", "claim_eur", "fine_eur", "warned",
    ])
    for log in logs {
      for (number, record) in log.records.enumerated() {
        for (place, step) in record.steps.enumerated() {
          let stage = log.route[step.stage]
          csv.add([
            log.scenario.id, "\(number + 1)", "\(record.household.number)", "\(record.source)",
            record.topic.map { "\($0)" } ?? "", "\(place + 1)", step.stage.name,
            "\(step.month + 1)", "\(step.day + 1)", stage.system, stage.actor.rawValue,
            step.isWritten ? "yes" : "no", record.closure.map { "\($0)" } ?? "open",
            record.closedAt?.name ?? "", CSV.number(record.claim.inEuros),
            CSV.number(record.fine.inEuros), record.isWarned ? "yes" : "no",
          ])
        }
      }
    }
    return csv.text
  }

  public var json: JSONValue {
    .members([
      "schema": .string("balans-signal-log/1"), "replicate": .integer(Int64(replicate)),
      "scenarios": .array(
        logs.map { log in
          .members([
            "scenario": .string(log.scenario.id), "route": .string(log.route.id),
            "signals": .array(log.records.map { json($0, log.route) }),
          ])
        }),
    ])
  }

  private func json(_ record: SignalRecord, _ route: RouteFile) -> JSONValue {
    .members([
      "household": .integer(Int64(record.household.number)),
      "source": .string("\(record.source)"),
      "topic": record.topic.map { .string("\($0)") } ?? .null,
      "outcome": .string(record.closure.map { "\($0)" } ?? "open"),
      "closed_at": record.closedAt.map { .string($0.name) } ?? .null,
      "claim_eur": .number(record.claim.inEuros), "fine_eur": .number(record.fine.inEuros),
      "warned": .string(record.isWarned ? "yes" : "no"),
      "steps": .array(
        record.steps.map { step in
          .members([
            "stage": .string(step.stage.name), "month": .integer(Int64(step.month) + 1),
            "day": .integer(Int64(step.day) + 1), "system": .string(route[step.stage].system),
            "who": .string(route[step.stage].actor.rawValue),
            "written": .string(step.isWritten ? "yes" : "no"),
          ])
        }),
    ])
  }
}
