/// The card of a risk model, with the fields of the Dutch algorithm register.
public enum CardPhrase: String, Phrase {
  case title, about, notAPerson
  // Fields; the raw value is the field's name in results.
  case name, nameText
  case organisation, organisationText
  case status, statusText
  case goal, goalText
  case impact, impactText
  case considerations, considerationsText
  case human, humanText
  case risks, risksText
  case legal, legalText
  case assessments, assessmentsText
  case data, dataText
  case technical, technicalText, technicalNumber, technicalThreshold
  case performance
  case bias, biasText, biasLearns, biasFixed
  // The table.
  case comparison, byGroup, way, group
  case picked, precision, recall, wronglyPicked, found, hidden
  case lot, theme, model, legend
  // The verdict.
  case verdict
  case findsMore, findsLess, findsUnclear
  case wrongPicks
  case burdenLow, burdenHigh, burdenUnclear, burdenLot
  case recallLow, recallHigh, recallUnclear
  case feedback
  case noModel, noTheme, tooMany, open

  public var text: Text {
    switch self {
    case .title: Text(nl: "Algoritmekaart: {scenario}", en: "Algorithm card: {scenario}")
    case .about:
      Text(
        nl:
          "{n} herhalingen, {months} maanden, {households} gesimuleerde huishoudens; tussen haakjes "
          + "het 95%-interval",
        en:
          "{n} replicates, {months} months, {households} simulated households; the 95% interval in "
          + "brackets")
    case .notAPerson:
      Text(
        nl: "De scores zijn van verzonnen huishoudens in een simulatie. Balans kan geen personen "
          + "scoren: er is geen weg om iemands gegevens in te voeren, en er is geen model om mee te "
          + "nemen.",
        en:
          "The scores are of made-up households in a simulation. Balans cannot score persons: there "
          + "is no way to enter anybody's data, and no model to take away.")
    case .name: Text(nl: "Naam", en: "Name")
    case .nameText:
      Text(
        nl: "Risicomodel voor controles in de bijstand, nagebootst ({scenario})",
        en: "Risk model for checks in social assistance, mimicked ({scenario})")
    case .organisation: Text(nl: "Organisatie", en: "Organisation")
    case .organisationText: Text(nl: "zelf in te vullen", en: "to be filled in")
    case .status: Text(nl: "Status", en: "Status")
    case .statusText:
      Text(
        nl: "Alleen in simulatie; niet in gebruik",
        en: "In simulation only; not in use")
    case .goal: Text(nl: "Doel", en: "Goal")
    case .goalText:
      Text(
        nl:
          "Kiezen welke klanten een controle zonder signaal krijgen: {checks} controles per 1.000 "
          + "klanten per jaar.",
        en: "To pick the clients who get a check without a signal: {checks} checks for every 1,000 "
          + "clients a year.")
    case .impact: Text(nl: "Gevolgen", en: "Impact")
    case .impactText:
      Text(
        nl:
          "Wie wordt gekozen, moet papieren laten zien en krijgt een gesprek als er iets niet klopt. "
          + "Dat kost stress, ook als er niets aan de hand is. Een onterechte keuze kost de gemeente "
          + "{hours} uur en de klant {stress} standaardafwijking stress, die langzaam zakt, en een deel "
          + "van het vertrouwen ({trust}).",
        en: "Who is picked must show papers and is talked to if something seems wrong. That costs "
          + "stress, also when all is well. A wrong pick costs the municipality {hours} hours and the "
          + "client {stress} standard deviations of stress, which slowly fades, and part of the trust "
          + "({trust}).")
    case .considerations: Text(nl: "Afwegingen", en: "Considerations")
    case .considerationsText:
      Text(
        nl:
          "Loten is het alternatief: het kost evenveel uren, treft iedereen gelijk en laat zien hoe "
          + "vaak er iets mis is. Een thema is het andere. Hieronder staan ze naast elkaar.",
        en:
          "Drawing lots is the alternative: it costs as many hours, falls on all alike and shows how "
          + "often something is wrong. A theme is the other. Below they stand side by side.")
    case .human: Text(nl: "Menselijke tussenkomst", en: "Human intervention")
    case .humanText:
      Text(
        nl:
          "Het model kiest alleen wie wordt gecontroleerd. Een medewerker doet de controle en neemt "
          + "elk besluit. In de simulatie ziet de medewerker de score niet en kan die dus niet opzij "
          + "zetten.",
        en: "The model only picks who is checked. A caseworker does the check and takes every "
          + "decision. In the simulation the caseworker does not see the score, so cannot overrule it."
      )
    case .risks: Text(nl: "Risicobeheer", en: "Risk management")
    case .risksText:
      Text(
        nl:
          "Houd een deel van de controles op het lot, zodat te zien is wat het model mist. Meet per "
          + "groep op echte zaken. Spreek vooraf af bij welk aandeel onterecht gekozen mensen u stopt. "
          + "Amsterdam stopte in 2023 met zijn Slimme Check na zo'n proef.",
        en: "Keep part of the checks by lot, so that what the model misses can be seen. Measure by "
          + "group on real cases. Agree beforehand at which share of wrongly picked people you stop. "
          + "Amsterdam stopped its Smart Check in 2023 after such a trial.")
    case .legal: Text(nl: "Wettelijke basis", en: "Legal basis")
    case .legalText:
      Text(
        nl: "Controle: Participatiewet artikel 53a en 64. Gegevens: AVG artikel 5, 22 en 35. De "
          + "rechter verbood SyRI in 2020 (ECLI:NL:RBDHA:2020:865): niet te volgen, niet te "
          + "controleren. Voor zo'n model gelden de regels voor hoog risico van de AI-verordening "
          + "(bijlage III, 5a). Of dit model mag, zegt deze kaart niet.",
        en:
          "Checks: Participatiewet articles 53a and 64. Data: GDPR articles 5, 22 and 35. The court "
          + "forbade SyRI in 2020 (ECLI:NL:RBDHA:2020:865): not transparent, not verifiable. The rules "
          + "for high risk of the AI Act hold for such a model (annex III, 5a). Whether this model is "
          + "allowed, this card does not say.")
    case .assessments: Text(nl: "Impacttoetsen", en: "Impact assessments")
    case .assessmentsText:
      Text(
        nl: "Zelf in te vullen: DPIA en mensenrechtentoets.",
        en: "To be filled in: DPIA and human rights assessment.")
    case .data: Text(nl: "Gegevens en bronnen", en: "Data and sources")
    case .dataText:
      Text(
        nl:
          "Geen gegevens van personen. De score is getrokken uit een kansverdeling, met een opgegeven "
          + "onderscheid. Nationaliteit, afkomst en postcode bestaan in de simulatie niet. Gebruik ze "
          + "ook niet in een echt model, net als taalniveau en wat daarop lijkt.",
        en: "No data about persons. The score is drawn from a distribution with a stated "
          + "discrimination. Nationality, descent and postcode do not exist in the simulation. Do not "
          + "use them in a real model either, nor language level and what resembles these.")
    case .technical: Text(nl: "Technische werking", en: "Technical operation")
    case .technicalText:
      Text(
        nl:
          "Elke maand krijgt elke klant een score: toeval, plus {separation} standaardafwijking voor "
          + "wie een verborgen overtreding heeft. Zo komt van twee klanten degene met een overtreding "
          + "in {auc} van de gevallen hoger uit (AUC).",
        en:
          "Each month every client gets a score: chance, plus {separation} standard deviations for "
          + "who has a hidden breach. So of two clients the one with a breach comes out higher in {auc} "
          + "of cases (AUC).")
    case .technicalNumber:
      Text(
        nl: "De hoogste scores worden gekozen, een vast aantal per maand.",
        en: "The highest scores are picked, a fixed number a month.")
    case .technicalThreshold:
      Text(
        nl: "Wie boven {threshold} uitkomt, wordt gekozen; het aantal ligt niet vast.",
        en: "Who comes out above {threshold} is picked; the number is not fixed.")
    case .performance: Text(nl: "Prestaties", en: "Performance")
    case .bias: Text(nl: "Scheefheid", en: "Bias")
    case .biasText:
      Text(
        nl: "Opgegeven: {low} standaardafwijking voor het laagste doenvermogen, {parents} voor "
          + "alleenstaande ouders, los van wat zij deden.",
        en:
          "Stated: {low} standard deviations for the lowest capacity to act, {parents} for single "
          + "parents, whatever they did.")
    case .biasLearns:
      Text(
        nl:
          "Het model leert van wat het vond (sterkte {share}): waar meer is gekeken, is meer gevonden, "
          + "en daar kijkt het dan weer meer.",
        en:
          "The model learns from what it found (strength {share}): where more was looked, more was "
          + "found, and there it looks more again.")
    case .biasFixed:
      Text(
        nl: "Het model leert in deze simulatie niet van zijn vondsten.",
        en: "In this simulation the model does not learn from its findings.")
    case .comparison:
      Text(nl: "Bij evenveel controles", en: "At the same number of checks")
    case .byGroup: Text(nl: "Het model per groep", en: "The model by group")
    case .way: Text(nl: "manier van kiezen", en: "way of picking")
    case .group: Text(nl: "groep", en: "group")
    case .picked: Text(nl: "gekozen per 1.000 per jaar", en: "picked per 1,000 a year")
    case .precision: Text(nl: "raak", en: "right")
    case .recall: Text(nl: "gekozen bij overtreding, per jaar", en: "picked with a breach, a year")
    case .wronglyPicked:
      Text(nl: "onterecht gekozen per 1.000 per jaar", en: "wrongly picked per 1,000 a year")
    case .found: Text(nl: "gevonden per 100 uur", en: "found per 100 hours")
    case .hidden: Text(nl: "heeft iets verborgen", en: "has something hidden")
    case .lot: Text(nl: "op het lot", en: "by lot")
    case .theme: Text(nl: "op thema", en: "by theme")
    case .model: Text(nl: "risicomodel", en: "risk model")
    case .legend:
      Text(
        nl:
          "Raak: bij de gekozene is iets verborgen dat te laat is gemeld en geld kost; bij een thema "
          + "alleen wat in het thema valt. Gekozen bij overtreding: hoe vaak per jaar iemand met zoiets "
          + "wordt gekozen. Onterecht gekozen: hoe vaak per jaar iemand zonder.",
        en:
          "Right: something is hidden with the one picked, past the term to report it, that costs "
          + "money; for a theme only what falls in the theme. Picked with a breach: how often a year "
          + "somebody with such a thing is picked. Wrongly picked: how often a year somebody without."
      )
    case .verdict: Text(nl: "Oordeel", en: "Verdict")
    case .findsMore:
      Text(
        nl:
          "Het model vindt meer per uur dan kiezen {way}: {difference} zaken per 100 uur ({interval}).",
        en: "The model finds more an hour than picking {way}: {difference} cases per 100 hours "
          + "({interval}).")
    case .findsLess:
      Text(
        nl: "Het model vindt minder per uur dan kiezen {way}: {difference} zaken per 100 uur "
          + "({interval}).",
        en: "The model finds less an hour than picking {way}: {difference} cases per 100 hours "
          + "({interval}).")
    case .findsUnclear:
      Text(
        nl:
          "Of het model meer vindt per uur dan kiezen {way}, is niet te zeggen: {difference} zaken per "
          + "100 uur ({interval}).",
        en:
          "Whether the model finds more an hour than picking {way} cannot be said: {difference} cases "
          + "per 100 hours ({interval}).")
    case .wrongPicks:
      Text(
        nl:
          "Van de 100 mensen die het model kiest, hebben er {wrong} niets verborgen. Bij loten zijn "
          + "dat er {lot}.",
        en: "Of 100 people whom the model picks, {wrong} have nothing hidden. By lot it is {lot}.")
    case .burdenLow:
      Text(
        nl:
          "Mensen met het laagste doenvermogen worden vaker onterecht gekozen dan die met het hoogste: "
          + "{difference} keer per 1.000 per jaar ({interval}).",
        en:
          "People with the lowest capacity to act are wrongly picked more often than those with the "
          + "highest: {difference} times per 1,000 a year ({interval}).")
    case .burdenHigh:
      Text(
        nl:
          "Mensen met het laagste doenvermogen worden minder vaak onterecht gekozen dan die met het "
          + "hoogste: {difference} keer per 1.000 per jaar ({interval}).",
        en:
          "People with the lowest capacity to act are wrongly picked less often than those with the "
          + "highest: {difference} times per 1,000 a year ({interval}).")
    case .burdenUnclear:
      Text(
        nl:
          "Tussen mensen met het laagste en het hoogste doenvermogen is geen verschil in onterechte "
          + "keuzes te zien: {difference} keer per 1.000 per jaar ({interval}).",
        en: "Between people with the lowest and the highest capacity to act no difference in wrong "
          + "picks can be seen: {difference} times per 1,000 a year ({interval}).")
    case .burdenLot:
      Text(
        nl: "Bij loten is dat verschil {difference} ({interval}).",
        en: "By lot that difference is {difference} ({interval}).")
    case .recallLow:
      Text(
        nl:
          "Van wie iets verbergt, kiest het model mensen met het laagste doenvermogen vaker dan die "
          + "met het hoogste: {difference} keer per jaar ({interval}).",
        en:
          "Of those who hide something, the model picks people with the lowest capacity to act more "
          + "often than those with the highest: {difference} times a year ({interval}).")
    case .recallHigh:
      Text(
        nl:
          "Van wie iets verbergt, kiest het model mensen met het laagste doenvermogen minder vaak dan "
          + "die met het hoogste: {difference} keer per jaar ({interval}).",
        en:
          "Of those who hide something, the model picks people with the lowest capacity to act less "
          + "often than those with the highest: {difference} times a year ({interval}).")
    case .recallUnclear:
      Text(
        nl:
          "Van wie iets verbergt, kiest het model mensen met het laagste en het hoogste doenvermogen "
          + "even vaak, voor zover te zien: verschil {difference} keer per jaar ({interval}).",
        en: "Of those who hide something, the model picks people with the lowest and the highest "
          + "capacity to act as often, as far as can be seen: a difference of {difference} times a year "
          + "({interval}).")
    case .feedback:
      Text(
        nl:
          "Een model vindt alleen waar het kijkt. Wie het traint op wat is gevonden, leert het ook "
          + "waar eerder is gekeken. control.risk_feedback laat zien wat dat doet voor het laagste "
          + "doenvermogen; andere vormen daarvan zitten niet in het model. Scores worden elke maand "
          + "opnieuw getrokken; een echt model wijst vaak steeds dezelfde mensen aan.",
        en:
          "A model finds only where it looks. Who trains it on what was found also teaches it where "
          + "was looked before. control.risk_feedback shows what that does for the lowest capacity to "
          + "act; other forms of it are not in the model. Scores are drawn anew each month; a real "
          + "model often points to the same people again and again.")
    case .noModel:
      Text(
        nl: "{scenario} heeft geen risicomodel: control.risk_checks is 0. Neem het scenario "
          + "datagestuurd, of geef --set control.risk_checks=0.12",
        en:
          "{scenario} has no risk model: control.risk_checks is 0. Take the scenario datagestuurd, or "
          + "give --set control.risk_checks=0.12")
    case .noTheme:
      Text(
        nl:
          "Zoveel controles zijn er niet op een thema ({checks} per klant per jaar); die vergelijking "
          + "is weggelaten.",
        en:
          "There are not so many checks by theme ({checks} a client a year); that comparison is left "
          + "out.")
    case .tooMany:
      Text(
        nl:
          "het model kiest {checks} controles per klant per jaar; met de heronderzoeken erbij is dat "
          + "meer dan er op het lot kunnen zijn ({most}), en dan is er niets om mee te vergelijken. Kies "
          + "er minder, of een hogere control.risk_threshold",
        en:
          "the model picks {checks} checks a client a year; with the re-examinations that is more than "
          + "there can be by lot ({most}), and then there is nothing to compare with. Choose fewer, or a "
          + "higher control.risk_threshold")
    case .open: Text(nl: "te klein om te tonen", en: "too small to show")
    }
  }
}
