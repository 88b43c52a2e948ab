/// The answer to `run` and `compare`.
public enum AnswerPhrase: Phrase {
  case households
  case equalStaff
  case equalStaffInAll
  case unequalStaff
  case law
  case replicates
  case replicatesFromStore
  case partial
  case partialStaffNeed
  case comparedWith
  case otherLaw
  case ownLawValues
  case ordinance
  case thenLaw
  case whatChanges
  case whatHappens
  case now
  case mean
  case interval
  case tooSmall
  case range
  case legend
  case legendMean
  case inWords
  case wordsBetter
  case wordsWorse
  case wordsHigher
  case wordsLower
  case wordsNeither
  case wordsRest
  case wordsNoEffect
  case wordsNoLawEffect
  case more
  case less
  case ground
  case groundGrades
  case groundCaution
  case staffNeedNote
  case further
  case run
  case leadBetter, leadWorse, leadButBetter, leadButWorse, leadFinding, leadPoints

  public var text: Text {
    switch self {
    case .households: Text(nl: "{n} huishoudens", en: "{n} households")
    case .equalStaff: Text(nl: "gelijke bezetting", en: "equal staff")
    case .equalStaffInAll: Text(nl: "samen gelijke bezetting", en: "equal staff in all")
    case .unequalStaff: Text(nl: "ongelijke bezetting", en: "unequal staff")
    case .law: Text(nl: "wet van {day}", en: "law of {day}")
    case .replicates: Text(nl: "{n} herhalingen, {time}", en: "{n} replicates, {time}")
    case .replicatesFromStore:
      Text(
        nl: "{n} herhalingen uit het archief, {time}",
        en: "{n} replicates from the store, {time}")
    case .partial:
      Text(
        nl: "gestopt na {n} van {asked} herhalingen: dit is een voorlopig antwoord",
        en: "stopped after {n} of {asked} replicates: this is a partial answer")
    case .partialStaffNeed:
      Text(
        nl: "gestopt voordat de benodigde capaciteit bekend was",
        en: "stopped before the staff need was known")
    case .comparedWith: Text(nl: "Vergeleken met: {base}", en: "Compared with: {base}")
    case .otherLaw:
      Text(nl: "{scenario} heeft een andere wet: {law}", en: "{scenario} has another law: {law}")
    case .ownLawValues:
      Text(nl: "eigen waarden in de wet van {day}", en: "values of its own in the law of {day}")
    case .thenLaw:
      Text(nl: "{first}, vanaf maand {n}: {law}", en: "{first}, from month {n}: {law}")
    case .ordinance:
      Text(nl: "maatregelenverordening van {name}", en: "ordinance on measures of {name}")
    case .whatChanges: Text(nl: "Wat verandert er?", en: "What changes?")
    case .whatHappens: Text(nl: "Wat gebeurt er?", en: "What happens?")
    case .now: Text(nl: "nu", en: "now")
    case .mean: Text(nl: "gemiddeld", en: "mean")
    case .tooSmall: Text(nl: "te klein", en: "too small")
    case .interval: Text(nl: "{low} tot {high}", en: "{low} to {high}")
    case .range: Text(nl: "van {low} tot {high}", en: "from {low} to {high}")
    case .legend:
      Text(
        nl: "Onder elk verschil staat het 95%-interval, dat voor alle hoofdcijfers samen "
          + "geldt. ▲ hoger, ▼ lager.",
        en: "Below each difference stands its 95% interval, which holds for all headline "
          + "figures at once. ▲ higher, ▼ lower.")
    case .legendMean:
      Text(
        nl: "Achter elk gemiddelde staat het 95%-interval.",
        en: "After each mean stands its 95% interval.")
    case .inWords: Text(nl: "In woorden", en: "In words")
    case .wordsBetter:
      Text(nl: "{policy} is beter bij: {list}.", en: "{policy} is better on: {list}.")
    case .wordsWorse:
      Text(nl: "{policy} is slechter bij: {list}.", en: "{policy} is worse on: {list}.")
    case .wordsHigher:
      Text(nl: "Hoger zonder oordeel: {list}.", en: "Higher, without judgement: {list}.")
    case .wordsLower:
      Text(nl: "Lager zonder oordeel: {list}.", en: "Lower, without judgement: {list}.")
    case .wordsNeither:
      Text(
        nl: "{policy} is nergens duidelijk beter of slechter.",
        en: "{policy} is nowhere clearly better or worse.")
    case .wordsRest:
      Text(
        nl: "Bij {same} van de {total} hoofdcijfers maakt het niet uit, bij {unsure} is het "
          + "nog niet te zeggen.",
        en: "On {same} of the {total} headline figures it makes no difference, on {unsure} it "
          + "is undecided.")
    case .wordsNoEffect:
      Text(
        nl: "{policy} doet in elke herhaling precies hetzelfde als {base}.",
        en: "{policy} does exactly the same as {base} in every replicate.")
    case .wordsNoLawEffect:
      Text(
        nl: "{policy} doet precies hetzelfde als {base}: wat er in de wet anders is, speelt het "
          + "model niet na. Dat zegt niets over wat de wet in het echt doet.",
        en:
          "{policy} does exactly the same as {base}: what differs in the law is not in the model. "
          + "That says nothing of what the law does in reality.")
    case .more: Text(nl: "{n} meer", en: "{n} more")
    case .less: Text(nl: "{n} minder", en: "{n} less")
    case .ground: Text(nl: "Waar dit op rust", en: "What this rests on")
    case .groundGrades:
      Text(
        nl: "Van de {n} getallen in het model is {a} gemeten (A), {b} afgeleid uit iets "
          + "vergelijkbaars (B) en {c} een schatting (C).",
        en: "Of the {n} numbers in the model {a} are measured (A), {b} carried over from "
          + "something near (B) and {c} an informed guess (C).")
    case .groundCaution:
      Text(
        nl: "Een oordeel kan kantelen als een schatting anders uitvalt.",
        en: "A verdict may change when a guess turns out otherwise.")
    case .staffNeedNote:
      Text(
        nl: "{label}: gezocht in de eerste {n} herhalingen, van 0,70 tot 1,50 keer de uren van nu. "
          + "Een streep: ook met 1,50 keer blijft er meer werk liggen dan nu.",
        en: "{label}: searched in the first {n} replicates, from 0.70 to 1.50 times today's hours. "
          + "A dash: even 1.50 times leaves more work undone than today.")
    case .further: Text(nl: "Verder", en: "Further")
    case .run: Text(nl: "antwoord", en: "run")
    case .leadBetter:
      Text(
        nl: "{policy} is vooral beter bij {finding}.",
        en: "{policy} is above all better at {finding}.")
    case .leadWorse:
      Text(
        nl: "{policy} is vooral slechter bij {finding}.",
        en: "{policy} is above all worse at {finding}.")
    case .leadButBetter:
      Text(nl: "Beter is het bij {finding}.", en: "It is better at {finding}.")
    case .leadButWorse:
      Text(nl: "Slechter is het bij {finding}.", en: "It is worse at {finding}.")
    case .leadFinding:
      Text(nl: "{label}: {size} {unit} ({interval})", en: "{label}: {size} {unit} ({interval})")
    case .leadPoints: Text(nl: "procentpunt", en: "percentage points")
    }
  }
}
