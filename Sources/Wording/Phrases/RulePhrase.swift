/// The rule behind each kind of event, in a sentence; the raw value is the event's name.
public enum RulePhrase: String, Phrase {
  case applied, granted, rejected, deterred, left, returned
  case changeBegan, changeEnded, reported, reportedLate, termMissed, reportProcessed
  case misbooked, errorMended
  case informed, prompted, talked
  case signal, signalSettled, investigatedUnfounded, founded, suspended, resumed, revoked
  case claim, settled, grossedUp, loan, fine, warning, finesConsidered, referral, agencyClaim
  case dutyMissed, measure, measureWaived, measureWarning, measureWithdrawn
  case objection, objectionUpheld, objectionDismissed, appeal, appealWon, appealDismissed
  case arrear, arrearCleared, counsellingStarted, counsellingEnded, writtenOff
  case provisionFound, illness

  public var text: Text {
    switch self {
    case .applied:
      Text(
        nl: "Een aanvraag komt uit de levensloop, of na een vertrek.",
        en: "An application comes from the life course, or after a departure.")
    case .granted:
      Text(
        nl: "Wie de papieren compleet heeft en niet wordt afgewezen, krijgt bijstand.",
        en: "Who has the papers complete and is not rejected, gets the benefit.")
    case .rejected:
      Text(
        nl: "Zonder recht wijst de poort een deel af, en soms iemand met recht.",
        en: "Without a right the gate rejects a share, and sometimes someone with a right.")
    case .deterred:
      Text(
        nl: "Of de papieren er komen, hangt af van doenvermogen, hulp en diepe screening.",
        en: "Whether the papers come depends on capacity, help and screening in depth.")
    case .left:
      Text(
        nl: "De bijstand stopt als het recht eindigt en dat verwerkt of ontdekt is.",
        en: "The benefit ends when the right does and that is processed or found.")
    case .returned:
      Text(
        nl: "Bij vertrek wordt bepaald of en wanneer iemand terugkomt.",
        en: "At a departure it is settled whether and when someone comes back.")
    case .misbooked:
      Text(
        nl: "Een deel van de meldingen wordt verwerkt zonder dat de betaling verandert.",
        en: "A share of the reports is handled without the payment changing.")
    case .errorMended:
      Text(
        nl: "Een fout van de gemeente komt na enige maanden uit.",
        en: "A mistake of the municipality comes out after some months.")
    case .settled:
      Text(
        nl: "Inkomen van de laatste maanden wordt direct verrekend (art. 58, vierde lid).",
        en: "Income of the last months is set off at once (art. 58(4)).")
    case .grossedUp:
      Text(
        nl: "Wat over eerdere jaren openstaat, wordt met belasting verhoogd (art. 58, vijfde lid).",
        en: "What is open over earlier years is raised by the tax on it (art. 58(5)).")
    case .loan:
      Text(
        nl: "Gaat een apparaat kapot, dan leent de gemeente het geld.",
        en: "When an appliance breaks, the municipality lends the money.")
    case .appeal:
      Text(
        nl: "Een deel gaat na een ongegrond bezwaar naar de rechter.",
        en: "Some go to court after a dismissed objection.")
    case .appealWon, .appealDismissed:
      Text(
        nl: "De rechter kijkt vooral of de gemeente de klant verkeerd beoordeelde.",
        en: "The court mostly looks at whether the municipality misjudged the client.")
    case .changeBegan:
      Text(
        nl: "Een verandering komt uit de levensloop, zolang iemand bijstand heeft.",
        en: "A change comes from the life course, while someone has benefit.")
    case .changeEnded:
      Text(
        nl: "Een verandering eindigt na haar eigen duur.",
        en: "A change ends after its own duration.")
    case .reported:
      Text(
        nl: "Iemand meldt als die het weet, wil en het op tijd lukt.",
        en: "Someone reports who knows, wants to, and manages in time.")
    case .reportedLate:
      Text(
        nl: "Na de termijn telt een melding als te laat.",
        en: "After the term a report counts as late.")
    case .termMissed:
      Text(
        nl: "Is de termijn voorbij zonder melding, dan is het een overtreding.",
        en: "When the term passes without a report, it is a breach.")
    case .reportProcessed:
      Text(
        nl: "Een melding wacht op uren van een inkomensconsulent.",
        en: "A report waits for hours of an income consultant.")
    case .informed:
      Text(
        nl: "Een brief, gesprek of vraag sluit een deel van het gat in kennis.",
        en: "A letter, talk or question closes part of the gap in knowledge.")
    case .prompted:
      Text(
        nl: "Na een bekende verandering vraagt de gemeente ernaar, als er uren zijn.",
        en: "After a known change the municipality asks about it, if there are hours.")
    case .talked:
      Text(
        nl: "Een deel van de klanten krijgt een gesprek zonder verdenking, als er uren zijn.",
        en: "A share of clients has a talk without suspicion, if there are hours.")
    case .signal:
      Text(
        nl: "Een verandering valt op als haar opgetelde kans haar eigen drempel haalt.",
        en: "A change is noticed when its summed chance passes its own threshold.")
    case .signalSettled:
      Text(
        nl: "Een signaal vervalt als het te lang wacht of ingehaald wordt.",
        en: "A signal lapses when it waits too long or is overtaken.")
    case .investigatedUnfounded:
      Text(
        nl: "Elke stap van een onderzoek bewijst met een eigen kans; anders sluit het.",
        en: "Each stage of an inquiry proves with its own chance; else it closes.")
    case .founded:
      Text(
        nl: "Elke stap van een onderzoek bewijst met een eigen kans.",
        en: "Each stage of an inquiry proves with its own chance.")
    case .suspended:
      Text(
        nl:
          "Wie niet antwoordt op een verzoek om papieren of een bezoek, wordt opgeschort (art. 54).",
        en: "Who does not answer a request for papers or a visit is suspended (art. 54).")
    case .resumed:
      Text(
        nl: "Komen de papieren binnen de hersteltermijn, dan gaat de betaling door.",
        en: "When the papers come within the term for repair, payment resumes.")
    case .revoked:
      Text(
        nl: "Komen de papieren niet binnen de hersteltermijn, dan stopt de bijstand.",
        en: "When the papers do not come within the term for repair, the benefit is revoked.")
    case .claim:
      Text(
        nl: "Wat door een overtreding te veel is betaald, moet terug (art. 58 lid 1).",
        en: "What was overpaid through a breach is recovered (art. 58(1)).")
    case .fine:
      Text(
        nl: "De boete volgt uit het bedrag en de verwijtbaarheid die de gemeente ziet (art. 18a).",
        en: "The fine follows from the harm and the culpability the office sees (art. 18a).")
    case .warning:
      Text(
        nl: "Bij klein of geen nadeel mag een waarschuwing; het beleid kiest (art. 18a lid 4).",
        en: "With little or no harm a warning is allowed; policy chooses (art. 18a(4)).")
    case .finesConsidered:
      Text(
        nl: "Zonder verwijt of bij een dringende reden volgt geen boete.",
        en: "Without blame or for an urgent reason there is no fine.")
    case .referral:
      Text(
        nl: "Boven de aangiftegrens gaat de zaak naar het Openbaar Ministerie.",
        en: "Above the limit for prosecution the case goes to the prosecutor.")
    case .agencyClaim:
      Text(
        nl: "Wat na een melding te veel is betaald, kan terug, zonder boete (art. 58 lid 2).",
        en: "What was overpaid after a report may be recovered, without a fine (art. 58(2)).")
    case .dutyMissed:
      Text(
        nl: "Een plicht mislukt door niet weten, niet kunnen of niet willen, en valt op.",
        en: "A duty fails from not knowing, not being able or not wanting, and is noticed.")
    case .measure:
      Text(
        nl: "Een verwijtbare overtreding van de arbeidsplicht geeft een maatregel (art. 18).",
        en: "A culpable breach of a work duty brings a measure (art. 18).")
    case .measureWaived:
      Text(
        nl: "Zonder verwijt, of bij maatwerk, volgt geen maatregel.",
        en: "Without blame, or with tailoring, there is no measure.")
    case .measureWarning:
      Text(
        nl: "Het beleid kan bij een eerste overtreding waarschuwen.",
        en: "Policy may warn at a first breach.")
    case .measureWithdrawn:
      Text(
        nl: "Wie alsnog meewerkt, krijgt de rest terug als het beleid dat doet (inkeer).",
        en: "Who complies after all has the rest withdrawn where policy does so (inkeer).")
    case .objection:
      Text(
        nl: "De kans op bezwaar daalt door bellen vooraf en stijgt bij een misser.",
        en: "The chance of an objection falls with a call beforehand and rises with a misjudgement."
      )
    case .objectionUpheld:
      Text(
        nl: "Een bezwaar slaagt vaker als het besluit de klant verkeerd zag.",
        en: "An objection succeeds more often when the decision misjudged the client.")
    case .objectionDismissed:
      Text(
        nl: "Een bezwaar wacht op een jurist en heeft een vaste kans.",
        en: "An objection waits for a lawyer and has a fixed chance.")
    case .arrear:
      Text(
        nl: "Wie te lang te weinig heeft, raakt achter; minder doenvermogen maakt dat erger.",
        en: "Who has too little for too long falls behind; less capacity makes it worse.")
    case .arrearCleared:
      Text(
        nl: "Een achterstand wordt met een vaste kans per maand ingehaald.",
        en: "An arrear is cleared with a fixed chance a month.")
    case .counsellingStarted:
      Text(
        nl: "Schuldhulp begint uit eigen beweging of na een signaal dat wordt opgevolgd.",
        en: "Debt counselling starts of one's own accord or after a signal that is followed up.")
    case .counsellingEnded:
      Text(nl: "Schuldhulp duurt haar tijd.", en: "Debt counselling takes its time.")
    case .writtenOff:
      Text(
        nl: "Na de termijn van de wet scheldt de gemeente een restant kwijt.",
        en: "After the law's term the municipality writes off what is left.")
    case .provisionFound:
      Text(
        nl: "Een voorziening wordt gevonden uit zichzelf of na een benadering.",
        en: "A provision is found by oneself or after an approach.")
    case .illness:
      Text(nl: "Ziekte komt uit de levensloop.", en: "Illness comes from the life course.")
    }
  }
}
