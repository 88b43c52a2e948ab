import Quantities
import Testing

@testable import Experiments
@testable import Model

@Suite("Money in parts")
struct MoneyPartsTests {
  @Test("The parts sum to what the model books, to the cent")
  func sumsToNet() {
    var tally = Tally(months: 2)
    func add(_ counter: Counter, _ amount: Int64, _ month: Int32) {
      tally.add(counter, amount, month: Month(month))
    }
    // 90 minutes at 33.33 euros: 4999.5 cents, rounded as the model does.
    add(.incomeUsed, 90, 0)
    add(.repaidCents, 12_345, 0)
    add(.writtenOffCents, 678, 1)
    add(.loanCents, 1_000, 1)
    add(.netMunicipalityCents, 12_345 - 678 - 1_000 - 5_000 + 777, 0)
    let parts = MoneyParts(tally, costPerHour: [33.33, 40, 40, 40, 40])
    #expect(parts[.staff] == -5_000)
    #expect(parts[.repaid] == 12_345)
    #expect(parts[.writtenOff] == -678)
    #expect(parts[.loans] == -1_000)
    #expect(parts[.stopped] == 777)
    #expect(parts.net == 12_345 - 678 - 1_000 - 5_000 + 777)
  }

  @Test(
    "A mean in whole euros still adds up, above and below zero", arguments: [1, 100] as [Int64])
  func meanAddsUp(unit: Int64) throws {
    let all = [
      MoneyParts(cents: [149, 149, -149, -151, 3]), MoneyParts(cents: [-7, 50, 50, 50, -1]),
      MoneyParts(cents: [1, 1, 1, 1, 1]),
    ]
    let mean = try #require(MoneyParts.mean(all, unit: unit))
    #expect(mean.cents.reduce(0, +) == mean.net)
    let exact = Double(all.map(\.net).reduce(0, +)) / Double(3 * unit)
    #expect((Double(mean.net) - exact).magnitude <= 0.5)
    for part in mean.cents.indices {
      let own = Double(all.map { $0.cents[part] }.reduce(0, +)) / Double(3 * unit)
      #expect((Double(mean.cents[part]) - own).magnitude < 1)
    }
  }

  @Test("A policy less the base is the difference of every part")
  func difference() {
    let difference = MoneyParts(cents: [5, 4, 3, 2, 1]) - MoneyParts(cents: [1, 1, 1, 1, 1])
    #expect(difference.cents == [4, 3, 2, 1, 0])
    #expect(difference.net == 10)
  }

  @Test("Every claim is in one band, and the bands begin where they say")
  func claimBands() {
    var sizes = [Int64](repeating: 0, count: ClaimSizes.count)
    sizes[0] = 2
    sizes[ClaimSizes.count - 1] = 3
    let edge = ClaimSizes.lowerBounds.firstIndex(of: 1024) ?? 0
    sizes[edge] = 5
    sizes[edge - 1] = 7
    let counts = ClaimBands.counts(sizes)
    #expect(counts == [2, 0, 7, 5, 0, 0, 3])
  }
}
