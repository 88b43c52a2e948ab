/// The table of calibration deviations.
public enum ValidationPhrase: Phrase {
  case title
  case target
  case observed
  case simulated
  case deviation
  case noise
  case within
  case outside
  case perYear
  case calibrated
  case judged

  public var text: Text {
    switch self {
    case .title: Text(nl: "Model naast de cijfers", en: "Model beside the figures")
    case .target: Text(nl: "cijfer", en: "figure")
    case .observed: Text(nl: "gemeten", en: "observed")
    case .simulated: Text(nl: "model", en: "model")
    case .deviation: Text(nl: "afwijking", en: "deviation")
    case .noise: Text(nl: "ruis per jaar", en: "yearly noise")
    case .within: Text(nl: "binnen", en: "within")
    case .outside: Text(nl: "buiten", en: "outside")
    case .perYear: Text(nl: "per {n} huishoudens per jaar", en: "per {n} households a year")
    case .calibrated:
      Text(
        nl: "De eerste vijf zijn gebruikt om het model te ijken; de rest niet.",
        en: "The first five were used to calibrate the model; the rest were not.")
    case .judged:
      Text(
        nl: "{n} van {total} vallen binnen de marge.",
        en: "{n} of {total} are within the margin.")
    }
  }
}
