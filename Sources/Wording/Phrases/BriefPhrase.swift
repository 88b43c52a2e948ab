/// The brief: an answer on paper.
public enum BriefPhrase: Phrase {
  case kind, comparedWith, about, caution
  case verdicts, indicator, now, mean, legend, definition, over, measuredOn
  case picture, finding, pictureFinding, pictureNothing, pictureSubtitle, pictureAxis,
    pictureSummary
  case floors, floorsLead, floorKept, floorBroken, floorUnsure, floorNow
  case who, group, capacity, household, whoFinding, whoNoDifference, whoSingle, whoSubtitle,
    difference
  case causes, causeFinding, causeSubtitle, notKnowing, notAble, notWilling
  case money, moneyGain, moneyCost, moneySubtitle, moneyDifference, stopped, repaid, staff,
    writtenOff, loans, net
  case moneyNote, item
  case time, timeFinding, timeSingle, timeSubtitle, timeNote, year, middle, half, most, nearlyAll
  case capacityTitle, capacityFinding, capacitySubtitle, incomeRole, workRole, enforcementRole
  case collectionRole, legalRole, used, partFinding, partSubtitle, hoursAMonth
  case route, routeFinding, routeSubtitle, stage, share
  case claims, claimsFinding, claimsSubtitle, size, sizeTo, sizeFrom
  case ground, groundMore
  case unknown, unknownGuesses, unknownChance, unknownWorld, unknownPeople
  case manifest, run, version, seed, replicates, months, revision, scenario, fingerprint, again
  case table, summary, noPicture, tooSmall, policy

