/// The page on what lies ahead.
public enum ForecastPhrase: Phrase {
  case title
  case about
  case caseload
  case caseloadSeries
  case month
  case expected
  case flows
  case inflow
  case outflow
  case budget
  case composition
  case period
  case staff
  case function
  case hours
  case available
  case use
  case fullUse
  case note
  case shifted
  case unshifted
  case series
  case form
  case trend
  case noTrend
  case seasons
  case noSeasons
  case backtest
  case backtestShort
  case agree
  case disagree
  case inflowOff
  case sizeDiffers
  case small

  public var text: Text {
    switch self {
    case .title: Text(nl: "Vooruitzicht: {scenario}", en: "Outlook: {scenario}")
    case .about:
      Text(
        nl: "{months} vanaf {from}, {n} herhalingen, {households} huishoudens aan het begin in het "
          + "model",
        en:
          "{months} from {from}, {n} replicates, {households} households at the start in the model")
    case .caseload: Text(nl: "Bestand volgens het model", en: "Caseload by the model")
    case .caseloadSeries: Text(nl: "Bestand volgens uw reeks", en: "Caseload by your series")
    case .month: Text(nl: "maand", en: "month")
    case .expected: Text(nl: "verwacht", en: "expected")
    case .flows:
      Text(
        nl: "Instroom, uitstroom en betaalde bijstand per maand volgens het model",
        en: "Inflow, outflow and benefits paid a month by the model")
    case .inflow: Text(nl: "instroom", en: "inflow")
    case .outflow: Text(nl: "uitstroom", en: "outflow")
    case .budget: Text(nl: "bijstand (euro)", en: "benefits (euros)")
    case .composition:
      Text(
        nl: "Samenstelling van het bestand volgens het model",
        en: "Make-up of the caseload by the model")
    case .period: Text(nl: "maanden", en: "months")
    case .staff:
      Text(
        nl: "Uren per maand per functie volgens het model, aan het eind",
        en: "Hours a month by function by the model, at the end")
    case .function: Text(nl: "functie", en: "function")
    case .hours: Text(nl: "gewerkt", en: "worked")
    case .available: Text(nl: "beschikbaar", en: "available")
    case .use: Text(nl: "benut", en: "use")
    case .fullUse:
      Text(
        nl:
          "Zo goed als alle uren zijn benut bij: {list}. Wat nodig is kan daar hoger zijn dan wat "
          + "is gewerkt.",
        en: "Practically all hours are used by: {list}. What is needed there may be more than what "
          + "was worked.")
    case .note:
      Text(
        nl: "De intervallen komen uit de spreiding tussen herhalingen: hetzelfde model met ander "
          + "geluk. Onzekerheid over de aannames en over het model zelf zit er niet in, dus echte "
          + "onzekerheid is groter. Wetten, beleid en economie blijven zoals het scenario zegt.",
        en:
          "The intervals come from the spread between replicates: the same model with other luck. "
          + "Uncertainty about the assumptions and the model itself is not in them, so true "
          + "uncertainty is larger. Law, policy and the economy stay as the scenario says.")
    case .shifted:
      Text(
        nl:
          "Het bestand van het model is verschoven naar de {n} huishoudens die u in {month} telde.",
        en: "The model's caseload is shifted to the {n} households that you counted in {month}.")
    case .unshifted:
      Text(
        nl:
          "Het bestand is zoals het model het heeft; met --series begint het bij uw eigen telling.",
        en: "The caseload is as the model has it; with --series it starts at your own count.")
    case .series:
      Text(
        nl: "Uw reeks: {n} maanden, {from} tot en met {to}.",
        en: "Your series: {n} months, {from} to {to}.")
    case .form:
      Text(
        nl: "Exponentiële demping met {trend} en {seasons}, gekozen op AICc (Hyndman e.a. 2008).",
        en:
          "Exponential smoothing with {trend} and {seasons}, chosen by AICc (Hyndman et al. 2008).")
    case .trend: Text(nl: "een uitdovende trend", en: "a damped trend")
    case .noTrend: Text(nl: "alleen een niveau", en: "a level only")
    case .seasons: Text(nl: "seizoenen", en: "seasons")
    case .noSeasons: Text(nl: "geen seizoenen", en: "no seasons")
    case .backtest:
      Text(
        nl: "Teruggekeken vanuit {n} eerdere maanden, tot een jaar vooruit: {inside} van wat kwam "
          + "viel in het 80%-interval en {wide} in het 95%-interval. Fout (MASE) {error}; die van "
          + "‘zoals een jaar eerder’ {naive}.",
        en:
          "Looking back from {n} earlier months, up to a year ahead: {inside} of what came fell in "
          + "the 80% interval and {wide} in the 95% interval. Error (MASE) {error}; that of 'as a "
          + "year ago' {naive}.")
    case .backtestShort:
      Text(
        nl: "De reeks is te kort om terug te kijken hoe goed dit had voorspeld.",
        en: "The series is too short to look back on how well this would have forecast.")
    case .agree:
      Text(
        nl:
          "Model en reeks spreken elkaar niet tegen: hun 80%-intervallen overlappen in elke maand.",
        en: "Model and series do not contradict one another: their 80% intervals overlap in every "
          + "month.")
    case .disagree:
      Text(
        nl: "Model en reeks zijn het oneens in {n} van {total} maanden, voor het eerst in maand "
          + "{first}: hun 80%-intervallen overlappen daar niet. De reeks trekt het verleden door; het "
          + "model volgt zijn aannames. Zoek eerst wat het verschil verklaart.",
        en: "Model and series disagree in {n} of {total} months, first in month {first}: their 80% "
          + "intervals do not overlap there. The series carries the past on; the model follows its "
          + "assumptions. First find what explains the difference.")
    case .inflowOff:
      Text(
        nl: "Het model laat {model} huishoudens per maand in, uw laatste jaar telde er {counted}. "
          + "Geef inflow_per_year in een gemeentebestand.",
        en: "The model lets in {model} households a month, your last year counted {counted}. Give "
          + "inflow_per_year in a municipality's file.")
    case .sizeDiffers:
      Text(
        nl: "uw reeks eindigt op {counted} huishoudens, het scenario heeft er {model}; geef --set "
          + "municipality.households={counted}",
        en: "your series ends at {counted} households, the scenario has {model}; give --set "
          + "municipality.households={counted}")
    case .small: Text(nl: "te klein om te tonen", en: "too small to show")
    }
  }
}
