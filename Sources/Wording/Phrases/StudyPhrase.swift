/// Studies beside a comparison: effects taken apart, the four blocks, years to see an effect, and
/// other structures of the model.
public enum StudyPhrase: Phrase {
  case partsHeadline
  case partsLegend
  case figure
  case policy
  case total
  case direct
  case spillOver
  case interval
  case cell

  case blocksHeadline
  case blockInformation
  case blockService
  case blockControl
  case blockSanction
  case together
  case blocksLegend
  case blocksOutside
  case blocksNothing

  case powerHeadline
  case powerLegend
  case now
  case difference
  case spread
  case years
  case beyond
  case breaches
  case finesAndWarnings
  case meanClaim
  case endedForBreach
  case uniformMeasures
  case otherMeasures

  case robustHeadline
  case robustLegend
  case asIs
  case flips
  case flipsTo
  case noFlips
  case replicates
  case partial

  public var text: Text {
    switch self {
    case .partsHeadline:
      Text(
        nl: "Wat het beleid zelf doet, en wat via anderen gaat",
        en: "What the policy does of itself, and what goes through others")
    case .partsLegend:
      Text(
        nl: "Direct: het beleid met de wachttijden, de publiciteit en de buren van de basis. Via "
          + "anderen: de rest van het verschil. Samen zijn ze in elke herhaling precies het geheel. "
          + "Eronder staat het 95%-interval.",
        en:
          "Direct: the policy with the base's waits, publicity and peers. Through others: the rest "
          + "of the difference. Together they are exactly the total in every replicate. Below each "
          + "stands its 95% interval.")
    case .figure: Text(nl: "cijfer", en: "figure")
    case .policy: Text(nl: "beleid", en: "policy")
    case .total: Text(nl: "geheel", en: "total")
    case .direct: Text(nl: "direct", en: "direct")
    case .spillOver: Text(nl: "via anderen", en: "through others")
    case .interval: Text(nl: "{low} tot {high}", en: "{low} to {high}")
    case .cell: Text(nl: "{value} ({interval})", en: "{value} ({interval})")
    case .blocksHeadline:
      Text(
        nl: "{policy} tegen {base}: welk blok doet wat?",
        en: "{policy} against {base}: which block does what?")
    case .blockInformation: Text(nl: "voorlichting", en: "information")
    case .blockService: Text(nl: "dienstverlening", en: "service")
    case .blockControl: Text(nl: "controle", en: "checks")
    case .blockSanction: Text(nl: "sancties", en: "sanctions")
    case .together: Text(nl: "samen", en: "together")
    case .blocksLegend:
      Text(
        nl: "Aandelen volgens Shapley, uit {runs} combinaties van de vier blokken over dezelfde "
          + "levens; in elke herhaling tellen ze precies op tot het verschil. Eronder staat het "
          + "95%-interval.",
        en: "Shapley shares from {runs} combinations of the four blocks over the same lives; in "
          + "every replicate they sum exactly to the difference. Below each stands its 95% interval."
      )
    case .blocksOutside:
      Text(
        nl: "Buiten de blokken, en in alle combinaties als in de basis: {list}.",
        en: "Outside the blocks, and as in the base in every combination: {list}.")
    case .blocksNothing:
      Text(
        nl: "{policy} verschilt in geen van de vier blokken van {base}.",
        en: "{policy} differs from {base} in none of the four blocks.")
    case .powerHeadline:
      Text(
        nl: "Zou een gemeente het in haar eigen cijfers zien?",
        en: "Would a municipality see it in its own figures?")
    case .powerLegend:
      Text(
        nl: "Jaren vóór en evenveel jaren na de invoering waarna een gemeente van deze grootte het "
          + "verschil met 80% kans ziet (tweezijdig, 5%). De spreiding is die van jaar op jaar "
          + "binnen een gemeente in het model; echte jaren verschillen meer, dus dit is het minste. "
          + "Het effect is dat van een gemiddeld jaar van de looptijd.",
        en:
          "Years before and as many years after the change until a municipality of this size sees "
          + "the difference with 80% chance (two-sided, 5%). The spread is that from year to year "
          + "within a municipality in the model; real years differ more, so this is the least. The "
          + "effect is that of a mean year of the run.")
    case .now: Text(nl: "nu per jaar", en: "now a year")
    case .difference: Text(nl: "verschil", en: "difference")
    case .spread: Text(nl: "spreiding per jaar", en: "spread by year")
    case .years: Text(nl: "jaren ervoor en erna", en: "years before and after")
    case .beyond: Text(nl: "meer dan {years}", en: "more than {years}")
    case .breaches: Text(nl: "vastgestelde overtredingen", en: "breaches established")
    case .finesAndWarnings: Text(nl: "boetes en waarschuwingen", en: "fines and warnings")
    case .meanClaim: Text(nl: "gemiddelde terugvordering (euro)", en: "mean claim (euros)")
    case .endedForBreach:
      Text(nl: "bijstand gestopt om een overtreding", en: "benefits ended for a breach")
    case .uniformMeasures:
      Text(nl: "maatregelen, geüniformeerd", en: "measures, uniform duties")
    case .otherMeasures: Text(nl: "maatregelen, overige", en: "measures, other duties")
    case .robustHeadline:
      Text(
        nl: "Houdt het oordeel stand als het model anders in elkaar zit?",
        en: "Does the verdict hold when the model is built otherwise?")
    case .robustLegend:
      Text(
        nl:
          "Elke kolom is hetzelfde model met één mechanisme uit of anders; 0 is het model zoals het "
          + "is. Een oordeel kantelt als het van beter naar slechter gaat, van hoger naar lager, of "
          + "omgekeerd. ▲ hoger, ▼ lager, ≈ maakt niet uit, ? niet te zeggen, ! kantelt.",
        en:
          "Each column is the same model with one mechanism off or otherwise; 0 is the model as it "
          + "is. A verdict flips when it goes from better to worse, from higher to lower, or back. "
          + "▲ higher, ▼ lower, ≈ makes no difference, ? undecided, ! flips.")
    case .asIs: Text(nl: "zoals het is", en: "as it is")
    case .flips: Text(nl: "{figure}: {list}", en: "{figure}: {list}")
    case .flipsTo: Text(nl: "KANTELT: {before} → {after}", en: "FLIPS: {before} → {after}")
    case .noFlips:
      Text(nl: "Geen enkel oordeel kantelt.", en: "No verdict flips.")
    case .replicates: Text(nl: "{n} herhalingen", en: "{n} replicates")
    case .partial:
      Text(
        nl: "gestopt na {n} herhalingen: dit is een voorlopig antwoord",
        en: "stopped after {n} replicates: this is a partial answer")
    }
  }
}
