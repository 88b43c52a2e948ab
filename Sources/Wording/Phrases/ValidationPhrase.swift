/// The table of calibration deviations.
public enum ValidationPhrase: Phrase {
  case title
  case target
  case observed
  case simulated
  case deviation
  case noise
  case range
  case within
  case outside
  case calibrated
  case held
  case note
  case judged

  public var text: Text {
    switch self {
    case .title: Text(nl: "Model naast de cijfers", en: "Model beside the figures")
    case .target: Text(nl: "cijfer", en: "figure")
    case .observed: Text(nl: "gemeten", en: "observed")
    case .simulated: Text(nl: "model", en: "model")
    case .deviation: Text(nl: "afwijking", en: "deviation")
    case .noise: Text(nl: "ruis per jaar", en: "yearly noise")
    case .range: Text(nl: "marge", en: "range")
    case .within: Text(nl: "binnen", en: "within")
    case .outside: Text(nl: "buiten", en: "outside")
    case .calibrated: Text(nl: "geijkt", en: "calibrated")
    case .held: Text(nl: "niet geijkt", en: "not calibrated")
    case .note:
      Text(
        nl: "Ruis per jaar: de standaardafwijking tussen jaren en herhalingen. Op geijkte "
          + "cijfers is het model afgesteld; de andere zijn een toets.",
        en: "Yearly noise: the standard deviation between years and replicates. The model was "
          + "fitted to calibrated figures; the others are a test.")
    case .judged:
      Text(
        nl: "{n} van {total} vallen binnen de marge.",
        en: "{n} of {total} are within the margin.")
    }
  }
}
