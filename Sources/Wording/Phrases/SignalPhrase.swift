/// The report on signals.
public enum SignalPhrase: Phrase {
  case title
  case about
  case assumedRoute
  case ownRoute
  case truth
  case source
  case perYear
  case real
  case founded
  case claims
  case fines
  case warnings
  case days
  case median
  case all
  case ends
  case stage
  case reason
  case share
  case register
  case registerAbout
  case seen
  case record
  case origin
  case outcome
  case time
  case steps
  case foundedShown
  case foundedTrue
  case worth
  case worthRule
  case hours
  case noOrder
  case byRegister
  case byTruth
  case gain
  case worthNone
  case worthSmall
  case worthLarge
  case allWritten
  case small
  case interval
  case logTitle
  case logMore
  case written
  case notWritten
  case subject
  case nothing
  case month

  public var text: Text {
    switch self {
    case .title: Text(nl: "Signalen: {scenario}", en: "Signals: {scenario}")
    case .about:
      Text(
        nl: "{months}, {n} herhalingen; signalen die in deze tijd binnenkwamen",
        en: "{months}, {n} replicates; signals that came in during this time")
    case .assumedRoute:
      Text(
        nl: "Route: zoals aangenomen (routes/almere.yaml is ermee gelijk).",
        en: "Route: as assumed (routes/almere.yaml is the same).")
    case .ownRoute: Text(nl: "Route: {route}.", en: "Route: {route}.")
    case .truth: Text(nl: "Wat er gebeurde", en: "What happened")
    case .source: Text(nl: "bron", en: "source")
    case .perYear: Text(nl: "per jaar", en: "a year")
    case .real: Text(nl: "klopt", en: "real")
    case .founded: Text(nl: "gegrond", en: "founded")
    case .claims: Text(nl: "vorderingen", en: "claims")
    case .fines: Text(nl: "boetes", en: "fines")
    case .warnings: Text(nl: "waarsch.", en: "warnings")
    case .days: Text(nl: "dagen", en: "days")
    case .median: Text(nl: "mediaan", en: "median")
    case .all: Text(nl: "alle bronnen", en: "all sources")
    case .ends:
      Text(
        nl: "Waar signalen afvielen, en waarom",
        en: "Where signals dropped out, and why")
    case .stage: Text(nl: "stap", en: "stage")
    case .reason: Text(nl: "reden", en: "reason")
    case .share: Text(nl: "deel", en: "share")
    case .register: Text(nl: "Wat de registratie laat zien", en: "What the register shows")
    case .registerAbout:
      Text(
        nl:
          "Van de afgesloten signalen: het deel met een eigen dossier, met herkomst, met afloop en "
          + "met elke stap. Tijd: van hoeveel onderzochte signalen de doorlooptijd te berekenen is. "
          + "Gegrond: volgens de registratie, en in werkelijkheid.",
        en: "Of the signals closed: the share with a record of its own, with its origin, with its "
          + "outcome and with every step. Time: of how many signals looked into the lead time can be "
          + "computed. Founded: by the register, and in truth.")
    case .seen: Text(nl: "gezien", en: "seen")
    case .record: Text(nl: "dossier", en: "record")
    case .origin: Text(nl: "herkomst", en: "origin")
    case .outcome: Text(nl: "afloop", en: "outcome")
    case .time: Text(nl: "tijd", en: "time")
    case .steps: Text(nl: "elke stap", en: "every step")
    case .foundedShown: Text(nl: "gegrond volgens", en: "founded shown")
    case .foundedTrue: Text(nl: "werkelijk", en: "truth")
    case .worth: Text(nl: "Wat beter registreren waard is", en: "What better registration is worth")
    case .worthRule:
      Text(
        nl: "De regel: er zijn uren voor een deel van de signalen. Die gaan naar de bronnen met de "
          + "meeste gegronde signalen per uur, eerst de beste bron helemaal, dan de volgende. Het "
          + "gegronde deel komt uit de registratie, of is het werkelijke. Heronderzoek en "
          + "themacontroles doen niet mee.",
        en: "The rule: there are hours for a part of the signals. They go to the sources with most "
          + "founded signals an hour, the best source first as a whole, then the next. The founded "
          + "share comes from the register, or is the true one. Re-examinations and theme checks take "
          + "no part.")
    case .hours: Text(nl: "uren van nu", en: "of present hours")
    case .noOrder: Text(nl: "zonder volgorde", en: "no order")
    case .byRegister: Text(nl: "volgens registratie", en: "by the register")
    case .byTruth: Text(nl: "volgens werkelijkheid", en: "by the truth")
    case .gain: Text(nl: "verschil", en: "difference")
    case .worthNone:
      Text(
        nl:
          "De registratie zet de bronnen in dezelfde volgorde als de werkelijkheid: voor deze keuze is "
          + "beter registreren niets waard. Het gegronde deel zit er gemiddeld {error} punt naast.",
        en: "The register puts the sources in the same order as the truth: for this choice better "
          + "registration is worth nothing. Its founded shares are off by {error} points on average."
      )
    case .worthSmall:
      Text(
        nl:
          "Dat is weinig: hoogstens {gain} gegronde signalen per jaar ({percent}), zoveel als {minutes} "
          + "minuten werk per signaal. Het gegronde deel zit er gemiddeld {error} punt naast, maar de "
          + "volgorde van de bronnen klopt bijna altijd.",
        en:
          "That is little: at most {gain} founded signals a year ({percent}), as much as {minutes} "
          + "minutes of work a signal. Its founded shares are off by {error} points on average, but the "
          + "order of the sources is nearly always right.")
    case .worthLarge:
      Text(
        nl:
          "Hoogstens {gain} gegronde signalen per jaar erbij ({percent}), zoveel als {minutes} minuten "
          + "werk per signaal: zo lang mag registreren duren voor het meer kost dan het oplevert. Het "
          + "gegronde deel zit er gemiddeld {error} punt naast.",
        en:
          "At most {gain} founded signals more a year ({percent}), as much as {minutes} minutes of work a "
          + "signal: so long may registration take before it costs more than it yields. Its founded "
          + "shares are off by {error} points on average.")
    case .allWritten:
      Text(
        nl:
          "Werd elke stap vastgelegd, dan ging het deel dat helemaal te volgen is van {traceable} naar "
          + "100%, de doorlooptijd van {time} naar 100%, en de fout in het gegronde deel naar 0. Wat "
          + "registratie waard is voor verantwoording en voor de klant zit hier niet in.",
        en:
          "If every step were written down, the share that can be followed throughout would go from "
          + "{traceable} to 100%, lead time from {time} to 100%, and the error in the founded shares to 0. "
          + "What registration is worth for accountability and for the client is not in this.")
    case .small: Text(nl: "te klein om te tonen", en: "too small to show")
    case .interval:
      Text(
        nl:
          "Dagen: van ontvangst tot het eind van het onderzoek. Het model kent alleen het wachten op "
          + "uren, niet op papieren of afspraken; echte doorlooptijden zijn langer. Intervallen (95%) "
          + "komen uit de spreiding tussen herhalingen. Dekking, fouten en registratie per bron zijn "
          + "schattingen (graad C); geen gemeente heeft ze geteld.",
        en:
          "Days: from receipt to the end of the inquiry. The model knows waiting for hours only, not "
          + "for papers or appointments; true lead times are longer. Intervals (95%) come from the spread "
          + "between replicates. Coverage, errors and registration by source are estimates (grade C); "
          + "no municipality has counted them.")
    case .logTitle:
      Text(
        nl: "Logboek van signalen: {scenario}, herhaling {replicate}, {n} signalen",
        en: "Log of signals: {scenario}, replicate {replicate}, {n} signals")
    case .logMore:
      Text(
        nl: "De eerste {n} staan hier; met --format csv of json krijgt u ze allemaal.",
        en: "The first {n} are here; --format csv or json gives them all.")
    case .written: Text(nl: "vastgelegd", en: "written down")
    case .notWritten: Text(nl: "niet vastgelegd", en: "not written down")
    case .subject: Text(nl: "huishouden {id}: {topic}", en: "household {id}: {topic}")
    case .nothing: Text(nl: "niets aan de hand", en: "nothing the matter")
    case .month: Text(nl: "maand {month} dag {day}", en: "month {month} day {day}")
    }
  }
}
