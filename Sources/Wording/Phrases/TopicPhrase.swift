/// What a change is about; the raw value is the topic's name.
public enum TopicPhrase: String, Phrase {
  case work
  case cashWork
  case cohabitation
  case sharer
  case gift
  case asset
  case abroad
  case separation
  case harmless
  case hours
  case job
  case departure
  case detention
  case study
  case unknown

  public var text: Text {
    switch self {
    case .work: Text(nl: "werk erbij", en: "work on the side")
    case .cashWork: Text(nl: "contant betaald werk", en: "work paid in cash")
    case .cohabitation: Text(nl: "samenwonen", en: "living together")
    case .sharer: Text(nl: "een medebewoner", en: "somebody to share the home")
    case .gift: Text(nl: "een gift", en: "a gift")
    case .asset: Text(nl: "vermogen", en: "assets")
    case .abroad: Text(nl: "een verblijf in het buitenland", en: "a stay abroad")
    case .separation: Text(nl: "uit elkaar gaan", en: "a separation")
    case .harmless:
      Text(
        nl: "iets zonder gevolg voor de uitkering",
        en: "something without effect on the benefit")
    case .hours:
      Text(nl: "meer of minder uren werk", en: "more or fewer hours of work")
    case .job: Text(nl: "een baan", en: "a job")
    case .departure: Text(nl: "een verhuizing", en: "a move")
    case .detention: Text(nl: "detentie", en: "detention")
    case .study: Text(nl: "een studie", en: "a study")
    case .unknown: Text(nl: "onderwerp onbekend", en: "subject unknown")
    }
  }
}
