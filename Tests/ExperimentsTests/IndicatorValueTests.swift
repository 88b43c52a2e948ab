import Model
import Quantities
import Testing

@testable import Experiments

/// Thirty months with 1, 2 … 30 fines among 100 clients.
private let thirty = Toy.tally(
  months: 30, [.fines: { Int64($0 + 1) }, .clientMonths: { _ in 100 }])

private func value(
  _ window: Indicator.Window, _ period: Period = .horizon, in tally: Tally = thirty
) -> Double? {
  let formula = Indicator.Formula.ratio(.fines, over: .clientMonths, factor: 1)
  return Toy.indicator(formula: formula, window: window).value(in: tally, period: period)
}

@Test(
  arguments: [
    (Indicator.Window.horizon, 465.0 / 3000),  // 1 + 2 + … + 30
    (.last12, 294.0 / 1200),  // 19 + … + 30
    (.onset12, 171.0 / 1800),  // 1 + … + 18
    (.onset24, 21.0 / 600),  // 1 + … + 6
  ] as [(Indicator.Window, Double)])
func theHorizonCountsTheMonthsOfTheWindow(window: Indicator.Window, expected: Double) {
  #expect(value(window) == expected)
}

@Test func yearsAndMonthsAreCountedFromTheStart() {
  #expect(value(.horizon, .year(1)) == 78.0 / 1200)
  #expect(value(.last12, .year(2)) == 222.0 / 1200)
  #expect(value(.horizon, .month(1)) == 0.01)
  #expect(value(.horizon, .month(30)) == 0.3)
}

@Test(arguments: [Period.year(3), .year(0), .year(.max), .month(0), .month(31)])
func aPeriodThatIsNotWhollyInTheRunIsUndefined(period: Period) {
  #expect(value(.horizon, period) == nil)
}

@Test func onsetsWithoutTheFollowUpAskedForAreLeftOut() {
  #expect(value(.onset24, .month(6)) == 0.06)
  #expect(value(.onset24, .month(7)) == nil)
  #expect(value(.onset24, .year(1)) == nil)
  #expect(value(.onset12, .year(1)) == 78.0 / 1200)
  #expect(value(.onset12, .year(2)) == nil)
}

@Test func aWindowWithoutMonthsIsUndefined() {
  func ones(_ months: Int) -> Tally {
    Toy.tally(months: months, [.fines: { _ in 1 }, .clientMonths: { _ in 2 }])
  }
  #expect(value(.onset24, in: ones(24)) == nil)
  #expect(value(.onset24, in: ones(25)) == 0.5)
  #expect(value(.onset12, in: ones(12)) == nil)
  #expect(value(.onset12, in: ones(13)) == 0.5)
  #expect(value(.last12, in: ones(5)) == 0.5)
}

@Test func aZeroDenominatorIsUndefined() {
  #expect(value(.horizon, in: Tally(months: 3)) == nil)
}

@Test func groupsAreCountedOverTheHorizonOnly() {
  var tally = Tally(months: 14)
  tally.add(.fines, 3, month: Month(0), groups: Groups(quintile: 0, tercile: 1, type: 2))
  tally.add(.fines, 1, month: Month(13), groups: Groups(quintile: 4, tercile: 1, type: 0))
  tally.add(.clientMonths, 4, month: Month(13), groups: Groups(quintile: 0, tercile: 1, type: 2))
  tally.add(.clientMonths, 4, month: Month(13), groups: Groups(quintile: 4, tercile: 1, type: 0))
  let fines = Indicator.Formula.ratio(.fines, over: .clientMonths, factor: 1000)
  let all = Toy.indicator(formula: fines)
  #expect(all.value(in: tally, group: .capacity1) == 750)
  #expect(all.value(in: tally, group: .capacity5) == 250)
  #expect(all.value(in: tally, group: .stress2) == 500)
  #expect(all.value(in: tally, group: .singleParent) == nil)
  #expect(all.value(in: tally, period: .year(1), group: .capacity1) == nil)
  let last = Toy.indicator(formula: fines, window: .last12)
  #expect(last.value(in: tally, group: .capacity1) == 0)
  #expect(last.value(in: tally, group: .couple) == 0)
}

@Test func theCapacityRatioIsOfRatesAndLogarithmic() throws {
  var tally = Tally(months: 1)
  let lowest = Groups(quintile: 0, tercile: 0, type: 0)
  let highest = Groups(quintile: 4, tercile: 0, type: 0)
  let ratio = Toy.indicator(formula: .logCapacityRatio(.sanctions, over: .clientMonths))
  tally.add(.clientMonths, 50, month: Month(0), groups: lowest)
  tally.add(.clientMonths, 100, month: Month(0), groups: highest)
  tally.add(.sanctions, 3, month: Month(0), groups: lowest)
  #expect(ratio.value(in: tally) == nil)
  tally.add(.sanctions, 2, month: Month(0), groups: highest)
  let value = try #require(ratio.value(in: tally))
  #expect(abs(value - 1.0986122886681098) < 1e-14)  // ln 3
  #expect(ratio.value(in: tally, group: .capacity1) == nil)
  #expect(ratio.value(in: tally, period: .month(1)) == nil)
}

@Test func theHighestIsOfTheRolesThatHaveHours() {
  let busiest = Toy.indicator(
    formula: .highest([
      .init(.incomeUsed, over: .incomeAvailable), .init(.workUsed, over: .workAvailable),
      .init(.legalUsed, over: .legalAvailable),
    ]))
  let tally = Toy.tally(
    months: 2,
    [
      .incomeUsed: { _ in 3 }, .incomeAvailable: { _ in 4 },
      .workUsed: { Int64(4 * $0) }, .workAvailable: { _ in 5 },
    ])
  #expect(busiest.value(in: tally) == 0.75)
  #expect(busiest.value(in: tally, period: .month(2)) == 0.8)
  #expect(busiest.value(in: Tally(months: 2)) == nil)
}

@Test func claimQuantilesRunEvenlyOverTheLogarithm() throws {
  let median = Toy.indicator(formula: .claimQuantile(0.5))
  var tally = Tally(months: 12)
  #expect(median.value(in: tally) == nil)
  tally.claimSizes[8] = 10  // 2 to 2^(9/8) euro
  let half = try #require(median.value(in: tally))
  #expect(abs(half - 2.0886) < 0.001)  // 2^(17/16)
  tally.claimSizes[ClaimSizes.count - 1] = 1000
  let open = try #require(median.value(in: tally))
  #expect(open > 65536 && open < 71468)
  #expect(median.value(in: tally, group: .single) == nil)
  #expect(median.value(in: tally, period: .year(1)) == nil)
}

@Test func staffNeedFollowsFromMoreThanOneRun() {
  #expect(Toy.indicator(formula: .staffNeed).value(in: thirty) == nil)
}

@Test(arguments: [Period.horizon, .year(1), .year(12), .month(120)])
func aPeriodIsFoundByItsName(period: Period) {
  #expect(Period(id: period.id) == period)
}

@Test(arguments: ["", "year", "year-", "year-0", "year-01", "year--1", "month-x", "week-1"])
func whatIsNoPeriodHasNone(id: String) {
  #expect(Period(id: id) == nil)
}
