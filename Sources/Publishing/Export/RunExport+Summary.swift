import Experiments
import Model
import Tables

extension RunExport {
  /// One row a figure of a scenario: its mean, and how it compares with the base.
  var summary: ExportTable {
    let rows = estimates
    func number(
      _ name: String, nl: String, en: String, _ value: (Estimate) -> Double?
    ) -> ExportColumn {
      ExportColumn(name, nl: nl, en: en, .number(rows.map(value)))
    }
    return ExportTable(
      name: "summary", title: Bilingual(nl: "Cijfers en oordelen", en: "Figures and verdicts"),
      key: ["run", "scenario", "period", "group", "indicator"],
      columns: [
        .run(run.result.run, count: rows.count),
        ExportColumn(
          "scenario", nl: "Scenario", en: "Scenario", required: true, .text(rows.map(\.scenario))),
        .indicator(rows.map(\.indicator)), .period(rows.map(\.period.id)),
        .group(rows.map(\.group.id)), .unit(rows.map(\.unit)),
        ExportColumn(
          "n", nl: "Herhalingen waarin het cijfer bestaat", en: "Replicates where it is defined",
          required: true, .integer(rows.map { Int64($0.n) })),
        number("mean", nl: "Gemiddelde", en: "Mean", \.mean),
        number("sd", nl: "Spreiding tussen herhalingen", en: "Deviation between replicates", \.sd),
        number("base_mean", nl: "Gemiddelde van de basis", en: "Mean of the base", \.baseMean),
        number(
          "difference", nl: "Verschil met de basis", en: "Difference from the base", \.difference),
        number("ci95_low", nl: "95%-interval, van", en: "95% interval, from") { $0.ci95?.low },
        number("ci95_high", nl: "95%-interval, tot", en: "95% interval, to") { $0.ci95?.high },
        number(
          "ci95_simultaneous_low", nl: "Interval voor alle hoofdcijfers samen, van",
          en: "Interval for all headline figures at once, from"
        ) { $0.ci95Simultaneous?.low },
        number(
          "ci95_simultaneous_high", nl: "Interval voor alle hoofdcijfers samen, tot",
          en: "Interval for all headline figures at once, to"
        ) { $0.ci95Simultaneous?.high },
        number(
          "p_adjusted", nl: "p-waarde, aangepast aan het aantal hoofdcijfers",
          en: "p value, adjusted for the number of headline figures", \.pAdjusted),
        number(
          "margin", nl: "Het grootste verschil dat niet uitmaakt",
          en: "The largest difference that does not matter", \.margin),
        number(
          "variance_reduction", nl: "Winst door dezelfde levens", en: "Gain from the same lives",
          \.varianceReduction),
        ExportColumn(
          "verdict", nl: "Oordeel", en: "Verdict", .text(rows.map { $0.verdict?.rawValue })),
        ExportColumn(
          "missing", nl: "Waarom er geen cijfer is", en: "Why there is no figure",
          .text(
            rows.map { $0.isSuppressed ? "small group" : $0.mean == nil ? "undefined" : nil })),
      ])
  }

  var indicatorTable: ExportTable {
    let shown = Set(estimates.map(\.indicator))
    let rows = indicators.filter { shown.contains($0.id) }
    func text(_ name: String, nl: String, en: String, _ value: (Indicator) -> String)
      -> ExportColumn
    {
      ExportColumn(name, nl: nl, en: en, required: true, .text(rows.map(value)))
    }
    return ExportTable(
      name: "indicators", title: Bilingual(nl: "Indicatoren", en: "Indicators"), key: ["indicator"],
      columns: [
        .indicator(rows.map(\.id)),
        text("label_nl", nl: "Naam, Nederlands", en: "Name, Dutch", \.label.nl),
        text("label_en", nl: "Naam, Engels", en: "Name, English", \.label.en),
        .unit(rows.map(\.unit)),
        text("numerator", nl: "Teller", en: "Numerator", \.numeratorText),
        text("denominator", nl: "Noemer", en: "Denominator", \.denominatorText),
        text("window", nl: "Welke maanden tellen", en: "Which months count", \.window.rawValue),
        text("better", nl: "Welke kant beter is", en: "Which side is better", \.better.rawValue),
        ExportColumn(
          "headline", nl: "Hoofdcijfer: 1 is ja", en: "Headline figure: 1 is yes", required: true,
          .integer(rows.map { $0.headline ? 1 : 0 })),
      ])
  }
}
