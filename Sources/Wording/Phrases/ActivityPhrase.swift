/// What hours are booked on; the raw value is the name of the model's `Activity`.
public enum ActivityPhrase: String, Phrase {
  case application, report, prompt, conversation, desk, review
  case talk, visit, full
  case workBreach, decision, objection, claimSetUp
  case routineIncome, routineWork, routineEnforcement, routineCollection, routineLegal
  case letters, questions, intake, stressSensitive, informedPartners, reminders, approaches
  case careFirst

  public var text: Text {
    switch self {
    case .application: Text(nl: "aanvragen", en: "applications")
    case .report: Text(nl: "meldingen verwerken", en: "reports")
    case .prompt: Text(nl: "vragen bij een levensgebeurtenis", en: "questions at life events")
    case .conversation: Text(nl: "gesprekken zonder aanleiding", en: "unprompted conversations")
    case .desk: Text(nl: "signalen: bureauonderzoek", en: "signals: desk research")
    case .review: Text(nl: "heronderzoeken en themacontroles", en: "reviews and theme checks")
    case .talk: Text(nl: "signalen: gesprek", en: "signals: talk")
    case .visit: Text(nl: "huisbezoeken", en: "house visits")
    case .full: Text(nl: "volledig onderzoek", en: "full inquiries")
    case .workBreach: Text(nl: "overtredingen van werkplichten", en: "breaches of work duties")
    case .decision:
      Text(nl: "besluiten over terugvordering en boete", en: "recovery and fine decisions")
    case .objection: Text(nl: "bezwaren", en: "objections")
    case .claimSetUp: Text(nl: "vorderingen inrichten", en: "setting up claims")
    case .routineIncome, .routineWork, .routineEnforcement, .routineLegal:
      Text(nl: "vast werk", en: "routine work")
    case .routineCollection: Text(nl: "vast werk: invorderen", en: "routine work: collecting")
    case .letters: Text(nl: "brieven over de plichten", en: "letters on the duties")
    case .questions: Text(nl: "vragen van klanten", en: "clients' questions")
    case .intake: Text(nl: "uitleg bij de start", en: "explanation at the start")
    case .stressSensitive: Text(nl: "stress-sensitief werken", en: "stress-sensitive service")
    case .informedPartners: Text(nl: "hulpverleners informeren", en: "informing helpers")
    case .careFirst: Text(nl: "zorg voorop bij de intake", en: "care first at the intake")
    case .reminders: Text(nl: "herinneringen", en: "reminders")
    case .approaches: Text(nl: "benaderen bij niet-gebruik", en: "approaches for unused provisions")
    }
  }
}
