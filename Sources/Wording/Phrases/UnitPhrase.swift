/// The units of indicators; the raw value is the unit's name in data files.
public enum UnitPhrase: String, Phrase {
  case share
  case sharePoints = "share (points)"
  case per1000HouseholdYears = "per 1000 household-years"
  case per1000HouseholdMonths = "per 1000 household-months"
  case eur = "EUR"
  case eurPerHousehold = "EUR per household"
  case eurPerHouseholdYear = "EUR per household-year"
  case hoursPer1000 = "hours per 1000 household-years"
  case logRatio = "ratio (log scale)"
  case ratio
  case households
  case zeroToOne = "0 to 1"
  case sd = "SD"
  case month
  case months
  case year
  case years

  public var text: Text {
    switch self {
    case .share: Text(nl: "deel", en: "share")
    case .sharePoints:
      Text(
        nl: "procent; het verschil in procentpunten",
        en: "per cent; the difference in percentage points")
    case .per1000HouseholdYears:
      Text(nl: "per 1.000 huishoudens per jaar", en: "per 1,000 households a year")
    case .per1000HouseholdMonths:
      Text(nl: "per 1.000 huishoudmaanden", en: "per 1,000 household-months")
    case .eur: Text(nl: "euro", en: "euros")
    case .eurPerHousehold: Text(nl: "euro per huishouden", en: "euros per household")
    case .eurPerHouseholdYear:
      Text(nl: "euro per huishouden per jaar", en: "euros per household a year")
    case .hoursPer1000:
      Text(nl: "uren per 1.000 huishoudens per jaar", en: "hours per 1,000 households a year")
    case .logRatio: Text(nl: "verhouding (logaritme)", en: "ratio (logarithm)")
    case .ratio: Text(nl: "verhouding", en: "ratio")
    case .households: Text(nl: "huishoudens", en: "households")
    case .zeroToOne: Text(nl: "van 0 tot 1", en: "from 0 to 1")
    case .sd: Text(nl: "standaardafwijkingen", en: "standard deviations")
    case .month: Text(nl: "maand", en: "month")
    case .months: Text(nl: "maanden", en: "months")
    case .year: Text(nl: "jaar", en: "year")
    case .years: Text(nl: "jaar", en: "years")
    }
  }
}
