/// The page that goes with exported data.
public enum ExportPhrase: Phrase {
  case title
  case about
  case scenarios
  case forms
  case tables
  case missing
  case suppressed
  case staffNeed
  case remake

  public var text: Text {
    switch self {
    case .title:
      Text(nl: "Balans: de cijfers van antwoord {run}", en: "Balans: the data of run {run}")
    case .about:
      Text(
        nl:
          "Dit zijn uitkomsten van een simulatie. Alle huishoudens zijn verzonnen. Geen cijfer gaat "
          + "over een persoon. Gebruik ze om beleid te vergelijken, niet om mensen te kiezen.",
        en: "These are outcomes of a simulation. All households are made up. No figure is about a "
          + "person. Use them to compare policies, not to select people.")
    case .scenarios: Text(nl: "De scenario's", en: "The scenarios")
    case .forms:
      Text(
        nl: "Dezelfde tabellen staan er in vier vormen. csv: komma's en punten. csv-nl: voor een "
          + "Nederlands rekenblad. parquet: voor dataprogramma's. run.sqlite: een database met ook de "
          + "overzichten verdicts en paired_differences.",
        en: "The same tables are here in four forms. csv: commas and points. csv-nl: for a Dutch "
          + "spreadsheet. parquet: for data tools. run.sqlite: a database, also with the views "
          + "verdicts and paired_differences.")
    case .tables: Text(nl: "De tabellen", en: "The tables")
    case .missing:
      Text(
        nl: "Een lege waarde is geen nul. De kolom missing zegt waarom zij leeg is.",
        en: "An empty value is no zero. The column missing says why it is empty.")
    case .suppressed:
      Text(
        nl:
          "Groepen van minder dan {n} huishoudens zijn weggelaten, zodat niemand te herkennen is.",
        en: "Groups of fewer than {n} households are left out, so that nobody can be recognised.")
    case .staffNeed:
      Text(
        nl:
          "De benodigde capaciteit volgt uit meer dan een simulatie. Zij staat alleen in summary.",
        en: "The staff need follows from more than one simulation. It is in summary only.")
    case .remake:
      Text(
        nl: "Zaad {seed}, {n} herhalingen, {months} maanden, Balans {version}.",
        en: "Seed {seed}, {n} replicates, {months} months, Balans {version}.")
    }
  }
}
