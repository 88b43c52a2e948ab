/// The page on a municipality's own figures.
public enum MunicipalityPhrase: Phrase {
  case read
  case category
  case asked
  case fitted
  case households
  case start
  case base
  case fit
  case legend
  case pace
  case paceNote
  case given
  case model
  case counted
  case countedNote
  case unchanged
  case nothingUnchanged
  case basis
  case small
  case startSize
  case drift

  public var text: Text {
    switch self {
    case .read:
      Text(nl: "{n} huishoudens, gelezen uit {file}", en: "{n} households, read from {file}")
    case .category: Text(nl: "cijfer", en: "figure")
    case .asked: Text(nl: "gevraagd", en: "asked")
    case .fitted: Text(nl: "gepast", en: "fitted")
    case .households: Text(nl: "huishoudens", en: "households")
    case .start: Text(nl: "bij de start", en: "at the start")
    case .base: Text(nl: "Almere", en: "Almere")
    case .fit:
      Text(
        nl: "Gepast in {n} ronde(n); grootste afwijking {d} huishoudens.",
        en: "Fitted in {n} round(s); largest deviation {d} households.")
    case .legend:
      Text(
        nl: "Gepast: de bevolking waarmee de simulatie begint. Bij de start: wie er in de eerste "
          + "maand zijn nadat {months} ervoor zijn nagespeeld, gemiddeld over {n} herhalingen. Het "
          + "model laat mensen in- en uitstromen, dus dat wijkt af (en wie jonger is dan 27 blijft dat); minder als warmup_months korter "
          + "is. Een streep onder gevraagd: niet opgegeven, dus van Almere.",
        en: "Fitted: the population that the simulation begins with. At the start: who is there in "
          + "the first month after {months} before it were played, mean of {n} replicates. The model "
          + "lets people in and out, so that differs (and who is under 27 stays so); less so when warmup_months is shorter. A dash "
          + "under asked: not given, so Almere's.")
    case .pace: Text(nl: "Tempo en uren", en: "Pace and hours")
    case .paceNote:
      Text(
        nl:
          "Instroom en uitstroom gaan in hetzelfde tempo, zodat het bestand gelijk blijft, tenzij "
          + "outflow_per_year anders zegt.",
        en: "Inflow and outflow go at the same pace, so that the caseload stays what it is, unless "
          + "outflow_per_year says otherwise.")
    case .given: Text(nl: "deze gemeente", en: "this municipality")
    case .model: Text(nl: "model, eerste jaar", en: "model, first year")
    case .counted: Text(nl: "geteld", en: "counted")
    case .countedNote:
      Text(
        nl: "Alleen ter vergelijking: het model is niet op deze aantallen gezet.",
        en: "For comparison only: the model was not fitted to these counts.")
    case .unchanged: Text(nl: "Blijft van Almere: {list}.", en: "Stays Almere's: {list}.")
    case .nothingUnchanged:
      Text(
        nl: "Alle cijfers zijn opgegeven; al het andere in het model blijft van Almere.",
        en: "Every figure is given; everything else in the model stays Almere's.")
    case .basis: Text(nl: "Waar de cijfers op rusten", en: "What the figures rest on")
    case .small:
      Text(
        nl:
          "Groepen van minder dan {n} huishoudens worden niet getoond, en als het er één is ook de "
          + "kleinste van de andere niet.",
        en: "Groups of fewer than {n} households are not shown, and where there is only one the "
          + "smallest of the others is not either.")
    case .drift:
      Text(
        nl: "Meer dan {n} procentpunten anders dan gepast bij de start: {list}.",
        en: "More than {n} percentage points from the fit at the start: {list}.")
    case .startSize:
      Text(
        nl: "Bij de start hebben {mean} huishoudens een uitkering (spreiding {sd}), {deviation} "
          + "tegenover de opgave.",
        en: "At the start {mean} households are on benefit (spread {sd}), {deviation} against the "
          + "figure given.")
    }
  }
}
