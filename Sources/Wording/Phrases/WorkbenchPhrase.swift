/// The question and its answer in the workbench, and what every page has; the raw value is the name
/// under which a template finds the text.
public enum WorkbenchPhrase: String, Phrase {
  case skip
  case navigation
  case footer
  case placeQuestion
  case placeAnswer
  case placeLives
  case placeGround
  case placeRuns
  case backToQuestion
  case questionHeading
  case questionLead
  case problemsHeading
  case yourQuestion
  case whatHappensIn
  case withHouseholds
  case asItHas
  case householdsHelp
  case over
  case yearsWord
  case sure
  case roughly
  case well
  case very
  case whichPolicies
  case comparedWith
  case whatIsThis
  case ownPolicy
  case ownHelp
  case ownFrom
  case bounds
  case blockInformation
  case blockService
  case blockControl
  case blockSanction
  case blockStaff
  case ask
  case notForHeading
  case notFor
  case problemNothing
  case problemTooMany
  case problemUnknown
  case problemNearest
  case problemOutside
  case problemTooMuch
  case problemRefused
  case problemFull
  case answerHeading
  case andWord
  case answerAbout
  case changeQuestion
  case progressWaiting
  case progressRunning
  case progressLeft
  case progressStaff
  case progressDone
  case progressStopped
  case progressFailed
  case stop
  case resume
  case early
  case answerSettled
  case serverGone
  case inWords
  case allInWords
  case verdictsHeading
  case legend
  case figure
  case now
  case whoHeading
  case whoHelp
  case yearsHeading
  case yearsHelp
  case livesHeading
  case livesHelp
  case livesLink
  case restsHeading
  case grades
  case unknowns
  case takeHeading
  case csvDutch
  case report
  case manifest
  case notFound
  case notFoundText
  case almere