  public var text: Text {
    switch self {
    case .kind: Text(nl: "Beleidsnotitie uit een simulatie", en: "Policy brief from a simulation")
    case .comparedWith: Text(nl: "Vergeleken met {base}.", en: "Compared with {base}.")
    case .about:
      Text(
        nl: "Gemiddeld {n} huishoudens in de bijstand, {time}, {r} herhalingen.",
        en: "On average {n} households on benefit, {time}, {r} replicates.")
    case .caution:
      Text(
        nl: "Dit gaat over verzonnen huishoudens. Het zegt niets over één persoon.",
        en: "This is about made-up households. It says nothing of any one person.")
    case .verdicts: Text(nl: "Wat verandert er?", en: "What changes?")
    case .indicator: Text(nl: "Cijfer", en: "Figure")
    case .now: Text(nl: "Nu", en: "Now")
    case .mean: Text(nl: "Gemiddeld", en: "Mean")
    case .legend:
      Text(
        nl:
          "Onder elk verschil staat het interval: met 95% zekerheid ligt het verschil daartussen, "
          + "voor alle rijen samen. ▲ hoger, ▼ lager, ≈ gelijk, ? nog niet te zeggen.",
        en: "Below each difference stands its interval: with 95% confidence the difference lies in "
          + "it, for all rows at once. ▲ higher, ▼ lower, ≈ the same, ? undecided.")
    case .definition: Text(nl: "Hoe is dit gemeten?", en: "How is this measured?")
    case .over: Text(nl: "gedeeld door", en: "divided by")
    case .measuredOn:
      Text(
        nl: "Een verschil kleiner dan {margin} telt niet.",
        en: "A difference below {margin} does not count.")
    case .picture: Text(nl: "Hoe groot zijn de verschillen?", en: "How large are the differences?")
    case .finding:
      Text(
        nl: "{policy}: {size} {label} ({interval}; {unit}). Oordeel: {verdict}.",
        en: "{policy}: {size} {label} ({interval}; {unit}). Verdict: {verdict}.")
    case .pictureFinding:
      Text(
        nl: "De grootste verandering: {policy}, {label} ({size})",
        en: "The largest change: {policy}, {label} ({size})")
    case .pictureNothing:
      Text(
        nl: "Geen verschil is zeker en groot genoeg", en: "No difference is sure and large enough")
    case .pictureSubtitle:
      Text(
        nl: "Verschil met {base}, gedeeld door het kleinste verschil dat telt; {r} herhalingen",
        en: "Difference from {base}, over the least difference that counts; {r} replicates")
    case .pictureAxis:
      Text(nl: "keer het kleinste verschil dat telt", en: "times the least difference that counts")
    case .pictureSummary:
      Text(
        nl: "Punten met hun interval, naast een grijze band waarbinnen een verschil niet telt.",
        en: "Points with their interval, beside a grey band in which a difference does not count.")
    case .floors: Text(nl: "Harde grenzen", en: "Hard limits")
    case .floorsLead:
      Text(
        nl: "Deze cijfers mogen niet slechter worden, wat een beleid ook oplevert.",
        en: "These figures must not get worse, whatever a policy brings.")
    case .floorKept: Text(nl: "blijft binnen de grens", en: "stays within the limit")
    case .floorBroken: Text(nl: "gaat over de grens", en: "crosses the limit")
    case .floorUnsure: Text(nl: "nog niet te zeggen", en: "undecided")
    case .floorNow: Text(nl: "nu {value}", en: "now {value}")
    case .who: Text(nl: "Voor wie?", en: "For whom?")
    case .group: Text(nl: "Groep", en: "Group")
    case .capacity:
      Text(
        nl:
          "Doenvermogen is wat iemand aankan: plannen, in actie komen, volhouden. De groepen zijn "
          + "vijf even grote delen.",
        en:
          "Doenvermogen is the capacity to act: to plan, to start, to persist. The groups are five "
          + "parts of equal size.")
    case .household: Text(nl: "Soort huishouden", en: "Household type")
    case .whoFinding:
      Text(
        nl: "Het verschil is het grootst bij {group} ({policy}: {size})",
        en: "The difference is largest for {group} ({policy}: {size})")
    case .whoNoDifference:
      Text(nl: "Geen groep verschilt duidelijk", en: "No group clearly differs")
    case .whoSingle:
      Text(nl: "Het hoogst bij {group}: {size}", en: "Highest for {group}: {size}")
    case .whoSubtitle:
      Text(
        nl: "{label}, {unit}; {r} herhalingen, 95%-interval",
        en: "{label}, {unit}; {r} replicates, 95% interval")
    case .difference: Text(nl: "verschil", en: "difference")
    case .causes:
      Text(nl: "Niet weten, niet kunnen of niet willen", en: "Not knowing, not able or not willing")
    case .causeFinding:
      Text(
        nl: "Bij {policy} treft {share} van de sancties iemand die het niet wist of niet kon",
        en: "Under {policy} {share} of sanctions fall on someone who did not know or could not")
    case .causeSubtitle:
      Text(
        nl: "Sancties per 1.000 huishoudens per jaar, naar oorzaak; {r} herhalingen",
        en: "Sanctions per 1,000 households a year, by cause; {r} replicates")
    case .notKnowing: Text(nl: "wist het niet", en: "did not know")
    case .notAble: Text(nl: "kon het niet", en: "could not")
    case .notWilling: Text(nl: "wilde het niet", en: "would not")
    case .money: Text(nl: "Geld voor de gemeente", en: "Money for the municipality")
    case .moneyGain:
      Text(
        nl: "{policy} houdt de gemeente {amount} meer over dan nu",
        en: "{policy} leaves the municipality {amount} better off than now")
    case .moneyCost:
      Text(
        nl: "{policy} kost de gemeente {amount} meer dan nu",
        en: "{policy} costs the municipality {amount} more than now")
    case .moneySubtitle:
      Text(
        nl: "Euro, over {time}; gemiddeld over {r} herhalingen",
        en: "Euros, over {time}; mean over {r} replicates")
    case .moneyDifference:
      Text(
        nl: "Euro, verschil met nu over {time}; gemiddeld over {r} herhalingen",
        en: "Euros, difference from now over {time}; mean over {r} replicates")
    case .stopped: Text(nl: "gestopte uitbetaling", en: "payments stopped")
    case .repaid: Text(nl: "terugbetaald", en: "repaid")
    case .staff: Text(nl: "gewerkte uren", en: "hours worked")
    case .writtenOff: Text(nl: "afgeboekt", en: "written off")
    case .loans: Text(nl: "leningen verstrekt", en: "loans given")
    case .net: Text(nl: "samen", en: "together")
    case .moneyNote:
      Text(
        nl:
          "De posten tellen precies op tot het totaal. Gestopte uitbetaling: wat een vastgestelde "
          + "overtreding niet meer kost, min wat na bezwaar is teruggegeven.",
        en:
          "The items add up exactly to the total. Payments stopped: what an established breach no "
          + "longer costs, less what is given back after objections.")
    case .item: Text(nl: "Post", en: "Item")
    case .time: Text(nl: "Over de jaren", en: "Over the years")
    case .timeFinding:
      Text(
        nl: "{label}, jaar {n}: {base} nu, {other} bij {policy}",
        en: "{label}, year {n}: {base} now, {other} under {policy}")
    case .timeSingle: Text(nl: "{label}: {base} in jaar {n}", en: "{label}: {base} in year {n}")
    case .timeSubtitle:
      Text(
        nl: "{unit}; lijn: middelste herhaling, banden: 50, 80 en 95% van {r} herhalingen",
        en: "{unit}; line: middle replicate, bands: 50, 80 and 95% of {r} replicates")
    case .timeNote: Text(nl: "Streepjes: de middelste van nu.", en: "Dashes: the middle of now.")
    case .year: Text(nl: "jaar", en: "year")
    case .middle: Text(nl: "midden", en: "middle")
    case .half: Text(nl: "50%", en: "50%")
    case .most: Text(nl: "80%", en: "80%")
    case .nearlyAll: Text(nl: "95%", en: "95%")
    case .capacityTitle: Text(nl: "Uren en mensen", en: "Hours and people")
    case .capacityFinding:
      Text(
        nl: "De drukste functie is {role}: {share} van de uren is nodig bij {policy}",
        en: "The busiest function is {role}: {share} of its hours are used under {policy}")
    case .capacitySubtitle:
      Text(
        nl: "Gebruikt deel van de uren die er zijn (streep: alles); {r} herhalingen",
        en: "Share of the hours there are (line: all of them); {r} replicates")
    case .incomeRole: Text(nl: "inkomensconsulenten", en: "income consultants")
    case .workRole: Text(nl: "werkconsulenten", en: "work consultants")
    case .enforcementRole: Text(nl: "handhavers", en: "enforcement officers")
    case .collectionRole: Text(nl: "terug- en invordering", en: "debt collection")
    case .legalRole: Text(nl: "bezwaar en beroep", en: "legal")
    case .used: Text(nl: "deel van de uren", en: "share of hours")
    case .partFinding:
      Text(
        nl: "Het meeste werk bij {policy} gaat naar {part}",
        en: "Most work under {policy} goes to {part}")
    case .partSubtitle:
      Text(
        nl: "Gewerkte uren per maand per deel van de cirkel van naleving (streep: nu)",
        en: "Hours worked a month by part of the circle of compliance (line: now)")
    case .hoursAMonth: Text(nl: "uren per maand", en: "hours a month")
    case .route: Text(nl: "De weg van een signaal", en: "The route of a signal")
    case .routeFinding:
      Text(
        nl: "De meeste signalen eindigen bij {stage}: {share} ({policy})",
        en: "Most signals end at {stage}: {share} ({policy})")
    case .routeSubtitle:
      Text(
        nl: "Deel van alle signalen dat bij deze stap eindigt (streep: gegrond)",
        en: "Share of all signals that ends at this stage (line: founded)")
    case .stage: Text(nl: "Stap", en: "Stage")
    case .share: Text(nl: "deel", en: "share")
    case .claims: Text(nl: "Hoe groot zijn de vorderingen?", en: "How large are the claims?")
    case .claimsFinding:
      Text(
        nl: "{share} van de vorderingen bij {policy} is {size}",
        en: "{share} of the claims under {policy} are {size}")
    case .claimsSubtitle:
      Text(
        nl: "Vorderingen na een overtreding, naar grootte in euro (streep: nu)",
        en: "Claims after a breach, by size in euros (line: now)")
    case .size: Text(nl: "Grootte", en: "Size")
    case .sizeTo: Text(nl: "€ {low} tot {high}", en: "€{low} to {high}")
    case .sizeFrom: Text(nl: "€ {low} of meer", en: "€{low} or more")
    case .ground: Text(nl: "Waar rust dit op?", en: "What does this rest on?")
    case .groundMore:
      Text(
        nl: "Welk deel van het beleid wat doet, en wat een oordeel doet kantelen, laten deze "
          + "opdrachten zien:",
        en: "Which part of a policy does what, and what would turn a verdict, these commands show:")
    case .unknown: Text(nl: "Wat weten we niet?", en: "What do we not know?")
    case .unknownGuesses:
      Text(
        nl: "{share} van de getallen in het model is een schatting. Een andere schatting kan een "
          + "oordeel omdraaien.",
        en: "{share} of the numbers in the model are informed guesses. Another guess may turn a "
          + "verdict.")
    case .unknownChance:
      Text(
        nl: "Een interval gaat alleen over toeval. Het gaat niet over fouten in het model zelf.",
        en: "An interval is about chance only. It is not about errors in the model itself.")
    case .unknownWorld:
      Text(
        nl: "De huishoudens zijn verzonnen naar landelijke cijfers. Uw gemeente kan anders zijn.",
        en: "The households are made up after national figures. Your municipality may differ.")
    case .unknownPeople:
      Text(
        nl: "Balans vergelijkt beleid. Het is niet om mensen mee te kiezen.",
        en: "Balans compares policies. It is not for selecting people.")
    case .manifest: Text(nl: "Hoe is dit gemaakt?", en: "How was this made?")
    case .run: Text(nl: "Antwoord", en: "Run")
    case .version: Text(nl: "Versie van Balans", en: "Version of Balans")
    case .seed: Text(nl: "Zaad van het toeval", en: "Seed of chance")
    case .replicates: Text(nl: "Herhalingen", en: "Replicates")
    case .months: Text(nl: "Maanden", en: "Months")
    case .revision: Text(nl: "Herziening van de uitkomsten", en: "Results revision")
    case .scenario: Text(nl: "Scenario", en: "Scenario")
    case .fingerprint: Text(nl: "Vingerafdruk (SHA-256)", en: "Fingerprint (SHA-256)")
    case .again: Text(nl: "Narekenen", en: "Check again")
    case .table: Text(nl: "Tabel bij deze figuur", en: "Table of this figure")
    case .summary: Text(nl: "In het kort", en: "In short")
    case .noPicture:
      Text(
        nl: "De figuren ontbreken: het tekenprogramma is niet geïnstalleerd. De tabellen zijn "
          + "volledig.",
        en:
          "The pictures are missing: the drawing program is not installed. The tables are complete."
      )
    case .tooSmall: Text(nl: "te klein", en: "too small")
    case .policy: Text(nl: "Beleid", en: "Policy")
    }
  }
}
