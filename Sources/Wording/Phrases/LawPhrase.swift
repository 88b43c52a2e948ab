/// The explanation of a legal question.
public enum LawPhrase: Phrase {
  case norm
  case fine
  case fineWarning
  case fineNone
  case fineReferral
  case recovered
  case limited
  case waived
  case recoveryNone
  case measure
  case measureWarning
  case measureNone
  case protected
  case protectionLifted
  case steps

  public var text: Text {
    switch self {
    case .norm: Text(nl: "De norm: {amount} per maand.", en: "The norm: {amount} a month.")
    case .fine: Text(nl: "Een boete van {amount}.", en: "A fine of {amount}.")
    case .fineWarning: Text(nl: "Een waarschuwing, geen boete.", en: "A warning, no fine.")
    case .fineNone: Text(nl: "Geen boete.", en: "No fine.")
    case .fineReferral:
      Text(
        nl: "Geen boete: de zaak gaat naar het Openbaar Ministerie.",
        en: "No fine: the case goes to the public prosecutor.")
    case .recovered:
      Text(
        nl: "De gemeente vordert alles terug: {amount}.",
        en: "The municipality recovers all of it: {amount}.")
    case .limited:
      Text(
        nl: "De gemeente vordert een deel terug: {amount}.",
        en: "The municipality recovers a part: {amount}.")
    case .waived:
      Text(nl: "De gemeente vordert niets terug.", en: "The municipality recovers nothing.")
    case .recoveryNone: Text(nl: "Er is niets te veel betaald.", en: "Nothing was paid too much.")
    case .measure: Text(nl: "Een maatregel van {amount}.", en: "A measure of {amount}.")
    case .measureWarning:
      Text(nl: "Een waarschuwing, geen maatregel.", en: "A warning, no measure.")
    case .measureNone: Text(nl: "Geen maatregel.", en: "No measure.")
    case .protected:
      Text(
        nl: "De beslagvrije voet is {amount}. De gemeente mag deze maand {collectable} innen.",
        en: "The protected earnings are {amount}. The municipality may collect {collectable} "
          + "this month.")
    case .protectionLifted:
      Text(
        nl: "Er geldt geen beslagvrije voet. De gemeente mag deze maand {collectable} innen.",
        en: "No earnings are protected. The municipality may collect {collectable} this month.")
    case .steps: Text(nl: "Stap voor stap", en: "Step by step")
    }
  }
}