  public var text: Text {
    switch self {
    case .skip:
      Text(
        nl: "Naar de inhoud",
        en: "To the content")
    case .navigation:
      Text(
        nl: "Pagina’s",
        en: "Pages")
    case .footer:
      Text(
        nl:
          "Balans rekent met verzonnen huishoudens. Het kiest nooit echte mensen uit. Alles blijft op deze computer.",
        en:
          "Balans calculates with invented households. It never picks out real people. Everything stays on this computer."
      )
    case .placeQuestion:
      Text(
        nl: "Vraag",
        en: "Question")
    case .placeAnswer:
      Text(
        nl: "Antwoord",
        en: "Answer")
    case .placeLives:
      Text(
        nl: "Levens",
        en: "Lives")
    case .placeGround:
      Text(
        nl: "Grond",
        en: "Ground")
    case .placeRuns:
      Text(
        nl: "Runs",
        en: "Runs")
    case .backToQuestion:
      Text(
        nl: "Terug naar de vraag",
        en: "Back to the question")
    case .questionHeading:
      Text(
        nl: "Wat gebeurt er als de gemeente anders handhaaft?",
        en: "What happens if the municipality enforces otherwise?")
    case .questionLead:
      Text(
        nl:
          "Kies een gemeente en een paar soorten beleid. Balans speelt dezelfde huishoudens onder elk beleid, en zegt hoe zeker het antwoord is.",
        en:
          "Choose a municipality and some policies. Balans plays the same households under each policy, and says how sure the answer is."
      )
    case .problemsHeading:
      Text(
        nl: "Dit kan zo niet",
        en: "This cannot be")
    case .yourQuestion:
      Text(
        nl: "Uw vraag",
        en: "Your question")
    case .whatHappensIn:
      Text(
        nl: "Wat gebeurt er in",
        en: "What happens in")
    case .withHouseholds:
      Text(
        nl: "met",
        en: "with")
    case .asItHas:
      Text(
        nl: "zoveel als nu",
        en: "as it has now")
    case .householdsHelp:
      Text(
        nl: "Het aantal huishoudens met bijstand. Leeg betekent: zoveel als de gemeente heeft.",
        en: "The number of households on benefit. Empty means: as many as the municipality has.")
    case .over:
      Text(
        nl: "in",
        en: "over")
    case .yearsWord:
      Text(
        nl: "jaar",
        en: "years")
    case .sure:
      Text(
        nl: "en hoe zeker moet het zijn?",
        en: "and how sure should it be?")
    case .roughly:
      Text(
        nl: "een eerste indruk: 16 herhalingen",
        en: "a first impression: 16 replicates")
    case .well:
      Text(
        nl: "goed: 64 herhalingen",
        en: "good: 64 replicates")
    case .very:
      Text(
        nl: "heel precies: 256 herhalingen, dit duurt lang",
        en: "very precise: 256 replicates, this takes long")
    case .whichPolicies:
      Text(
        nl: "Welk beleid wilt u vergelijken? Kies er een tot drie.",
        en: "Which policies do you want to compare? Choose one to three.")
    case .comparedWith:
      Text(
        nl: "Elk beleid wordt vergeleken met",
        en: "Every policy is compared with")
    case .whatIsThis:
      Text(
        nl: "Wat is dit?",
        en: "What is this?")
    case .ownPolicy:
      Text(
        nl: "Zelf een beleid instellen",
        en: "Set a policy of your own")
    case .ownHelp:
      Text(
        nl:
          "Begin bij een beleid en verander wat u wilt. Wat u niet verandert, blijft zoals het was. De letter zegt waar het getal vandaan komt: A gemeten, B afgeleid, C een schatting.",
        en:
          "Start from a policy and change what you like. What you leave stays as it was. The letter says where the number comes from: A measured, B derived, C an estimate."
      )
    case .ownFrom:
      Text(
        nl: "Begin bij",
        en: "Start from")
    case .bounds:
      Text(
        nl: "Van {low} tot {high}; nu {start}.",
        en: "From {low} to {high}; now {start}.")
    case .blockInformation:
      Text(
        nl: "Informatie: weten mensen wat moet?",
        en: "Information: do people know what is asked?")
    case .blockService:
      Text(
        nl: "Dienstverlening: lukt het hun?",
        en: "Service: can they manage?")
    case .blockControl:
      Text(
        nl: "Controle: wordt het gezien?",
        en: "Checks: is it noticed?")
    case .blockSanction:
      Text(
        nl: "Sancties: wat volgt erop?",
        en: "Sanctions: what follows?")
    case .blockStaff:
      Text(
        nl: "Mensen en uren",
        en: "People and hours")
    case .ask:
      Text(
        nl: "Reken het uit",
        en: "Work it out")
    case .notForHeading:
      Text(
        nl: "Waar Balans niet voor is",
        en: "What Balans is not for")
    case .notFor:
      Text(
        nl:
          "Balans vergelijkt beleid. Het kiest geen mensen uit, weegt geen personen en kent geen namen, adressen of burgerservicenummers. De huishoudens zijn verzonnen.",
        en:
          "Balans compares policies. It picks no people, scores no persons and knows no names, addresses or citizen numbers. The households are invented."
      )
    case .problemNothing:
      Text(
        nl: "Kies ten minste één beleid.",
        en: "Choose at least one policy.")
    case .problemTooMany:
      Text(
        nl: "Kies ten hoogste {n} soorten beleid, uw eigen beleid meegeteld.",
        en: "Choose at most {n} policies, your own included.")
    case .problemUnknown:
      Text(
        nl: "“{given}” is niet bekend.",
        en: "“{given}” is not known.")
    case .problemNearest:
      Text(
        nl: "“{given}” is niet bekend. Bedoelt u “{nearest}”?",
        en: "“{given}” is not known. Do you mean “{nearest}”?")
    case .problemOutside:
      Text(
        nl: "{field}: “{given}” kan niet. Het moet een getal zijn van {low} tot {high}.",
        en: "{field}: “{given}” cannot be. It must be a number from {low} to {high}.")
    case .problemTooMuch:
      Text(
        nl: "Dit is te veel rekenwerk voor één vraag. Met {n} herhalingen kan het wel.",
        en: "This is too much work for one question. With {n} replicates it can be done.")
    case .problemRefused:
      Text(
        nl: "De gegevens kunnen zo niet: {text}",
        en: "The data cannot be so: {text}")
    case .problemFull:
      Text(
        nl: "Er wachten al te veel vragen. Stop er een, of probeer het straks weer.",
        en: "Too many questions wait already. Stop one, or try again later.")
    case .answerHeading:
      Text(
        nl: "Wat doet {policies} in {place}, met dezelfde mensen?",
        en: "What does {policies} do in {place}, with the same people?")
    case .andWord:
      Text(
        nl: "en",
        en: "and")
    case .answerAbout:
      Text(
        nl: "{households} huishoudens met bijstand, {years} jaar, vergeleken met {base}.",
        en: "{households} households on benefit, {years} years, compared with {base}.")
    case .changeQuestion:
      Text(
        nl: "Wijzig de vraag",
        en: "Change the question")
    case .progressWaiting:
      Text(
        nl: "Wacht op andere vragen.",
        en: "Waits for other questions.")
    case .progressRunning:
      Text(
        nl: "{done} van {total} herhalingen.",
        en: "{done} of {total} replicates.")
    case .progressLeft:
      Text(
        nl: "{done} van {total} herhalingen, nog ongeveer {time}.",
        en: "{done} of {total} replicates, about {time} to go.")
    case .progressStaff:
      Text(
        nl:
          "Alle {total} herhalingen zijn klaar. Balans zoekt nog hoeveel uren elk beleid nodig heeft.",
        en:
          "All {total} replicates are done. Balans still searches how many hours each policy needs."
      )
    case .progressDone:
      Text(
        nl: "Klaar: {total} herhalingen.",
        en: "Done: {total} replicates.")
    case .progressStopped:
      Text(
        nl: "Gestopt na {done} van {total} herhalingen.",
        en: "Stopped after {done} of {total} replicates.")
    case .progressFailed:
      Text(
        nl: "Het rekenen is misgegaan.",
        en: "The calculation went wrong.")
    case .stop:
      Text(
        nl: "Stop",
        en: "Stop")
    case .resume:
      Text(
        nl: "Ga door",
        en: "Go on")
    case .early:
      Text(
        nl: "Dit is een eerste beeld. De oordelen kunnen nog veranderen.",
        en: "This is a first picture. The verdicts may still change.")
    case .answerSettled:
      Text(
        nl: "Het antwoord is klaar.",
        en: "The answer is ready.")
    case .serverGone:
      Text(
        nl:
          "Balans antwoordt niet meer. Wat hier staat blijft staan; het gaat verder als Balans weer draait.",
        en: "Balans no longer answers. What is here stays; it goes on when Balans runs again.")
    case .inWords:
      Text(
        nl: "In woorden",
        en: "In words")
    case .allInWords: Text(nl: "Alles in woorden", en: "All of it in words")
    case .verdictsHeading:
      Text(
        nl: "Wat verandert er?",
        en: "What changes?")
    case .legend:
      Text(
        nl:
          "Onder elk verschil staan de grenzen waarbinnen het met 95% zekerheid ligt, voor alle cijfers samen. De grijze band is wat niet uitmaakt. “Gelijk”: te klein om ertoe te doen. “Onzeker”: nog niet te zeggen.",
        en:
          "Below each difference are the bounds within which it lies with 95% certainty, for all figures together. The grey band is what does not matter. “Same”: too small to matter. “Unsure”: cannot be said yet."
      )
    case .figure:
      Text(
        nl: "Cijfer",
        en: "Figure")
    case .now:
      Text(
        nl: "nu",
        en: "now")
    case .whoHeading:
      Text(
        nl: "Voor wie?",
        en: "For whom?")
    case .whoHelp:
      Text(
        nl:
          "Doenvermogen is wat iemand aankan: plannen, volhouden, zaken regelen. De huishoudens zijn daarnaar in vijf even grote groepen verdeeld.",
        en:
          "Doenvermogen is what someone can manage: planning, persisting, arranging things. The households are divided by it into five equal groups."
      )
    case .yearsHeading:
      Text(
        nl: "Jaar na jaar",
        en: "Year by year")
    case .yearsHelp:
      Text(
        nl: "Of het verschil groeit of afneemt.",
        en: "Whether the difference grows or shrinks.")
    case .livesHeading:
      Text(
        nl: "Eén leven onder elk beleid",
        en: "One life under each policy")
    case .livesHelp:
      Text(
        nl: "Hetzelfde huishouden, met hetzelfde geluk en dezelfde pech.",
        en: "The same household, with the same luck.")
    case .livesLink:
      Text(
        nl: "Bekijk de levens",
        en: "See the lives")
    case .restsHeading:
      Text(
        nl: "Waar dit op rust",
        en: "What this rests on")
    case .grades:
      Text(
        nl:
          "Van de {n} getallen in het model is {a} gemeten (A), {b} afgeleid uit iets vergelijkbaars (B) en {c} een schatting (C).",
        en:
          "Of the {n} numbers of the model {a} are measured (A), {b} derived from something alike (B) and {c} an estimate (C)."
      )
    case .unknowns:
      Text(
        nl:
          "De grenzen gaan over toeval, niet over de vraag of het model klopt. Een oordeel kan kantelen als een schatting anders uitvalt. Richtingen zeggen meer dan groottes.",
        en:
          "The bounds are about chance, not about whether the model is right. A verdict may turn if an estimate turns out otherwise. Directions say more than sizes."
      )
    case .takeHeading:
      Text(
        nl: "Meenemen",
        en: "Take it with you")
    case .report:
      Text(nl: "Rapport om af te drukken", en: "Report to print")
    case .csvDutch:
      Text(
        nl: "CSV voor een Nederlands rekenblad",
        en: "CSV for a Dutch spreadsheet")
    case .manifest:
      Text(
        nl:
          "Run {run}, {n} herhalingen, zaad {seed}, Balans {version}. Dezelfde vraag geeft altijd dezelfde cijfers.",
        en:
          "Run {run}, {n} replicates, seed {seed}, Balans {version}. The same question always gives the same figures."
      )
    case .notFound:
      Text(
        nl: "Die pagina is er niet",
        en: "There is no such page")
    case .notFoundText:
      Text(
        nl:
          "Misschien is het antwoord al vergeten. Stel de vraag opnieuw: wat is uitgerekend, is er dan meteen.",
        en:
          "Perhaps the answer is forgotten. Ask the question again: what was worked out is then there at once."
      )
    case .almere:
      Text(
        nl: "Almere",
        en: "Almere")
    }
  }
}
