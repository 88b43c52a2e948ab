/// Where and why two lives part.
public enum PartingPhrase: Phrase {
  case headline
  case when
  case now
  case instead
  case nothing
  case state
  case rule
  case parameters
  case levers
  case leverChange
  case law
  case direct
  case spillOver
  case directFirst
  case spillOverFirst

  public var text: Text {
    switch self {
    case .headline: Text(nl: "Waar de levens uiteengaan", en: "Where the lives part")
    case .when:
      Text(nl: "{policy}: {month}, bij {process}.", en: "{policy}: {month}, in {process}.")
    case .now: Text(nl: "Eerst: {event}", en: "Before: {event}")
    case .instead: Text(nl: "Nu: {event}", en: "Now: {event}")
    case .nothing: Text(nl: "er gebeurt niets.", en: "nothing happens.")
    case .state:
      Text(
        nl: "Er gebeurt nog niets anders, maar dit verschilt al: {list}.",
        en: "Nothing else happens yet, but this differs already: {list}.")
    case .rule: Text(nl: "Regel: {rule}", en: "Rule: {rule}")
    case .parameters: Text(nl: "Getallen: {list}.", en: "Numbers: {list}.")
    case .levers: Text(nl: "Knoppen: {list}.", en: "Levers: {list}.")
    case .leverChange: Text(nl: "{path} ({before} → {after})", en: "{path} ({before} → {after})")
    case .law: Text(nl: "De wet is een andere.", en: "The law is another.")
    case .direct:
      Text(
        nl: "Direct: ook met de wachttijden en het klimaat van de basis ging dit leven zo.",
        en: "Direct: with the base's waits and climate this life would go the same way.")
    case .spillOver:
      Text(
        nl: "Alleen via anderen: met de wachttijden en het klimaat van de basis was dit leven "
          + "gelijk gebleven.",
        en: "Through others only: with the base's waits and climate this life would not have "
          + "changed.")
    case .directFirst:
      Text(
        nl: "Eerst direct, later ook via wachttijden en het klimaat.",
        en: "Direct first, later through waits and the climate as well.")
    case .spillOverFirst:
      Text(
        nl: "Eerst via wachttijden en het klimaat, later ook direct.",
        en: "Through waits and the climate first, later direct as well.")
    }
  }
}

/// What a process of the month is called; the raw value is its name.
public enum ProcessPhrase: String, Phrase {
  case inflow
  case lifeEvents = "life-events"
  case information, reporting
  case workDuty = "work-duty"
  case payment, signals, triage, investigation, decision, objection, finances, mind, care, exit
  case observe

  public var text: Text {
    switch self {
    case .inflow: Text(nl: "de instroom", en: "inflow")
    case .lifeEvents: Text(nl: "de gebeurtenissen in het leven", en: "life events")
    case .information: Text(nl: "de voorlichting", en: "information")
    case .reporting: Text(nl: "het melden", en: "reporting")
    case .workDuty: Text(nl: "de arbeidsplicht", en: "the work duty")
    case .payment: Text(nl: "de betaling", en: "payment")
    case .signals: Text(nl: "de signalen", en: "signals")
    case .triage: Text(nl: "het verdelen van het werk", en: "the division of work")
    case .investigation: Text(nl: "het onderzoek", en: "the investigation")
    case .decision: Text(nl: "het besluit", en: "the decision")
    case .objection: Text(nl: "het bezwaar", en: "the objection")
    case .finances: Text(nl: "het huishoudgeld", en: "household finances")
    case .mind: Text(nl: "het hoofd (stress en kennis)", en: "the mind (stress and knowledge)")
    case .care: Text(nl: "de zorg", en: "care")
    case .exit: Text(nl: "de uitstroom", en: "the exit")
    case .observe: Text(nl: "het tellen", en: "the count")
    }
  }
}

/// What there is to a household, as far as it can differ; the raw value is the aspect's name.
public enum AspectPhrase: String, Phrase {
  case phase, claims, money, sanctions, changes, work, knowledge, contact, stress, trust, perceived
  case blows, traits

  public var text: Text {
    switch self {
    case .phase: Text(nl: "of er bijstand is", en: "whether there is benefit")
    case .claims: Text(nl: "de vordering", en: "the claim")
    case .money: Text(nl: "het geld in huis", en: "the money at hand")
    case .sanctions: Text(nl: "de sancties", en: "the sanctions")
    case .changes:
      Text(nl: "de veranderingen die gemeld moeten worden", en: "the changes to report")
    case .work:
      Text(nl: "het werk dat bij de gemeente wacht", en: "the work that waits at the office")
    case .knowledge: Text(nl: "de kennis van de plichten", en: "knowledge of the duties")
    case .contact: Text(nl: "het laatste contact", en: "the latest contact")
    case .stress: Text(nl: "de stress", en: "stress")
    case .trust: Text(nl: "het vertrouwen", en: "trust")
    case .perceived: Text(nl: "de gevoelde pakkans", en: "the perceived chance of detection")
    case .blows: Text(nl: "wat deze maand de stress raakt", en: "what touches stress this month")
    case .traits: Text(nl: "blijvende kenmerken", en: "lasting facts")
    }
  }
}
