import Law
import Quantities
import Testing

/// The fixed amount without harm is far below the second category, so the category shows only where a
/// law raises that amount.
@Suite("The highest fine without harm")
struct SecondCategoryTests {
  @Test(
    "is the second category of the day",
    arguments: [
      ("2013-12-31", 3900), ("2014-01-01", 4050), ("2014-01-02", 4050), ("2015-12-31", 4050),
      ("2016-01-01", 4100), ("2016-01-02", 4100), ("2017-12-31", 4100), ("2018-01-01", 4150),
      ("2018-01-02", 4150), ("2019-12-31", 4150), ("2020-01-01", 4350), ("2020-01-02", 4350),
      ("2021-12-31", 4350), ("2022-01-01", 4500), ("2022-01-02", 4500), ("2023-12-31", 4500),
      ("2024-01-01", 5150), ("2024-01-02", 5150), ("2025-12-31", 5150), ("2026-01-01", 5150),
      ("2026-01-02", 5150), ("2026-12-31", 5150),
    ])
  func category(_ text: String, _ euros: Int64) throws {
    let day = try Day(parsing: text).orThrow(text)
    let tables = try Repository.tables(changing: ["law.fine.without_harm": "9000"])
    var why = Explanation()
    let decision = try tables.fines.decide(
      FineFacts(
        harm: .zero, culpability: .gross, breachDay: day, decidedDay: day, norm: .zero,
        freeAssets: .euros(20_000), discretion: .fineWhenAllowed), trace: &why)
    #expect(decision.outcome == .fine && decision.amount == .euros(euros))
  }

  @Test("is not reached by a fixed amount a cent below it", arguments: [-1, 0, 1])
  func around(_ cents: Int64) throws {
    let day = try Day(parsing: "2019-07-15").orThrow("no day")
    let fixed = Cents.euros(4150) + Cents(cents)
    let tables = try Repository.tables(changing: ["law.fine.without_harm": "\(fixed)"])
    var why = Explanation()
    let decision = try tables.fines.decide(
      FineFacts(
        harm: .zero, breachDay: day, decidedDay: day, norm: .zero, freeAssets: .euros(20_000),
        discretion: .fineWhenAllowed), trace: &why)
    #expect(decision.amount == (cents < 0 ? fixed : .euros(4150)))
  }
}
