import Experiments
import Model
import Tables

extension RunExport {
  /// One row a value: every figure of every replicate of every scenario.
  var replicates: ExportTable {
    var scenario: [String?] = []
    var replicate: [Int64?] = []
    var measures: [Measure] = []
    var values: [Double?] = []
    let rows = figures.values.reduce(0) { $0 + $1.count } * figures.measures.count
    scenario.reserveCapacity(rows)
    replicate.reserveCapacity(rows)
    measures.reserveCapacity(rows)
    values.reserveCapacity(rows)
    for (arm, ofArm) in zip(figures.arms, figures.values) {
      for (index, ofReplicate) in ofArm.enumerated() {
        scenario += Array(repeating: arm.id, count: figures.measures.count)
        replicate += Array(repeating: Int64(index), count: figures.measures.count)
        measures += figures.measures
        values += ofReplicate
      }
    }
    let missing: [String?] = zip(measures, values).map { measure, value in
      guard value == nil else { return nil }
      return figures.suppressed.contains(measure.group) ? "small group" : "undefined"
    }
    let periods = periodCodes
    return ExportTable(
      name: "replicates",
      title: Bilingual(nl: "Elke herhaling", en: "Every replicate"),
      key: ["run", "scenario", "replicate", "period", "group", "indicator"],
      columns: [
        .run(run.result.run, count: rows),
        ExportColumn("scenario", nl: "Scenario", en: "Scenario", required: true, .text(scenario)),
        ExportColumn(
          "replicate", nl: "Herhaling, vanaf 0", en: "Replicate, from 0", required: true,
          .integer(replicate)),
        .period(measures.map(\.period.id)),
        ExportColumn(
          "period_cbs", nl: "Periode in de code van het CBS, waar die er is",
          en: "Period in the code of CBS, where there is one",
          .text(measures.map { periods[$0.period] ?? nil })),
        .region(codes.region, count: rows),
        .group(measures.map(\.group.id)),
        .indicator(measures.map(\.indicator.id)),
        ExportColumn(
          "value", nl: "Waarde, in de eenheid", en: "Value, in the unit", .number(values)),
        .unit(measures.map(\.indicator.unit)),
        ExportColumn(
          "missing",
          nl: "Waarom er geen waarde is: niets om door te delen (undefined) of een te kleine groep",
          en:
            "Why there is no value: nothing to divide by (undefined) or a group too small to show",
          .text(missing)),
      ])
  }

  private var periodCodes: [Period: String?] {
    Dictionary(
      Set(figures.measures.map(\.period)).map {
        ($0, codes.code(of: $0, runMonths: run.result.months))
      }
    ) { first, _ in first }
  }
}

extension ExportColumn {
  static func run(_ id: String, count: Int) -> ExportColumn {
    ExportColumn(
      "run", nl: "Nummer van het antwoord", en: "Id of the run", required: true,
      .text(Array(repeating: id, count: count)))
  }

  static func region(_ code: String?, count: Int) -> ExportColumn {
    ExportColumn(
      "region_cbs", nl: "Gemeente in de code van het CBS; leeg als zij niet bestaat",
      en: "Municipality in the code of CBS; empty if it does not exist",
      .text(Array(repeating: code, count: count)))
  }

  static func period(_ ids: [String]) -> ExportColumn {
    ExportColumn(
      "period", nl: "Periode: horizon is de hele looptijd", en: "Period: horizon is the whole run",
      required: true, .text(ids))
  }

  static func group(_ ids: [String]) -> ExportColumn {
    ExportColumn(
      "group", nl: "Groep huishoudens", en: "Group of households", required: true, .text(ids))
  }

  static func indicator(_ ids: [String]) -> ExportColumn {
    ExportColumn("indicator", nl: "Indicator", en: "Indicator", required: true, .text(ids))
  }

  static func unit(_ units: [String]) -> ExportColumn {
    ExportColumn("unit", nl: "Eenheid", en: "Unit", required: true, .text(units))
  }
}
