/// The figures of a municipality's file and their categories; the raw value is the name in files.
public enum CategoryPhrase: String, Phrase {
  case age
  case under27 = "under_27"
  case from27 = "from_27"
  case type = "household_types"
  case single
  case singleParent = "single_parent"
  case couple
  case exemption = "exempt"
  case isExempt = "exempt.exempt"
  case isNotExempt = "exempt.not_exempt"
  case duration
  case under1 = "under_1_year"
  case from1 = "from_1_to_2"
  case from2 = "from_2_to_3"
  case from3 = "from_3_to_5"
  case over5 = "over_5_years"
  case inflow = "inflow_per_year"
  case outflow = "outflow_per_year"
  case staff = "staff_hours_per_month"
  case incomeConsultants = "income_consultants"
  case workConsultants = "work_consultants"
  case enforcement
  case collection
  case legal
  case fines
  case warnings
  case measures

  public var text: Text {
    switch self {
    case .age: Text(nl: "Leeftijd", en: "Age")
    case .under27: Text(nl: "jonger dan 27", en: "under 27")
    case .from27: Text(nl: "27 en ouder", en: "27 and over")
    case .type: Text(nl: "Soort huishouden", en: "Household type")
    case .single: Text(nl: "alleenstaand", en: "single")
    case .singleParent: Text(nl: "alleenstaande ouder", en: "single parent")
    case .couple: Text(nl: "paar", en: "couple")
    case .exemption: Text(nl: "Arbeidsplicht", en: "Work duty")
    case .isExempt: Text(nl: "ontheven", en: "exempt")
    case .isNotExempt: Text(nl: "niet ontheven", en: "not exempt")
    case .duration: Text(nl: "Duur van de uitkering", en: "Time on benefit")
    case .under1: Text(nl: "tot 1 jaar", en: "under 1 year")
    case .from1: Text(nl: "1 tot 2 jaar", en: "1 to 2 years")
    case .from2: Text(nl: "2 tot 3 jaar", en: "2 to 3 years")
    case .from3: Text(nl: "3 tot 5 jaar", en: "3 to 5 years")
    case .over5: Text(nl: "5 jaar en langer", en: "5 years and longer")
    case .inflow: Text(nl: "instroom per jaar", en: "inflow a year")
    case .outflow: Text(nl: "uitstroom per jaar", en: "outflow a year")
    case .staff: Text(nl: "uren per functie", en: "hours by function")
    case .incomeConsultants: Text(nl: "inkomensconsulenten", en: "income consultants")
    case .workConsultants: Text(nl: "werkconsulenten", en: "work consultants")
    case .enforcement: Text(nl: "handhavers", en: "enforcement officers")
    case .collection: Text(nl: "terug- en invordering", en: "debt collection")
    case .legal: Text(nl: "bezwaar en beroep", en: "legal")
    case .fines: Text(nl: "boetes", en: "fines")
    case .warnings: Text(nl: "waarschuwingen", en: "warnings")
    case .measures: Text(nl: "maatregelen", en: "measures")
    }
  }
}
