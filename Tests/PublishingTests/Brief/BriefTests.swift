import Foundation
import Model
import Quantities
import Testing
import Wording

@testable import Experiments
@testable import Publishing

/// The brief of a result made by hand.
@Suite("Brief")
struct BriefTests {
  private static let repository = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

  private func source(
    _ language: Language = .nl, title: String? = nil, suppressBelow: Int? = nil
  ) throws -> BriefSource {
    var result = try ComparisonResult(json: Samples.comparison)
    if let title {
      result.scenarios[1].title = Bilingual(nl: title, en: title)
    }
    let experiment = try Experiment(
      arms: result.scenarios, seed: 1, months: 24, extent: .replicates(3), resultsRevision: 1)
    let indicators = [Self.unable]
    let readings = (0..<3).map { replicate in
      result.scenarios.indices.map { arm in
        ArmReading(
          Self.tally(replicate: Int64(replicate), arm: Int64(arm)), indicators: indicators,
          costPerHour: [50, 50, 50, 50, 50])
      }
    }
    return BriefSource(
      result: result,
      detail: AnswerDetail(
        experiment, isComparison: true, readings: readings, indicators: indicators,
        suppressBelow: suppressBelow), indicators: Samples.indicators,
      grades: [.a: 5, .b: 20, .c: 75], resultsRevision: 1, language: language)
  }

  private static let unable = Indicator(
    id: "sanctions.unable_rate", unit: "per 1000 household-years",
    formula: .ratio(.sanctionsKnowOrCan, over: .clientMonths, factor: 12_000), window: .horizon,
    better: .lower, headline: true, margin: .relative(0.05),
    label: Bilingual(nl: "Sancties bij niet weten", en: "Sanctions on not knowing"),
    numeratorText: "sanctions", denominatorText: "years")

  private static func tally(replicate: Int64, arm: Int64) -> Tally {
    var tally = Tally(months: 24)
    for month in 0..<24 {
      for quintile in 0..<5 {
        let groups = Groups(quintile: quintile, tercile: quintile % 3, type: quintile % 3)
        func add(_ counter: Counter, _ amount: Int64) {
          tally.add(counter, amount, month: Month(Int32(month)), groups: groups)
        }
        add(.clientMonths, 100)
        add(.sanctionsKnowOrCan, 2 + arm + replicate % 2)
        add(.sanctionsNotKnowing, 1 + arm)
        add(.sanctionsUnable, 1 + replicate % 2)
        add(.sanctionsUnwilling, 2)
        add(.repaidCents, 1_000 * (1 + arm) + replicate)
        add(.netMunicipalityCents, 500 * arm + replicate)
      }
      tally.add(.incomeUsed, 80 + 5 * arm, month: Month(Int32(month)))
      tally.add(.incomeAvailable, 100, month: Month(Int32(month)))
    }
    tally.claimSizes[64] = 10
    return tally
  }

  private func html(_ source: BriefSource, pictures: [String: String]?) throws -> String {
    let templates = try Templates(
      folder: Self.repository + "/web/templates", required: [Report.template])
    return try Report(Brief(source, pictures: pictures), folder: Self.repository).html(templates)
  }

  @Test("Has every section in its order, each chart with a finding, a summary and a table")
  func sections() throws {
    let charts = Brief.charts(try source())
    #expect(
      charts.map(\.id) == [
        "differences", "groups-capacity", "groups-household", "causes", "money", "years-0",
        "capacity-use", "capacity-parts", "claims",
      ])
    for chart in charts {
      #expect(!chart.finding.isEmpty && !chart.finding.contains("{"), "\(chart.id)")
      #expect(!chart.subtitle.contains("{") && !chart.summary.contains("{"), "\(chart.id)")
      #expect(chart.summary.hasPrefix(chart.finding), "\(chart.id)")
      #expect(!chart.table.rows.isEmpty, "\(chart.id)")
      #expect(
        chart.table.rows.allSatisfy { $0.count == chart.table.header.count }, "\(chart.id)")
    }
  }

  @Test("The money that is shown adds up in every column")
  func money() throws {
    let chart = try #require(Brief.charts(try source()).first { $0.id == "money" })
    func number(_ text: String) throws -> Int {
      try #require(
        Int(
          text.replacing("\u{2212}", with: "-").replacing("+", with: "").replacing(".", with: "")))
    }
    for column in 1..<chart.table.header.count {
      let cells = try chart.table.rows.map { try number($0[column]) }
      #expect(cells.dropLast().reduce(0, +) == cells.last)
    }
  }

  @Test("A specification asks nothing from elsewhere and holds no expression to evaluate")
  func specifications() throws {
    for chart in Brief.charts(try source()) {
      let text = chart.specification.text
      #expect(text.contains("https://vega.github.io/schema/vega-lite/v6.json"))
      for word in ["\"url\"", "\"expr\"", "\"signal\"", "\"calculate\"", "datum"] {
        #expect(!text.contains(word), "\(chart.id): \(word)")
      }
    }
  }

  @Test("Titles from a file are text, never markup")
  func hostile() throws {
    let title = #"<script>alert("x")</script> & 'y'"#
    let html = try html(source(title: title), pictures: nil)
    #expect(!html.contains("<script"))
    #expect(html.contains("&lt;script&gt;"))
  }

  @Test("A report is whole in itself, with pictures or without", arguments: [Language.nl, .en])
  func whole(language: Language) throws {
    let source = try source(language)
    let drawn = try html(
      source, pictures: ["money": "<svg class=\"mark\"></svg>"])
    #expect(drawn.contains(#"<svg class="mark"></svg>"#))
    let plain = try html(source, pictures: nil)
    #expect(!plain.contains("<svg"))
    #expect(plain.contains(BriefPhrase.noPicture.in(language)))
    for html in [drawn, plain] {
      #expect(html.contains("<html lang=\"\(language.rawValue)\">"))
      #expect(html.contains(Report.mark))
      #expect(html.contains("7f3a00000000"))
      #expect(!html.contains("{{"))
      #expect(html.matches(of: /(src|href)="|@import|<link|<script/).isEmpty)
    }
  }

  @Test("Groups that are too small are not shown, nor drawn")
  func small() throws {
    let source = try source(suppressBelow: 500)
    let charts = Brief.charts(source)
    #expect(!charts.contains { $0.id.hasPrefix("groups") })
    let shown = Brief.charts(try self.source(suppressBelow: 50))
    #expect(shown.contains { $0.id == "groups-capacity" })
  }

  @Test("A template that is missing is named")
  func missing() throws {
    #expect(throws: TemplateError.self) {
      try Templates(folder: Self.repository + "/web/templates", required: ["nothing-like-it"])
    }
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data("{{>part}}".utf8).write(to: folder.appending(path: "page.mustache"))
    let error = #expect(throws: TemplateError.self) {
      try Templates(folder: folder.path, required: ["page"])
    }
    #expect(error?.description.contains("the template part") == true)
  }
}
