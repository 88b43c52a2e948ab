/// What an interval says, in one word, and in full for the legend.
public enum VerdictPhrase: Phrase {
  case better
  case worse
  case higher
  case lower
  case equivalent
  case undecided
  case equivalentInFull
  case undecidedInFull

  public var text: Text {
    switch self {
    case .better: Text(nl: "beter", en: "better")
    case .worse: Text(nl: "slechter", en: "worse")
    case .higher: Text(nl: "hoger", en: "higher")
    case .lower: Text(nl: "lager", en: "lower")
    case .equivalent: Text(nl: "gelijk", en: "same")
    case .undecided: Text(nl: "onzeker", en: "unsure")
    case .equivalentInFull:
      Text(
        nl: "gelijkwaardig: het verschil is te klein om ertoe te doen",
        en: "equivalent: the difference is too small to matter")
    case .undecidedInFull:
      Text(
        nl: "nog niet te zeggen: het interval laat beide kanten open",
        en: "undecided: the interval leaves both sides open")
    }
  }
}
