import Evidence
import Experiments
import Model
import Scenarios
import Wording

/// One household's life under each policy, side by side; as long as the lives are the same they are
/// told once.
public struct TwinTrace: Sendable {
  private let lives: [LifeTrace]
  private let household: UInt32
  private let replicate: Int
  private let seed: UInt64
  private let start: CalendarMonth
  /// The numbers of the model, to name those behind a parting.
  private let register: Register?
  /// Who it is, if it is a scripted household.
  private var story: (name: String, text: Bilingual)?

  public init(
    _ lives: [LifeTrace], household: UInt32, replicate: Int, seed: UInt64, start: CalendarMonth,
    register: Register? = nil
  ) {
    self.lives = lives
    self.register = register
    self.household = household
    self.replicate = replicate
    self.seed = seed
    self.start = start
  }

  /// The life of a scripted household, told with its story.
  public init(
    _ lives: [LifeTrace], of file: VignetteFile, replicate: Int, seed: UInt64,
    start: CalendarMonth, register: Register? = nil
  ) {
    self.init(
      lives, household: file.vignette.birth.id.number, replicate: replicate, seed: seed,
      start: start, register: register)
    story = (file.name, file.story)
  }

  public func text(on screen: Screen, _ language: Language) -> String {
    var page = Page()
    if let story {
      page.add(story.name, .strong)
      page.add(paragraph: story.text[language], width: screen.measure, indent: 0)
    } else {
      page.add(
        LifePhrase.headline.in(language, ["id": "\(household)", "replicate": "\(replicate)"]),
        .strong)
    }
    page.add()
    let parting = firstDifference
    addShared(until: parting, to: &page, screen, language)
    if let parting {
      if screen.isNarrow {
        addList(from: parting, to: &page, screen, language)
      } else {
        addLanes(from: parting, to: &page, screen, language)
      }
    }
    addPartings(to: &page, screen, language)
    addEnd(to: &page, screen, language)
    return page.text(on: screen)
  }

  /// The first month in which the events are not the same under every policy; nil if there is none.
  private var firstDifference: Int32? {
    months.first { month in
      lives.contains { events(of: $0, in: month) != events(of: lives[0], in: month) }
    }
  }

  /// The months in which anything happens, ascending.
  private var months: [Int32] { Set(lives.flatMap { $0.events.map(\.month) }).sorted() }

  private func events(of life: LifeTrace, in month: Int32) -> [Event] {
    life.events.filter { $0.month == month }
  }

  private func name(of month: Int32, _ language: Language) -> String {
    TimeFormat(language).month(start.month + Int(month), year: start.year)
  }

  private func addShared(
    until parting: Int32?, to page: inout Page, _ screen: Screen, _ language: Language
  ) {
    let shared = months.filter { $0 < parting ?? .max }
    for month in shared {
      for event in events(of: lives[0], in: month) {
        let text = "\(name(of: month, language)): \(LifeSentence(event).text(language))"
        page.add(paragraph: text, width: screen.measure, hanging: 2)
      }
    }
    if months.isEmpty {
      page.add("  " + LifePhrase.nothing.in(language))
    } else if parting == nil, lives.count > 1 {
      page.add("  " + LifePhrase.never.in(language), .faint)
    } else if let last = shared.last, lives.count > 1 {
      let before = LifePhrase.before.in(language, ["month": name(of: last, language)])
      page.add("  " + before, .faint)
    }
    page.add()
  }

