/// Where a signal came from; the raw value is the source's name.
public enum SourcePhrase: String, Phrase {
  case wages, residence, studyFinance, detention, vehicles, assets
  case tip, staff, partner, ownData, foreign, review, themeCheck, riskModel

  public var text: Text {
    switch self {
    case .wages: Text(nl: "loon (UWV)", en: "wages (UWV)")
    case .residence: Text(nl: "BRP en medebewoners", en: "population register")
    case .studyFinance: Text(nl: "studiefinanciering (DUO)", en: "study finance (DUO)")
    case .detention: Text(nl: "detentie", en: "detention")
    case .vehicles: Text(nl: "voertuigen (RDW)", en: "vehicles (RDW)")
    case .assets: Text(nl: "vermogen (Belastingdienst)", en: "assets (tax authority)")
    case .tip: Text(nl: "tip van een burger", en: "tip of a citizen")
    case .staff: Text(nl: "eigen medewerker", en: "own staff")
    case .partner: Text(nl: "partner", en: "partner")
    case .ownData: Text(nl: "eigen gegevens", en: "own data")
    case .foreign: Text(nl: "buitenland", en: "from abroad")
    case .review: Text(nl: "heronderzoek", en: "re-examination")
    case .themeCheck: Text(nl: "themacontrole", en: "theme check")
    case .riskModel: Text(nl: "risicomodel", en: "risk model")
    }
  }
}

/// A stage of a signal's route; the raw value is the stage's name in route files.
public enum StagePhrase: String, Phrase {
  case receipt, registration, triage, desk, conversation, visit, inquiry, decision
  case followUp = "follow_up"
  case closing

  public var text: Text {
    switch self {
    case .receipt: Text(nl: "ontvangst", en: "receipt")
    case .registration: Text(nl: "registratie", en: "registration")
    case .triage: Text(nl: "triage", en: "triage")
    case .desk: Text(nl: "bureauonderzoek", en: "desk research")
    case .conversation: Text(nl: "gesprek", en: "conversation")
    case .visit: Text(nl: "huisbezoek", en: "house visit")
    case .inquiry: Text(nl: "volledig onderzoek", en: "full inquiry")
    case .decision: Text(nl: "besluit", en: "decision")
    case .followUp: Text(nl: "opvolging", en: "follow-up")
    case .closing: Text(nl: "afsluiting", en: "closing")
    }
  }
}

/// Why a signal's route ended; the raw value is the reason's name.
public enum ClosurePhrase: String, Phrase {
  case founded, unfounded, notProvable, overtaken, clientLeft, expired, notTakenUp, open

  public var text: Text {
    switch self {
    case .founded: Text(nl: "gegrond", en: "founded")
    case .unfounded: Text(nl: "ongegrond", en: "unfounded")
    case .notProvable: Text(nl: "niet te bewijzen", en: "not provable")
    case .overtaken: Text(nl: "klant meldde het al", en: "client reported it meanwhile")
    case .clientLeft: Text(nl: "klant weg uit de bijstand", en: "client left benefit")
    case .expired: Text(nl: "verlopen", en: "expired")
    case .notTakenUp: Text(nl: "niet opgepakt", en: "not taken up")
    case .open: Text(nl: "loopt nog", en: "still open")
    }
  }
}

/// Who acts on a stage; the raw value is the name in route files.
public enum ActorPhrase: String, Phrase {
  case automatic
  case customerContact = "customer_contact"
  case administration
  case incomeConsultant = "income_consultant"
  case workConsultant = "work_consultant"
  case enforcement, collection, legal

  public var text: Text {
    switch self {
    case .automatic: Text(nl: "automatisch", en: "automatic")
    case .customerContact: Text(nl: "klantcontact", en: "customer contact")
    case .administration: Text(nl: "functioneel beheer", en: "functional administration")
    case .incomeConsultant: Text(nl: "inkomensconsulent", en: "income consultant")
    case .workConsultant: Text(nl: "werkconsulent", en: "work consultant")
    case .enforcement: Text(nl: "handhaver", en: "enforcement officer")
    case .collection: Text(nl: "terug- en invordering", en: "debt collection")
    case .legal: Text(nl: "bezwaar en beroep", en: "legal")
    }
  }
}
