/// The pages behind an answer: lives, ground and earlier answers; the raw value is the name under which
/// a template finds the text.
public enum BackgroundPhrase: String, Phrase {
  case livesTitle
  case livesLead
  case whoseLife
  case telling
  case orHousehold
  case show
  case together
  case nothingShared
  case apart
  case neverApart
  case month
  case whyApart
  case atEnd
  case noHousehold
  case groundHeading
  case groundLead
  case modelHeading
  case modelText
  case modelLimits
  case numbersHeading
  case search
  case gradeWord
  case anyGrade
  case gradeA
  case gradeB
  case gradeC
  case count
  case number
  case value
  case unitWord
  case range
  case source
  case runsHeading
  case runsLead
  case noRuns
  case when
  case what
  case runId
  case runHeading
  case otherVersion

  public var text: Text {
    switch self {
    case .livesTitle:
      Text(
        nl: "Eén leven, elk beleid",
        en: "One life, each policy")
    case .livesLead:
      Text(
        nl:
          "Kies een verhaal, of een huishouden. De lotgevallen zijn dezelfde; alleen het beleid verschilt.",
        en: "Choose a story, or a household. The fortunes are the same; only the policy differs.")
    case .whoseLife:
      Text(
        nl: "Wiens leven?",
        en: "Whose life?")
    case .telling:
      Text(
        nl: "Het grootste verschil in schuld",
        en: "The largest difference in debt")
    case .orHousehold:
      Text(
        nl: "of huishouden nummer",
        en: "or household number")
    case .show:
      Text(
        nl: "Toon",
        en: "Show")
    case .together:
      Text(
        nl: "Wat onder elk beleid gebeurt",
        en: "What happens under each policy")
    case .nothingShared:
      Text(
        nl: "De levens gaan vanaf het begin uiteen.",
        en: "The lives part from the start.")
    case .apart:
      Text(
        nl: "Waar de levens uiteengaan",
        en: "Where the lives part")
    case .neverApart:
      Text(
        nl: "Ze gaan nergens uiteen: elk beleid doet voor dit huishouden hetzelfde.",
        en: "They never part: every policy does the same for this household.")
    case .month:
      Text(
        nl: "Maand",
        en: "Month")
    case .whyApart:
      Text(
        nl: "Waardoor?",
        en: "Why?")
    case .atEnd:
      Text(
        nl: "Aan het eind",
        en: "At the end")
    case .noHousehold:
      Text(
        nl: "Huishouden {given} is er niet. Het dichtstbij is {nearest}.",
        en: "There is no household {given}. The nearest is {nearest}.")
    case .groundHeading:
      Text(
        nl: "Waar het op rust",
        en: "What it rests on")
    case .groundLead:
      Text(
        nl: "Elk getal in het model, met zijn bron en hoe zeker het is.",
        en: "Every number of the model, with its source and how sure it is.")
    case .modelHeading:
      Text(
        nl: "Het model in gewone taal",
        en: "The model in plain words")
    case .modelText:
      Text(
        nl:
          "In het leven van elk huishouden verandert wel eens iets: werk, een gift, iemand die komt inwonen. Dat moet gemeld worden. Wie het niet weet, niet kan of niet wil, meldt niet. De gemeente geeft uitleg, helpt, controleert en straft, met een vast aantal uren. Maand na maand telt Balans wat dat doet met schulden, straffen, stress en werk.",
        en:
          "Something changes in every household's life now and then: work, a gift, someone moving in. It has to be reported. Who does not know, cannot or does not want to, does not report. The municipality explains, helps, checks and punishes, with a fixed number of hours. Month by month Balans counts what that does to debts, sanctions, stress and work."
      )
    case .modelLimits:
      Text(
        nl:
          "Het model is gemaakt op de cijfers van Almere in 2019. Ongeveer vier van de vijf getallen zijn schattingen. Balans zegt niets over één persoon en niets over draagvlak.",
        en:
          "The model was made on the figures of Almere in 2019. About four in five of its numbers are estimates. Balans says nothing about one person and nothing about public support."
      )
    case .numbersHeading:
      Text(
        nl: "De getallen",
        en: "The numbers")
    case .search:
      Text(
        nl: "Zoek",
        en: "Search")
    case .gradeWord:
      Text(
        nl: "graad",
        en: "grade")
    case .anyGrade:
      Text(
        nl: "alle",
        en: "all")
    case .gradeA:
      Text(
        nl: "A: gemeten",
        en: "A: measured")
    case .gradeB:
      Text(
        nl: "B: afgeleid",
        en: "B: derived")
    case .gradeC:
      Text(
        nl: "C: schatting",
        en: "C: estimate")
    case .count:
      Text(
        nl: "{n} van {total} getallen.",
        en: "{n} of {total} numbers.")
    case .number:
      Text(
        nl: "Getal",
        en: "Number")
    case .value:
      Text(
        nl: "Waarde",
        en: "Value")
    case .unitWord:
      Text(
        nl: "Eenheid",
        en: "Unit")
    case .range:
      Text(
        nl: "Van tot",
        en: "Range")
    case .source:
      Text(
        nl: "Bron",
        en: "Source")
    case .runsHeading:
      Text(
        nl: "Eerdere antwoorden",
        en: "Earlier answers")
    case .runsLead:
      Text(
        nl: "Elk antwoord wordt bewaard. Dezelfde vraag staat er daarna meteen.",
        en: "Every answer is kept. The same question is then there at once.")
    case .noRuns:
      Text(
        nl: "Er is nog niets uitgerekend. Stel een vraag.",
        en: "Nothing has been worked out yet. Ask a question.")
    case .when:
      Text(
        nl: "Wanneer",
        en: "When")
    case .what:
      Text(
        nl: "Wat",
        en: "What")
    case .runId:
      Text(
        nl: "Run",
        en: "Run")
    case .runHeading:
      Text(
        nl: "Run {run}",
        en: "Run {run}")
    case .otherVersion:
      Text(
        nl:
          "Dit antwoord komt van een andere versie van het model. Het is niet opnieuw uitgerekend.",
        en: "This answer is of another version of the model. It was not worked out again.")
    }
  }
}
