/// What `balans report` and `balans reproduce` say.
public enum ReportPhrase: Phrase {
  case noPictures, notInstalled
  case matches, differs, cannot

  public var text: Text {
    switch self {
    case .noPictures:
      Text(
        nl: "het verslag heeft tabellen en geen figuren: {reason}",
        en: "the report has tables and no pictures: {reason}")
    case .notInstalled:
      Text(
        nl: "vl-convert is niet geïnstalleerd (make setup)",
        en: "vl-convert is not installed (make setup)")
    case .matches:
      Text(
        nl:
          "Gelijk: {n} herhalingen van {arms} scenario's opnieuw gespeeld, elke telling hetzelfde.",
        en: "Match: {n} replicates of {arms} scenarios played again, every count the same.")
    case .differs:
      Text(
        nl: "Niet gelijk: {what}",
        en: "Mismatch: {what}")
    case .cannot:
      Text(
        nl: "Niet gelijk: {scenario} is niet meer wat het was. Het bestand, de wet of een getal is "
          + "veranderd, of het antwoord had waarden met --set. Geef die dan ook hier.",
        en:
          "Mismatch: {scenario} is no longer what it was. The file, the law or a number has changed, "
          + "or the run had values given with --set. If so, give them here too.")
    }
  }
}