  private func addLanes(
    from parting: Int32, to page: inout Page, _ screen: Screen, _ language: Language
  ) {
    let gap = 3
    let later = months.filter { $0 >= parting }
    let label = (later.map { name(of: $0, language).count }.max() ?? 0) + 2
    let room = (screen.width ?? 120) - label
    let lane = max(20, min(44, (room - gap * lives.count) / max(1, lives.count)))
    func column(_ position: Int) -> Int { label + gap + position * (lane + gap) }
    let titles = lives.map { wrapped($0.scenario.title[language], to: lane) }
    for number in 0..<(titles.map(\.count).max() ?? 0) {
      var line = Line()
      for (position, title) in titles.enumerated() {
        line.pad(to: column(position))
        if number < title.count { line.add(title[number], .strong) }
      }
      page.add(line)
    }
    page.add("  " + String(repeating: "─", count: column(lives.count) - gap - 2), .faint)
    for month in later {
      let cells = lives.map { life in
        events(of: life, in: month).flatMap { wrapped(LifeSentence($0).text(language), to: lane) }
      }
      for number in 0..<(cells.map(\.count).max() ?? 0) {
        var line = Line("  " + (number == 0 ? name(of: month, language) : ""), .faint)
        for (position, cell) in cells.enumerated() {
          line.pad(to: column(position))
          if number < cell.count { line.add(cell[number]) }
        }
        page.add(line)
      }
    }
    page.add()
  }

  private func addList(
    from parting: Int32, to page: inout Page, _ screen: Screen, _ language: Language
  ) {
    for life in lives {
      page.add("  " + life.scenario.title[language], .strong)
      for event in life.events where event.month >= parting {
        let text = "\(name(of: event.month, language)): \(LifeSentence(event).text(language))"
        page.add(paragraph: text, width: screen.measure, indent: 4, hanging: 2)
      }
      page.add()
    }
  }

  /// Where each policy's life parted from the base's, by which rule, and by which way.
  private func addPartings(to page: inout Page, _ screen: Screen, _ language: Language) {
    let told = lives.compactMap { PartingStory($0, register: register) }
    guard !told.isEmpty else { return }
    page.add("  " + PartingPhrase.headline.in(language), .strong)
    for story in told {
      for (number, sentence) in story.sentences(language, month: name).enumerated() {
        page.add(
          paragraph: sentence, width: screen.measure, indent: number == 0 ? 2 : 4, hanging: 2)
      }
    }
    page.add()
  }

  private func addEnd(to page: inout Page, _ screen: Screen, _ language: Language) {
    page.add("  " + LifePhrase.atEnd.in(language), .strong)
    for life in lives {
      guard let state = life.states.last else { continue }
      let facts = state.facts(language).joined(separator: ", ")
      page.add(
        paragraph: "\(life.scenario.title[language]): \(facts)", width: screen.measure,
        hanging: 2)
    }
  }

  public var csv: String {
    var csv = CSV(header: ["scenario", "month", "kind", "topic", "cause", "amount_cents"])
    for life in lives {
      for event in life.events {
        csv.add([
          life.scenario.id, "\(event.month)", String(describing: event.kind),
          event.topic.map { String(describing: $0) } ?? "",
          event.cause == .none ? "" : String(describing: event.cause),
          "\(event.amount.amount)",
        ])
      }
    }
    return csv.text
  }

  public var json: JSONValue {
    .members([
      "schema": .string("balans-trace/1"),
      "household": .integer(Int64(household)),
      "replicate": .integer(Int64(replicate)),
      "seed": .unsigned(seed),
      "start": .string("\(start)"),
      "scenarios": .array(
        lives.map { life in
          .members([
            "id": .string(life.scenario.id),
            "title": life.scenario.title.json,
            "events": .array(life.events.map { LifeSentence($0).json }),
            "states": .array(life.states.map(\.json)),
            "parting": PartingStory(life, register: register)?.json ?? .null,
          ])
        }),
    ])
  }
}

extension Journal.State {
  fileprivate var json: JSONValue {
    .members([
      "month": .integer(Int64(month)),
      "phase": .string(String(describing: phase)),
      "stress": .number(Double(stress)),
      "trust": .number(Double(trust)),
      "knowledge": .number(Double(knowledge)),
      "perceived_detection": .number(Double(perceived)),
      "claims_cents": .integer(claims.amount),
      "arrears": .integer(Int64(arrears)),
    ])
  }
}
