import Experiments
import Statistics
import Testing
import Wording

@testable import Publishing

@Suite("The answer for a page")
struct AnswerBriefTests {
  private let comparison: ComparisonResult

  init() throws {
    comparison = try ComparisonResult(json: Samples.comparison)
  }

  private func page(_ language: Language) -> AnswerPage {
    AnswerPage(
      comparison, indicators: Samples.indicators, context: Samples.context,
      language: language)
  }

  @Test("says every figure as the table does, for every policy")
  func figures() {
    let brief = page(.nl).brief
    #expect(brief.isComparison && brief.titles.count == comparison.scenarios.count)
    #expect(!brief.headline.isEmpty)
    let text = page(.nl).text(on: .file)
    for row in brief.headline {
      #expect(text.contains(row.now), "\(row.id)")
      #expect(row.cells.count == brief.titles.count - 1)
      for cell in row.cells where !cell.interval.isEmpty {
        #expect(text.contains(cell.interval) && text.contains(cell.word))
      }
    }
  }

  @Test("leads with a sentence for each policy, in both languages")
  func lead() {
    for language in Language.allCases {
      let brief = page(language).brief
      #expect(brief.lead.count == brief.titles.count - 1)
      for (lead, title) in zip(brief.lead, brief.titles.dropFirst()) {
        #expect(lead.contains(title) && !lead.contains("{"), "\(lead)")
      }
    }
  }

  @Test("A bar has zero in the middle, and shows no more than its scale")
  func bar() throws {
    let estimate = try #require(
      comparison.indicators.first { $0.difference != nil && $0.judgedOn != nil })
    let interval = try #require(estimate.judgedOn)
    let reach = max(interval.low.magnitude, interval.high.magnitude)
    let bar = try #require(IntervalBar(estimate, reach: reach))
    let low = try #require(Double(bar.low))
    let width = try #require(Double(bar.width))
    #expect(low >= 4 && low + width <= 96.01)
    #expect((low < 50) == (interval.low < 0))
    #expect(IntervalBar(estimate, reach: 0) == nil)
  }

  @Test("The Dutch form has semicolons, commas and a mark; its figures are the same")
  func dutch() {
    let international = comparison.csv.split(separator: "\n")
    let dutch = comparison.csv(.dutch)
    #expect(dutch.hasPrefix("\u{FEFF}"))
    let rows = dutch.dropFirst().split(separator: "\n")
    #expect(rows.count == international.count)
    for (row, other) in zip(rows, international).dropFirst() {
      let cells = row.split(separator: ";", omittingEmptySubsequences: false)
      let others = other.split(separator: ",", omittingEmptySubsequences: false)
      #expect(cells.count == others.count)
      #expect(
        zip(cells, others).allSatisfy {
          $0.replacing(",", with: ".") == $1.replacing(",", with: ".")
        })
    }
  }
}
