import Evidence
import Experiments
import Model
import Quantities
import Scenarios
import Wording

/// Lives side by side for a page: what they share once, and from where they part a lane each.
public struct LifeLanes: Sendable {
  public let titles: [String]
  /// The months before the lives part.
  public let shared: [Moment]
  /// The months from there on.
  public let apart: [Moment]
  /// Where each policy's life parted from the base's, by which rule; a list of sentences each.
  public let partings: [[String]]
  /// How each life stands at the horizon.
  public let ends: [End]

  /// A month in which something happens.
  public struct Moment: Sendable {
    public let month: String
    /// By life, the sentences; for what is shared, one.
    public let lanes: [Lane]
  }

  public struct Lane: Sendable {
    public let title: String
    public let sentences: [String]
  }

  public struct End: Sendable {
    public let title: String
    public let facts: [String]
  }

  /// - Parameters:
  ///   - lives: one for each policy, the base first.
  ///   - start: the calendar month of month 0.
  ///   - register: names the numbers behind a parting.
  public init(
    _ lives: [LifeTrace], start: CalendarMonth, register: Register?, _ language: Language
  ) {
    func name(_ month: Int32, _ language: Language) -> String {
      TimeFormat(language).month(start.month + Int(month), year: start.year)
    }
    func events(_ life: LifeTrace, _ month: Int32) -> [Event] {
      life.events.filter { $0.month == month }
    }
    func sentences(_ life: LifeTrace, _ month: Int32) -> [String] {
      events(life, month).map { LifeSentence($0).text(language) }
    }
    let months = Set(lives.flatMap { $0.events.map(\.month) }).sorted()
    let parting =
      months.first { month in
        lives.contains { events($0, month) != events(lives[0], month) }
      } ?? .max
    titles = lives.map { $0.scenario.title[language] }
    shared = months.filter { $0 < parting }.map { month in
      Moment(
        month: name(month, language),
        lanes: [Lane(title: "", sentences: sentences(lives[0], month))])
    }
    apart = months.filter { $0 >= parting }.map { month in
      Moment(
        month: name(month, language),
        lanes: lives.map {
          Lane(title: $0.scenario.title[language], sentences: sentences($0, month))
        })
    }
    partings = lives.compactMap { PartingStory($0, register: register) }
      .map { $0.sentences(language, month: name) }
    ends = lives.compactMap { life in
      life.states.last.map {
        End(title: life.scenario.title[language], facts: $0.facts(language))
      }
    }
  }
}

extension Journal.State {
  /// Mind and money at the end of the month.
  func facts(_ language: Language) -> [String] {
    let numbers = NumberFormat(language)
    return [
      LifePhrase.stress.in(language, ["value": numbers.number(Double(stress), decimals: 2)]),
      LifePhrase.trust.in(language, ["value": numbers.number(Double(trust), decimals: 2)]),
      LifePhrase.claims.in(language, ["value": numbers.money(claims)]),
      LifePhrase.arrears.in(language, ["value": "\(arrears)"]),
    ]
  }
}
