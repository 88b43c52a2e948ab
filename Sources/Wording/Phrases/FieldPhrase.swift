/// What stands at the fields of the workbench's forms; the raw value is the name under which a template
/// finds the text.
public enum FieldPhrase: String, Phrase {
  case householdsWord
  case fieldHouseholds
  case fieldYears
  case fieldReplicates
  case unusual
  case definition
  case tellingFined
  case tellingSpared
  case noTelling

  public var text: Text {
    switch self {
    case .householdsWord:
      Text(nl: "huishoudens met bijstand,", en: "households on benefit,")
    case .fieldHouseholds: Text(nl: "Aantal huishoudens", en: "Number of households")
    case .fieldYears: Text(nl: "Aantal jaren", en: "Number of years")
    case .fieldReplicates: Text(nl: "Aantal herhalingen", en: "Number of replicates")
    case .unusual:
      Text(
        nl: "Dit is ongewoon. Gebruikelijk is {low} tot {high}.",
        en: "This is unusual. Usual is {low} to {high}.")
    case .definition: Text(nl: "Hoe is dit geteld?", en: "How is this counted?")
    case .tellingFined:
      Text(
        nl: "Weinig doenvermogen, en niet overal een boete",
        en: "Little capacity to act, and not fined everywhere")
    case .tellingSpared:
      Text(nl: "Op tijd geholpen: een schuld minder", en: "Helped in time: a debt less")
    case .noTelling:
      Text(
        nl: "Zo’n huishouden is er niet in deze herhaling. Kies een ander leven.",
        en: "There is no such household in this replicate. Choose another life.")
    }
  }
}
