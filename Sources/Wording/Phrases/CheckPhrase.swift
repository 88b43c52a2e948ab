/// The regression check: whether outcomes moved.
public enum CheckPhrase: Phrase {
  case same, moved, nothing
  case sameMeaning, movedMeaning, nothingMeaning
  case missing, missingStrict, unusedTolerance
  case scenario, indicator, before, after, difference, percent, sigma, tolerance, verdict
  case verdictSame, verdictTolerated, verdictMoved
  case exactSame, exactMoved, exactTolerated, notComparable
  case invariantFails
  case forWhom, parting, partingHidden, nobody
  case suspected, proved
  case causeParameter, causeLaw, causeLevers, causeData, causeStream, causeCode
  case change, more
  case silent
  case falseAlarms, power
  case accept
  case accepted, nothingToAccept
  case movedIn

  public var text: Text {
    switch self {
    case .same: Text(nl: "Gelijk", en: "Same")
    case .moved: Text(nl: "Veranderd", en: "Moved")
    case .nothing: Text(nl: "Niets gecontroleerd", en: "Nothing checked")
    case .sameMeaning:
      Text(
        nl: "{n} scenario's gecontroleerd. Alle uitkomsten zijn gelijk aan de vastgelegde.",
        en: "{n} scenarios checked. All outcomes equal the accepted ones.")
    case .movedMeaning:
      Text(
        nl: "In {k} van {n} scenario's zijn uitkomsten veranderd.",
        en: "Outcomes moved in {k} of {n} scenarios.")
    case .nothingMeaning:
      Text(
        nl: "Er zijn geen vastgelegde uitkomsten in {folder}. Leg ze vast met --accept.",
        en: "There are no accepted outcomes in {folder}. Make them with --accept.")
    case .missing:
      Text(nl: "Nog niet vastgelegd: {list}", en: "No baseline yet: {list}")
    case .missingStrict:
      Text(
        nl: "Niet vastgelegd, en dat moet hier wel: {list}",
        en: "No baseline, and here there must be one: {list}")
    case .unusedTolerance:
      Text(
        nl: "Deze tolerantie is nergens nodig; haal haar weg: {place}",
        en: "This tolerance is not needed; remove it: {place}")
    case .scenario: Text(nl: "Scenario", en: "Scenario")
    case .indicator: Text(nl: "Uitkomst", en: "Indicator")
    case .before: Text(nl: "Was", en: "Was")
    case .after: Text(nl: "Is", en: "Is")
    case .difference: Text(nl: "Verschil", en: "Difference")
    case .percent: Text(nl: "%", en: "%")
    case .sigma: Text(nl: "Sigma", en: "Sigma")
    case .tolerance: Text(nl: "Mag", en: "Allowed")
    case .verdict: Text(nl: "Oordeel", en: "Verdict")
    case .verdictSame: Text(nl: "gelijk", en: "same")
    case .verdictTolerated: Text(nl: "mag", en: "allowed")
    case .verdictMoved: Text(nl: "veranderd", en: "moved")
    case .exactSame:
      Text(nl: "alle tellingen zijn precies gelijk", en: "all counts are exactly the same")
    case .exactMoved:
      Text(
        nl: "de tellingen zijn niet meer gelijk ({before} werd {after})",
        en: "the counts are no longer the same ({before} became {after})")
    case .exactTolerated:
      Text(
        nl: "de tellingen zijn niet meer gelijk, en dat mag volgens tolerances.yaml",
        en: "the counts are no longer the same, which tolerances.yaml allows")
    case .notComparable:
      Text(
        nl: "vastgelegd op een ander soort machine ({platform}): de statistische toets beslist",
        en: "accepted on another platform ({platform}): the statistical tier decides")
    case .invariantFails:
      Text(nl: "regel geschonden: {rule}: {fault}", en: "invariant broken: {rule}: {fault}")
    case .forWhom:
      Text(nl: "Vooral bij: {list}", en: "Most for: {list}")
    case .partingHidden:
      Text(
        nl:
          "Het eerst anders: huishouden {household}, maand {month}, bij {process}; er gebeurde nog niets anders",
        en:
          "First different: household {household}, month {month}, at {process}; nothing else happened yet"
      )
    case .parting:
      Text(
        nl:
          "Het eerst zichtbaar: huishouden {household}, maand {month}, bij {process} ({before} werd {after})",
        en:
          "First seen: household {household}, month {month}, in {process} ({before} became {after})"
      )
    case .nobody: Text(nl: "niets", en: "nothing")
    case .suspected: Text(nl: "Vermoedelijke oorzaak: {list}", en: "Suspected cause: {list}")
    case .proved:
      Text(
        nl: "Oorzaak: {list}. Met de oude waarden komt de oude uitkomst terug.",
        en: "Cause: {list}. With the old values the old outcome comes back.")
    case .causeParameter: Text(nl: "een parameter", en: "a parameter")
    case .causeLaw: Text(nl: "een waarde van de wet", en: "a value of the law")
    case .causeLevers: Text(nl: "een knop van het beleid", en: "a policy lever")
    case .causeData:
      Text(
        nl: "gegevens (gemeente, route, schok of scenario)",
        en: "data (municipality, route, shock or scenario)")
    case .causeStream:
      Text(
        nl: "ander toeval (de nummering van het toeval), met dezelfde kansen",
        en: "a random stream (other luck, the same odds)")
    case .causeCode: Text(nl: "de programmacode", en: "the code")
    case .change: Text(nl: "{name}: {before} werd {after}", en: "{name}: {before} became {after}")
    case .more: Text(nl: "en nog {n}", en: "and {n} more")
    case .silent:
      Text(
        nl: "invoer is veranderd, uitkomsten niet: {list}",
        en: "inputs changed, outcomes did not: {list}")
    case .falseAlarms:
      Text(
        nl:
          "De statistische toets slaat hooguit 1 op de {n} keer ten onrechte alarm, over alle uitkomsten samen.",
        en:
          "The statistical tier gives a false alarm at most once in {n} checks, over all figures together."
      )
    case .power:
      Text(
        nl:
          "Zij ziet met 95% kans een verschuiving van {low} (de stabielste uitkomst) tot {high} (de grilligste).",
        en:
          "It sees with 95% probability a shift of {low} (the steadiest figure) to {high} (the most erratic)."
      )
    case .accept:
      Text(
        nl: "Klopt het zo? balans check {folder} --accept --reason \"…\"",
        en: "Meant to be? balans check {folder} --accept --reason \"…\"")
    case .accepted:
      Text(
        nl: "Vastgelegd voor {n} scenario's; de reden staat in {ledger}",
        en: "Accepted for {n} scenarios; the reason is in {ledger}")
    case .nothingToAccept:
      Text(
        nl: "Er is niets vast te leggen: alles is gelijk.",
        en: "There is nothing to accept: all is the same.")
    case .movedIn:
      Text(
        nl: "{indicator}: veranderd in {k} van {n} scenario's",
        en: "{indicator}: moved in {k} of {n} scenarios")
    }
  }
}
