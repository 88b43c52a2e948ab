import Experiments
import Model
import Tables
import Wording

extension RunExport {
  var scenarioTable: ExportTable {
    let arms = run.result.scenarios
    return ExportTable(
      name: "scenarios", title: Bilingual(nl: "Scenario's", en: "Scenarios"), key: ["scenario"],
      columns: [
        ExportColumn(
          "scenario", nl: "Scenario", en: "Scenario", required: true, .text(arms.map(\.id))),
        ExportColumn(
          "position", nl: "Volgorde, de basis is 1", en: "Order, the base is 1", required: true,
          .integer(arms.indices.map { Int64($0 + 1) })),
        ExportColumn(
          "title_nl", nl: "Titel, Nederlands", en: "Title, Dutch", .text(arms.map(\.title.nl))),
        ExportColumn(
          "title_en", nl: "Titel, Engels", en: "Title, English", .text(arms.map(\.title.en))),
        ExportColumn(
          "fingerprint", nl: "SHA-256 van alle waarden", en: "SHA-256 of all values",
          required: true, .text(arms.map(\.fingerprint))),
      ])
  }

  var periodTable: ExportTable {
    var seen: Set<Period> = []
    let periods = estimates.map(\.period).filter { seen.insert($0).inserted }
    let months = periods.map { codes.months(of: $0, runMonths: run.result.months) }
    return ExportTable(
      name: "periods", title: Bilingual(nl: "Perioden", en: "Periods"), key: ["period"],
      columns: [
        .period(periods.map(\.id)),
        ExportColumn(
          "period_cbs", nl: "Code van het CBS", en: "Code of CBS",
          .text(periods.map { codes.code(of: $0, runMonths: run.result.months) })),
        ExportColumn(
          "first_month_cbs", nl: "Eerste maand", en: "First month", .text(months.map { $0?.first })),
        ExportColumn(
          "last_month_cbs", nl: "Laatste maand", en: "Last month", .text(months.map { $0?.last })),
      ])
  }

  var groupTable: ExportTable {
    var seen: Set<Group> = []
    let groups = estimates.map(\.group).filter { seen.insert($0).inserted }
    func label(_ group: Group, _ language: Language) -> String {
      GroupPhrase(rawValue: group.id)?.in(language) ?? group.id
    }
    return ExportTable(
      name: "groups", title: Bilingual(nl: "Groepen", en: "Groups"), key: ["group"],
      columns: [
        .group(groups.map(\.id)),
        ExportColumn(
          "label_nl", nl: "Naam, Nederlands", en: "Name, Dutch",
          .text(groups.map { label($0, .nl) })),
        ExportColumn(
          "label_en", nl: "Naam, Engels", en: "Name, English", .text(groups.map { label($0, .en) })),
        ExportColumn(
          "suppressed", nl: "Te klein om te tonen: 1 is ja", en: "Too small to show: 1 is yes",
          .integer(groups.map { figures.suppressed.contains($0) ? 1 : 0 })),
      ])
  }

  var runTable: ExportTable {
    let result = run.result
    return ExportTable(
      name: "run", title: Bilingual(nl: "Het antwoord", en: "The run"), key: ["run"],
      columns: [
        .run(result.run, count: 1),
        ExportColumn(
          "balans", nl: "Versie van Balans", en: "Version of Balans", .text([result.balans])),
        ExportColumn(
          "results_revision", nl: "Versie van de uitkomsten", en: "Revision of the results",
          .integer([Int64(resultsRevision)])),
        ExportColumn(
          "seed", nl: "Zaad van het toeval", en: "Seed of chance", .text(["\(result.seed)"])),
        ExportColumn(
          "replicates", nl: "Herhalingen", en: "Replicates", .integer([Int64(result.replicates)])),
        ExportColumn("months", nl: "Maanden", en: "Months", .integer([Int64(result.months)])),
        ExportColumn("base", nl: "De basis", en: "The base", .text([result.base])),
        .region(codes.region, count: 1),
      ])
  }
}
