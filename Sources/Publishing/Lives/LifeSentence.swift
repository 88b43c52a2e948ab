import Experiments
import Model
import Quantities
import Wording

/// An event as a sentence.
struct LifeSentence {
  private let event: Event

  init(_ event: Event) {
    self.event = event
  }

  func text(_ language: Language) -> String {
    let name = String(describing: event.kind)
    guard let phrase = LifePhrase(rawValue: name) else { return name }
    let topic = event.topic.map { String(describing: $0) }.flatMap(TopicPhrase.init) ?? .unknown
    let cause = CausePhrase(rawValue: String(describing: event.cause))?.in(language) ?? ""
    let sentence = phrase.in(
      language,
      [
        "topic": topic.in(language), "cause": cause,
        "amount": NumberFormat(language).money(event.amount),
      ])
    return sentence.hasSuffix(" ") ? String(sentence.dropLast()) : sentence
  }

  var json: JSONValue {
    .members([
      "month": .integer(Int64(event.month)),
      "kind": .string(String(describing: event.kind)),
      "topic": event.topic.map { .string(String(describing: $0)) } ?? .null,
      "cause": event.cause == .none ? .null : .string(String(describing: event.cause)),
      "amount_cents": .integer(event.amount.amount),
      "text": Bilingual(nl: text(.nl), en: text(.en)).json,
    ])
  }
}
