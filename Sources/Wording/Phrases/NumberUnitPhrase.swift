/// The units of levers and of the numbers in the model; the raw value is the unit's name in data files.
public enum NumberUnitPhrase: String, Phrase {
  case share, probability, correlation, boolean, scale
  case perMonth = "per month"
  case perYear = "per year"
  case per1000PerMonth = "per 1000 per month"
  case per1000PerYear = "per 1000 per year"
  case days, weeks, months, years, minutes, hours
  case hoursPer1000PerMonth = "hours per 1000 households per month"
  case eur = "EUR"
  case eurPerMonth = "EUR/month"
  case eurPerYear = "EUR/year"
  case eurPerHour = "EUR/hour"
  case logEUR = "log EUR"
  case sd = "SD"
  case sdPerMonth = "SD/month"
  case sdPerSD = "SD/SD"
  case logit
  case logitPerSD = "logit/SD"
  case logitPerUnit = "logit per unit"
  case ratio
  case oddsRatio = "odds ratio"
  case hazardRatio = "hazard ratio"
  case log
  case percent
  case count, households, persons

  public var text: Text {
    switch self {
    case .share: Text(nl: "deel (0 tot 1)", en: "share (0 to 1)")
    case .probability: Text(nl: "kans (0 tot 1)", en: "probability (0 to 1)")
    case .correlation: Text(nl: "samenhang (−1 tot 1)", en: "correlation (−1 to 1)")
    case .boolean: Text(nl: "1 is ja, 0 is nee", en: "1 is yes, 0 is no")
    case .scale: Text(nl: "schaal", en: "scale")
    case .perMonth: Text(nl: "per maand", en: "per month")
    case .perYear: Text(nl: "per jaar", en: "per year")
    case .per1000PerMonth: Text(nl: "per 1.000 per maand", en: "per 1,000 a month")
    case .per1000PerYear: Text(nl: "per 1.000 per jaar", en: "per 1,000 a year")
    case .days: Text(nl: "dagen", en: "days")
    case .weeks: Text(nl: "weken", en: "weeks")
    case .months: Text(nl: "maanden", en: "months")
    case .years: Text(nl: "jaar", en: "years")
    case .minutes: Text(nl: "minuten", en: "minutes")
    case .hours: Text(nl: "uren", en: "hours")
    case .hoursPer1000PerMonth:
      Text(
        nl: "uren per 1.000 huishoudens per maand", en: "hours per 1,000 households a month")
    case .eur: Text(nl: "euro", en: "euros")
    case .eurPerMonth: Text(nl: "euro per maand", en: "euros a month")
    case .eurPerYear: Text(nl: "euro per jaar", en: "euros a year")
    case .eurPerHour: Text(nl: "euro per uur", en: "euros an hour")
    case .logEUR: Text(nl: "logaritme van euro’s", en: "logarithm of euros")
    case .sd: Text(nl: "standaardafwijkingen", en: "standard deviations")
    case .sdPerMonth: Text(nl: "standaardafwijkingen per maand", en: "standard deviations a month")
    case .sdPerSD:
      Text(nl: "per standaardafwijking", en: "per standard deviation")
    case .logit: Text(nl: "logit", en: "logit")
    case .logitPerSD:
      Text(nl: "logit per standaardafwijking", en: "logit per standard deviation")
    case .logitPerUnit: Text(nl: "logit per eenheid", en: "logit per unit")
    case .ratio: Text(nl: "verhouding", en: "ratio")
    case .oddsRatio: Text(nl: "kansverhouding (odds ratio)", en: "odds ratio")
    case .hazardRatio: Text(nl: "verhouding van kansen per maand", en: "hazard ratio")
    case .log: Text(nl: "logaritme", en: "logarithm")
    case .percent: Text(nl: "procent", en: "per cent")
    case .count: Text(nl: "aantal", en: "number")
    case .households: Text(nl: "huishoudens", en: "households")
    case .persons: Text(nl: "personen", en: "persons")
    }
  }
}
