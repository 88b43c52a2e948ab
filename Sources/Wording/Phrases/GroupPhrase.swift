/// The groups that results are split by; the raw value is the group's name in results.
public enum GroupPhrase: String, Phrase {
  case all
  case capacity1 = "capacity-1"
  case capacity2 = "capacity-2"
  case capacity3 = "capacity-3"
  case capacity4 = "capacity-4"
  case capacity5 = "capacity-5"
  case stress1 = "stress-1"
  case stress2 = "stress-2"
  case stress3 = "stress-3"
  case single
  case singleParent = "single-parent"
  case couple

  public var text: Text {
    switch self {
    case .all: Text(nl: "iedereen", en: "everybody")
    case .capacity1: Text(nl: "laagste doenvermogen", en: "lowest doenvermogen")
    case .capacity2: Text(nl: "laag doenvermogen", en: "low doenvermogen")
    case .capacity3: Text(nl: "middelste doenvermogen", en: "middle doenvermogen")
    case .capacity4: Text(nl: "hoog doenvermogen", en: "high doenvermogen")
    case .capacity5: Text(nl: "hoogste doenvermogen", en: "highest doenvermogen")
    case .stress1: Text(nl: "weinig stress bij de start", en: "little stress at entry")
    case .stress2: Text(nl: "gemiddelde stress bij de start", en: "middling stress at entry")
    case .stress3: Text(nl: "veel stress bij de start", en: "much stress at entry")
    case .single: Text(nl: "alleenstaanden", en: "single people")
    case .singleParent: Text(nl: "alleenstaande ouders", en: "single parents")
    case .couple: Text(nl: "paren", en: "couples")
    }
  }
}
