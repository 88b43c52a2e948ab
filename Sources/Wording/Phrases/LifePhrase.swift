/// What happens to a household, one short sentence an event; the raw value is the event's name.
public enum LifePhrase: String, Phrase {
  case applied
  case granted
  case rejected
  case deterred
  case left
  case returned
  case changeBegan
  case changeEnded
  case reported
  case reportedLate
  case termMissed
  case reportProcessed
  case misbooked
  case errorMended
  case informed
  case prompted
  case talked
  case signal
  case signalSettled
  case investigatedUnfounded
  case founded
  case suspended
  case resumed
  case revoked
  case claim
  case settled
  case grossedUp
  case loan
  case fine
  case warning
  case finesConsidered
  case referral
  case agencyClaim
  case dutyMissed
  case measure
  case measureWaived
  case measureWarning
  case measureWithdrawn
  case objection
  case objectionUpheld
  case objectionDismissed
  case appeal
  case appealWon
  case appealDismissed
  case arrear
  case arrearCleared
  case counsellingStarted
  case counsellingEnded
  case writtenOff
  case provisionFound
  case illness
  case headline
  case before
  case never
  case nothing
  case month
  case atEnd
  case stress
  case trust
  case claims
  case arrears
  case fromTo

  public var text: Text {
    switch self {
    case .applied: Text(nl: "Vraagt bijstand aan.", en: "Applies for benefit.")
    case .granted: Text(nl: "De aanvraag is toegekend.", en: "The application is granted.")
    case .rejected: Text(nl: "De aanvraag is afgewezen.", en: "The application is rejected.")
    case .deterred:
      Text(nl: "Haakt af tijdens de aanvraag.", en: "Gives up during the application.")
    case .left: Text(nl: "De bijstand stopt.", en: "The benefit ends.")
    case .returned: Text(nl: "Vraagt opnieuw bijstand aan.", en: "Applies for benefit again.")
    case .changeBegan: Text(nl: "Er verandert iets: {topic}.", en: "Something changes: {topic}.")
    case .changeEnded: Text(nl: "Dit is weer voorbij: {topic}.", en: "This is over: {topic}.")
    case .reported: Text(nl: "Meldt het op tijd: {topic}.", en: "Reports it in time: {topic}.")
    case .reportedLate: Text(nl: "Meldt het te laat: {topic}.", en: "Reports it late: {topic}.")
    case .termMissed:
      Text(
        nl: "Meldt het niet op tijd: {topic}. {cause}",
        en: "Does not report it in time: {topic}. {cause}")
    case .reportProcessed:
      Text(
        nl: "De gemeente verwerkt de melding: {topic}.",
        en: "The municipality processes the report: {topic}.")
    case .misbooked:
      Text(
        nl:
          "De gemeente past de betaling niet aan: een fout bij het verwerken van de melding ({topic}).",
        en:
          "The municipality does not change the payment: a mistake in handling the report ({topic})."
      )
    case .errorMended:
      Text(
        nl: "De fout van de gemeente komt uit en wordt hersteld: {topic}.",
        en: "The municipality's mistake comes out and is put right: {topic}.")
    case .informed: Text(nl: "Krijgt uitleg over de plichten.", en: "Is told about the duties.")
    case .prompted:
      Text(
        nl: "De gemeente vraagt of er iets veranderd is: {topic}.",
        en: "The municipality asks whether something changed: {topic}.")
    case .talked:
      Text(
        nl: "Heeft een gesprek met de gemeente.",
        en: "Has a conversation with the municipality.")
    case .signal:
      Text(
        nl: "De gemeente krijgt een signaal: {topic}.",
        en: "The municipality gets a signal: {topic}.")
    case .signalSettled:
      Text(nl: "Het signaal is afgehandeld: {topic}.", en: "The signal is settled: {topic}.")
    case .investigatedUnfounded:
      Text(nl: "Een onderzoek levert niets op.", en: "An investigation finds nothing.")
    case .founded:
      Text(nl: "Een onderzoek toont het aan: {topic}.", en: "An investigation shows it: {topic}.")
    case .suspended:
      Text(
        nl: "Antwoordt niet op een verzoek; de betaling wordt opgeschort. {cause}",
        en: "Does not answer a request; the payment is suspended. {cause}")
    case .resumed: Text(nl: "De betaling gaat weer door.", en: "The payment resumes.")
    case .revoked: Text(nl: "De bijstand wordt ingetrokken.", en: "The benefit is revoked.")
    case .claim:
      Text(nl: "Moet {amount} terugbetalen: {topic}.", en: "Has to repay {amount}: {topic}.")
    case .settled:
      Text(
        nl: "Te veel betaald: {amount} wordt met de uitkering verrekend ({topic}).",
        en: "Paid too much: {amount} is set off against the benefit ({topic}).")
    case .grossedUp:
      Text(
        nl: "Er komt {amount} belasting bij de terugvordering (bruteren).",
        en: "Tax of {amount} is added to what is to be repaid (grossing up).")
    case .loan:
      Text(
        nl: "Leent {amount} van de gemeente voor een nieuw apparaat.",
        en: "Borrows {amount} from the municipality for an appliance.")
    case .fine:
      Text(
        nl: "Krijgt een boete van {amount}: {topic}. {cause}",
        en: "Gets a fine of {amount}: {topic}. {cause}")
    case .warning:
      Text(nl: "Krijgt een waarschuwing: {topic}. {cause}", en: "Gets a warning: {topic}. {cause}")
    case .finesConsidered:
      Text(
        nl: "Geen boete en geen waarschuwing: {topic}. {cause}",
        en: "Neither fine nor warning: {topic}. {cause}")
    case .referral:
      Text(
        nl: "De zaak gaat naar het Openbaar Ministerie: {topic}.",
        en: "The case goes to the public prosecutor: {topic}.")
    case .agencyClaim:
      Text(
        nl: "Moet {amount} terugbetalen, buiten eigen schuld: {topic}.",
        en: "Has to repay {amount}, through no fault of their own: {topic}.")
    case .dutyMissed:
      Text(
        nl: "Komt een arbeidsverplichting niet na. {cause}",
        en: "Does not meet a work duty. {cause}")
    case .measure:
      Text(
        nl: "Krijgt een maatregel van {amount}. {cause}",
        en: "Gets a measure of {amount}. {cause}")
    case .measureWaived:
      Text(
        nl: "De gemeente ziet af van een maatregel. {cause}",
        en: "The municipality waives a measure. {cause}")
    case .measureWarning:
      Text(
        nl: "Krijgt een waarschuwing over een arbeidsverplichting. {cause}",
        en: "Gets a warning about a work duty. {cause}")
    case .measureWithdrawn:
      Text(
        nl: "De rest van de maatregel vervalt: inkeer.",
        en: "The rest of the measure is withdrawn.")
    case .objection: Text(nl: "Maakt bezwaar.", en: "Objects.")
    case .objectionUpheld: Text(nl: "Het bezwaar is gegrond.", en: "The objection is upheld.")
    case .objectionDismissed:
      Text(nl: "Het bezwaar is ongegrond.", en: "The objection is dismissed.")
    case .appeal: Text(nl: "Gaat in beroep bij de rechter.", en: "Appeals to the court.")
    case .appealWon:
      Text(
        nl: "De rechter geeft het huishouden gelijk.", en: "The court decides for the household.")
    case .appealDismissed:
      Text(
        nl: "De rechter geeft de gemeente gelijk.", en: "The court decides for the municipality.")
    case .arrear: Text(nl: "Raakt achter met een rekening.", en: "Falls behind on a bill.")
    case .arrearCleared: Text(nl: "Haalt een achterstand in.", en: "Clears an arrear.")
    case .counsellingStarted: Text(nl: "Krijgt schuldhulp.", en: "Starts debt counselling.")
    case .counsellingEnded: Text(nl: "De schuldhulp is afgerond.", en: "Debt counselling ends.")
    case .writtenOff:
      Text(nl: "De gemeente scheldt {amount} kwijt.", en: "The municipality writes off {amount}.")
    case .provisionFound:
      Text(
        nl: "Gebruikt nu een voorziening waar recht op was.",
        en: "Now uses a provision there was a right to.")
    case .illness: Text(nl: "Wordt ziek.", en: "Falls ill.")
    case .headline:
      Text(
        nl: "Huishouden {id}, herhaling {replicate}",
        en: "Household {id}, replicate {replicate}")
    case .before:
      Text(
        nl: "Alle levens zijn gelijk tot en met {month}.",
        en: "All lives are the same up to and including {month}.")
    case .never:
      Text(
        nl: "Dit leven is onder elk beleid hetzelfde.",
        en: "This life is the same under every policy.")
    case .nothing:
      Text(nl: "Er gebeurt niets dat wordt bijgehouden.", en: "Nothing that is recorded happens.")
    case .month: Text(nl: "maand", en: "month")
    case .atEnd: Text(nl: "Aan het eind", en: "At the end")
    case .stress: Text(nl: "stress {value}", en: "stress {value}")
    case .trust: Text(nl: "vertrouwen {value}", en: "trust {value}")
    case .claims: Text(nl: "vordering {value}", en: "claim {value}")
    case .arrears: Text(nl: "achterstanden {value}", en: "arrears {value}")
    case .fromTo: Text(nl: "{first} tot en met {last}", en: "{first} to {last}")
    }
  }
}
