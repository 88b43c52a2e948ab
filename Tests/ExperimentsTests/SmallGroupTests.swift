import Model
import Quantities
import Statistics
import Testing

@testable import Experiments

@Suite("Small groups")
struct SmallGroupTests {
  @Test("are those below the threshold; of a single one the next smallest goes along")
  func positions() {
    #expect(SmallGroups.positions(in: [4.9, 30, 20], threshold: 5) == [0, 2])
    #expect(SmallGroups.positions(in: [4, 30, 3], threshold: 5) == [0, 2])
    #expect(SmallGroups.positions(in: [5, 30, 20], threshold: 5) == [])
    #expect(SmallGroups.positions(in: [0, 30, 20], threshold: 5) == [0], "nothing follows from 0")
    #expect(SmallGroups.positions(in: [1, 2, 3], threshold: 5) == [0, 1, 2])
  }

  /// A month of 40 single households, 12 single parents and 3 couples.
  private func tally() -> Tally {
    var tally = Tally(months: 1)
    for (type, number) in [40, 12, 3].enumerated() {
      let groups = Groups(quintile: 2, tercile: 1, type: type)
      tally.add(.clientMonths, Int64(number), month: Month(0), groups: groups)
      tally.add(.fines, 1, month: Month(0), groups: groups)
    }
    return tally
  }

  private func estimates(suppressBelow: Int?) throws -> [Estimate] {
    let indicator = Toy.indicator(formula: .ratio(.fines, over: .clientMonths, factor: 1))
    let panel = Panel(
      indicators: [indicator], groups: [.single, .singleParent, .couple],
      suppressBelow: suppressBelow)
    let experiment = try Toy.experiment(["base", "other"])
    let observations = (0..<3).map { _ in panel.observe([tally(), tally()]) }
    return Comparison(experiment, panel: panel, observations: observations).estimates
  }

  @Test("have no figures where a municipality's own are involved, in any arm")
  func suppressed() throws {
    let figures = try estimates(suppressBelow: 5)
    for figure in figures {
      let isSmall = [.singleParent, .couple].contains(figure.group)
      #expect(figure.isSuppressed == isSmall, "\(figure.group)")
      #expect((figure.mean == nil) == isSmall)
      #expect(!isSmall || (figure.n == 0 && figure.ci95 == nil && figure.difference == nil))
    }
    #expect(try estimates(suppressBelow: nil).allSatisfy { !$0.isSuppressed && $0.mean != nil })
  }

  @Test("are marked in JSON, which reads back; nothing else gets a mark")
  func json() throws {
    let experiment = try Toy.experiment(["base", "other"])
    let panel = Panel(
      indicators: [Toy.indicator(formula: .ratio(.fines, over: .clientMonths, factor: 1))],
      groups: [.single, .couple], suppressBelow: 5)
    let outcome = Outcome(
      observations: (0..<2).map { _ in panel.observe([tally(), tally()]) }, isComplete: true,
      fromStore: 0,
      timing: Timing(wallSeconds: 0, cpuSeconds: 0, clientMonths: 0, threads: 1))
    let result = ComparisonResult(
      experiment, panel: panel, outcome: outcome, run: "r", balans: "1")
    let text = result.json.text
    #expect(text.components("\"suppressed\": \"small group\"") == 2)
    #expect(try ComparisonResult(json: text).indicators == result.indicators)
    #expect(experiment.request(panel).contains("\"suppress_below\": 5"))
  }
}

extension String {
  /// How often a text is in it.
  fileprivate func components(_ text: String) -> Int { ranges(of: text).count }
}
