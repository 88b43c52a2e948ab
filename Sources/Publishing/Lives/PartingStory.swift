import Evidence
import Experiments
import Model
import Scenarios
import Wording

/// Where a life under a policy parted from that under the base, and why, in sentences.
struct PartingStory {
  private let life: LifeTrace
  private let parting: Parting
  private let reach: Reach
  private let register: Register?

  /// Nil for the base, and for a life that is the same.
  init?(_ life: LifeTrace, register: Register?) {
    guard let parting = life.parting, let reach = life.reach else { return nil }
    self.life = life
    self.parting = parting
    self.reach = reach
    self.register = register
  }

  /// The event that shows the rule: what happens now, else what no longer does.
  private var event: Event? { parting.after ?? parting.before }

  private var rule: RulePhrase? {
    event.flatMap { RulePhrase(rawValue: String(describing: $0.kind)) }
  }

  private var parameters: [Register.Entry] {
    guard let event, let register else { return [] }
    return RuleTable.parameters(of: event.kind).compactMap { register[$0] }
  }

  /// The levers that act where the lives part, if it is the policy itself that parts them.
  private var levers: [LeverChange] {
    guard reach.beginsDirect else { return [] }
    return life.levers.filter { LeverProcesses.acts($0.path, in: parting.process) }
  }

  /// - Parameter month: the name of a month.
  func sentences(
    _ language: Language, month: (Int32, Language) -> String
  ) -> [String] {
    func list(_ items: [String]) -> String { items.joined(separator: ", ") }
    func told(_ event: Event?) -> String {
      event.map { LifeSentence($0).text(language) } ?? PartingPhrase.nothing.in(language)
    }
    let process = ProcessPhrase(rawValue: parting.process)?.in(language) ?? parting.process
    var sentences = [
      PartingPhrase.when.in(
        language,
        [
          "policy": life.scenario.title[language], "month": month(parting.month, language),
          "process": process,
        ])
    ]
    if event != nil {
      sentences.append(PartingPhrase.now.in(language, ["event": told(parting.before)]))
      sentences.append(PartingPhrase.instead.in(language, ["event": told(parting.after)]))
    } else {
      let aspects = parting.aspects.compactMap {
        AspectPhrase(rawValue: String(describing: $0))?.in(language)
      }
      sentences.append(PartingPhrase.state.in(language, ["list": list(aspects)]))
    }
    if let rule { sentences.append(PartingPhrase.rule.in(language, ["rule": rule.in(language)])) }
    if !parameters.isEmpty {
      let values = parameters.map { "\($0.id) \(value(of: $0, language))" }
      sentences.append(PartingPhrase.parameters.in(language, ["list": list(values)]))
    }
    if !levers.isEmpty {
      let changes = levers.map { change in
        PartingPhrase.leverChange.in(
          language,
          [
            "path": change.path, "before": value(change.before, language),
            "after": value(change.after, language),
          ])
      }
      sentences.append(PartingPhrase.levers.in(language, ["list": list(changes)]))
    }
    if life.hasOtherLaw { sentences.append(PartingPhrase.law.in(language)) }
    sentences.append(way.in(language))
    return sentences
  }

  private var way: PartingPhrase {
    switch reach {
    case .direct: .direct
    case .spillOver: .spillOver
    case .directFirst: .directFirst
    case .spillOverFirst: .spillOverFirst
    }
  }

  private func value(of entry: Register.Entry, _ language: Language) -> String {
    switch entry.value {
    case .number(let number): plain(number, language)
    case .list(let numbers): numbers.map { plain($0, language) }.joined(separator: "/")
    }
  }

  /// A lever's value in the month of the parting.
  private func value(_ course: LeverCourse, _ language: Language) -> String {
    plain(course.value(at: Int(parting.month)), language)
  }

  /// As many decimals as there are, at most four.
  private func plain(_ number: Double, _ language: Language) -> String {
    let decimals = (0..<4).first { places in
      let scale = (0..<places).reduce(1.0) { product, _ in product * 10 }
      return (number * scale).rounded() == number * scale
    }
    return NumberFormat(language).number(number, decimals: decimals ?? 4)
  }

  var json: JSONValue {
    .members([
      "month": .integer(Int64(parting.month)),
      "process": .string(parting.process),
      "before": parting.before.map { LifeSentence($0).json } ?? .null,
      "after": parting.after.map { LifeSentence($0).json } ?? .null,
      "aspects": .array(parting.aspects.map { .string(String(describing: $0)) }),
      "rule": rule.map { Bilingual(nl: $0.in(.nl), en: $0.in(.en)).json } ?? .null,
      "parameters": .array(parameters.map { .string($0.id) }),
      "levers": .array(levers.map { .string($0.path) }),
      "reach": .string(reach.rawValue),
    ])
  }
}
