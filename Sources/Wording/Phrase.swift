/// A text in Dutch and in English; `{name}` stands for what is filled in.
public struct Text: Hashable, Sendable {
  public let nl: String
  public let en: String

  public init(nl: String, en: String) {
    self.nl = nl
    self.en = en
  }

  public subscript(language: Language) -> String {
    switch language {
    case .nl: nl
    case .en: en
    }
  }

  /// The names to fill in, sorted.
  public func slots(in language: Language) -> [String] {
    self[language].matches(of: /\{([a-z]+)\}/).map { String($0.1) }.sorted()
  }
}

/// An entry of the catalogue.
///
/// Each page of the catalogue is an enumeration whose `text` switches over all its cases: an entry
/// without both languages does not compile.
public protocol Phrase: CaseIterable, Hashable, Sendable {
  var text: Text { get }
}

extension Phrase {
  /// The text in a language, with its slots filled.
  public func `in`(_ language: Language, _ values: KeyValuePairs<String, String> = [:]) -> String {
    values.reduce(text[language]) { $0.replacing("{\($1.key)}", with: $1.value) }
  }

  /// The text in a language, with its slots filled from values by name; others are left alone.
  public func `in`(_ language: Language, filling values: [String: String]) -> String {
    text.slots(in: language).reduce(text[language]) { text, slot in
      text.replacing("{\(slot)}", with: values[slot] ?? "{\(slot)}")
    }
  }
}

/// The whole catalogue.
public enum Catalogue {
  public static let pages: [[any Phrase]] = [
    AnswerPhrase.allCases, VerdictPhrase.allCases, UnitPhrase.allCases, GroupPhrase.allCases,
    LifePhrase.allCases, TopicPhrase.allCases, CausePhrase.allCases, LawPhrase.allCases,
    RegisterPhrase.allCases, RunPhrase.allCases, ValidationPhrase.allCases,
    MunicipalityPhrase.allCases, CategoryPhrase.allCases, ForecastPhrase.allCases,
    SignalPhrase.allCases, SourcePhrase.allCases, StagePhrase.allCases, ClosurePhrase.allCases,
    ActorPhrase.allCases,
    CapacityPhrase.allCases, ActivityPhrase.allCases,
    CardPhrase.allCases,
    RulePhrase.allCases, PartingPhrase.allCases, ProcessPhrase.allCases, AspectPhrase.allCases,
    StudyPhrase.allCases, WorkbenchPhrase.allCases, BackgroundPhrase.allCases,
    ExportPhrase.allCases, FieldPhrase.allCases,
    NumberUnitPhrase.allCases,
    APIPhrase.allCases,
    BriefPhrase.allCases, ReportPhrase.allCases,
    CheckPhrase.allCases,
  ]
}
