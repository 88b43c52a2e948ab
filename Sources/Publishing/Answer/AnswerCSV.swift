import Experiments
import Model
import Tables

extension ComparisonResult {
  /// The figures as rows: one for each indicator, scenario, period and group.
  public var csv: String { csv(.international) }

  /// The same rows in a form of CSV.
  public func csv(_ form: Delimited) -> String {
    let header = [
      "run", "id", "unit", "scenario", "period", "group", "n", "mean", "sd", "base_mean",
      "difference", "ci95_low", "ci95_high", "ci95_simultaneous_low", "ci95_simultaneous_high",
      "p_adjusted", "margin", "variance_reduction", "verdict", "suppressed",
    ]
    var csv = CSV(header: header, form: form)
    for figure in indicators {
      let numbers = [
        figure.mean, figure.sd, figure.baseMean, figure.difference, figure.ci95?.low,
        figure.ci95?.high, figure.ci95Simultaneous?.low, figure.ci95Simultaneous?.high,
        figure.pAdjusted, figure.margin, figure.varianceReduction,
      ].map(csv.number)
      csv.add(
        [
          run, figure.indicator, figure.unit, figure.scenario, figure.period.id, figure.group.id,
          "\(figure.n)",
        ] + numbers
          + [figure.verdict?.rawValue ?? "", figure.isSuppressed ? "small group" : ""])
    }
    return csv.text
  }

  /// The result as JSON; a run that was stopped says how many replicates were asked for.
  public func jsonText(replicatesAsked: Int?) -> String {
    guard let replicatesAsked, case .object(let members) = json,
      case .object(let asked) = JSONValue.members([
        "replicates_asked": .integer(Int64(replicatesAsked))
      ])
    else { return json.text + "\n" }
    return JSONValue.object(members + asked).text + "\n"
  }
}
