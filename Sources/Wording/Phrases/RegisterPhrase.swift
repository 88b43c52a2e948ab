/// Tables of parameters, levers and scenario files.
public enum RegisterPhrase: Phrase {
  case parameter
  case lever
  case value
  case practice
  case unit
  case plausible
  case bounds
  case usual
  case grade
  case source
  case note
  case prior
  case block
  case place
  case definition
  case count
  case countLevers
  case valid
  case leverWithoutEffect
  case warnings
  case changed

  public var text: Text {
    switch self {
    case .parameter: Text(nl: "getal", en: "number")
    case .lever: Text(nl: "knop", en: "lever")
    case .value: Text(nl: "waarde", en: "value")
    case .practice: Text(nl: "praktijk", en: "practice")
    case .unit: Text(nl: "eenheid", en: "unit")
    case .plausible: Text(nl: "aannemelijk", en: "plausible")
    case .bounds: Text(nl: "grenzen", en: "bounds")
    case .usual: Text(nl: "gewoonlijk", en: "usual")
    case .grade: Text(nl: "graad", en: "grade")
    case .source: Text(nl: "bron", en: "source")
    case .note: Text(nl: "toelichting", en: "note")
    case .prior: Text(nl: "verdeling", en: "prior")
    case .block: Text(nl: "blok", en: "block")
    case .place: Text(nl: "plaats", en: "place")
    case .definition: Text(nl: "vast: een definitie", en: "fixed: a definition")
    case .count: Text(nl: "{n} getallen", en: "{n} numbers")
    case .countLevers: Text(nl: "{n} knoppen", en: "{n} levers")
    case .valid: Text(nl: "in orde", en: "valid")
    case .leverWithoutEffect:
      Text(
        nl: "{lever} verandert niets: met de waarde van de praktijk is de uitkomst dezelfde",
        en: "{lever} changes nothing: with practice's value the outcome is the same")
    case .warnings: Text(nl: "{n} waarschuwingen", en: "{n} warnings")
    case .changed: Text(nl: "anders dan de praktijk", en: "other than the practice")
    }
  }
}
