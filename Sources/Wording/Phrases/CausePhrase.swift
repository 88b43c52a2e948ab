/// Why a duty was not met; the raw value is the cause's name.
public enum CausePhrase: String, Phrase {
  case notKnowing
  case notAble
  case notWilling

  public var text: Text {
    switch self {
    case .notKnowing: Text(nl: "(Wist het niet.)", en: "(Did not know.)")
    case .notAble: Text(nl: "(Het lukte niet.)", en: "(Could not.)")
    case .notWilling: Text(nl: "(Wilde niet.)", en: "(Did not want to.)")
    }
  }
}
