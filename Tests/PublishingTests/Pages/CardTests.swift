import Experiments
import Foundation
import Model
import Statistics
import Testing
import Wording

@testable import Publishing
@testable import Studies

@Suite("The algorithm card")
struct CardTests {
  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path

  private func figures(precision: Double) -> SelectionStudy.Figures {
    func constant(_ value: Double) -> Summary { Summary([value, value]) }
    return SelectionStudy.Figures(
      picked: constant(120), precision: constant(precision), recall: constant(0.4),
      wronglyPicked: constant(70), found: constant(6), hidden: constant(0.14))
  }

  private func gap(_ low: Double, _ high: Double) -> SelectionStudy.Gap {
    SelectionStudy.Gap(mean: (low + high) / 2, interval: Interval(low: low, high: high))
  }

  /// A card with these differences: found against lots, wrong picks and recall by capacity.
  private func card(
    found: (Double, Double), burden: (Double, Double), recall: (Double, Double),
    hidesCouples: Bool = false, figures given: SelectionStudy.Figures? = nil
  ) throws -> AlgorithmCard {
    let laboratory = try Laboratory(folder: Self.root)
    func arm(_ way: SelectionStudy.Way, _ precision: Double) -> SelectionStudy.Arm {
      SelectionStudy.Arm(
        way: way,
        groups: Group.allCases.map {
          hidesCouples && $0 == .couple ? nil : given ?? figures(precision: precision)
        })
    }
    let study = SelectionStudy(
      arms: [arm(.lot, 0.15), arm(.model, 0.4)], replicates: 2, isComplete: true,
      foundMore: [(.lot, gap(found.0, found.1))],
      burdenGaps: [(.lot, gap(-1, 1)), (.model, gap(burden.0, burden.1))],
      recallGaps: [(.lot, gap(-1, 1)), (.model, gap(recall.0, recall.1))])
    return AlgorithmCard(
      study, scenario: try laboratory.scenarios.load("datagestuurd"),
      cost: .init(
        try laboratory.municipality(of: laboratory.scenarios.load("datagestuurd")).parameters,
        separation: 0.74))
  }

  @Test("The verdict follows the intervals: more, less, or not to be said")
  func verdict() throws {
    let worse = try card(found: (1, 2), burden: (5, 9), recall: (0.1, 0.2)).verdict(.en)
    #expect(worse[0].hasPrefix("The model finds more an hour than picking by lot: +1.5 cases"))
    #expect(
      worse[1] == "Of 100 people whom the model picks, 60 have nothing hidden. By lot it is 85.")
    #expect(worse[2].contains("wrongly picked more often"))
    #expect(worse[4].contains("more often than those with the highest: +0.15"))
    let better = try card(found: (-2, -1), burden: (-9, -5), recall: (-0.2, -0.1)).verdict(.nl)
    #expect(better[0].hasPrefix("Het model vindt minder per uur dan kiezen op het lot: −1,5 zaken"))
    #expect(better[2].contains("minder vaak onterecht gekozen"))
    let unclear = try card(found: (-1, 1), burden: (-1, 1), recall: (-1, 1)).verdict(.en)
    #expect(unclear[0].hasPrefix("Whether the model finds more"))
    #expect(unclear[2].contains("no difference"))
  }

  @Test("An interval that is told stays within what can be; the data keep it as it is")
  func bounds() throws {
    let wide = SelectionStudy.Figures(
      picked: Summary([10, 300]), precision: Summary([0, 0.9]), recall: Summary([0, 1]),
      wronglyPicked: Summary([0, 50]), found: Summary([0, 9]), hidden: Summary([0.1, 0.2]))
    let card = try card(found: (1, 2), burden: (1, 2), recall: (1, 2), figures: wide)
    let row = try #require(card.comparison(.en).rows.last)
    #expect(row[2] == "45.0% (0.0%–100.0%)")
    #expect(row.allSatisfy { !$0.contains("\u{2212}") })
    #expect(card.csv.contains("model,all,precision,0.45,-"))
  }

  /// Text with its lines put together again.
  private static func unbroken(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  @Test("Every form says that no person is scored, and fills every slot")
  func forms() throws {
    let card = try card(
      found: (1, 2), burden: (5, 9), recall: (0.1, 0.2), hidesCouples: true)
    for language in Language.allCases {
      for text in [
        card.text(on: .file, language),
        card.text(on: Screen(width: 60, hasColour: false), language),
        card.markdown(language),
      ] {
        #expect(!text.contains("{"))
        let statement = CardPhrase.notAPerson.in(language)
        #expect(Self.unbroken(text).contains(statement))
        #expect(text.contains(CardPhrase.open.in(language)), "small groups are not shown")
      }
    }
    #expect(card.json.text.contains("\"of_persons\": \"no\""))
    #expect(card.csv.contains("model,couple,,,,,small group"))
  }
}
