import Quantities
import Testing

@Suite("Months and weekdays")
struct CalendarTests {
  private func day(_ text: String) throws -> Day { try #require(Day(parsing: text)) }

  @Test(
    "a month later is the same day, or the last of a shorter month",
    arguments: [
      ("2019-01-31", 1, "2019-02-28"), ("2020-01-31", 1, "2020-02-29"),
      ("2019-12-15", 1, "2020-01-15"), ("2020-03-31", -1, "2020-02-29"),
      ("2019-01-15", -1, "2018-12-15"), ("2020-02-29", 12, "2021-02-28"),
      ("2020-02-29", 48, "2024-02-29"), ("2019-07-15", 0, "2019-07-15"),
      ("9999-12-01", 1, "9999-12-31"), ("0001-01-15", -1, "0001-01-01"),
      ("2019-07-15", .max, "9999-12-31"), ("2019-07-15", .min, "0001-01-01"),
    ])
  func months(_ from: String, _ months: Int, _ to: String) throws {
    #expect(try day(from).adding(months: months).description == to)
  }

  @Test(
    "a day knows its weekday",
    arguments: [
      ("1970-01-01", Day.Weekday.thursday), ("1969-12-31", .wednesday), ("2019-07-01", .monday),
      ("2020-02-29", .saturday), ("2026-06-28", .sunday), ("0001-01-01", .monday),
    ])
  func weekdays(_ text: String, _ weekday: Day.Weekday) throws {
    #expect(try day(text).weekday == weekday)
  }

  @Test(
    "a day knows its month",
    arguments: [
      ("2019-02-10", 28), ("2020-02-10", 29), ("2100-02-10", 28), ("2000-02-10", 29),
      ("2019-04-30", 30), ("2019-12-01", 31),
    ])
  func length(_ text: String, _ days: Int) throws {
    let day = try day(text)
    #expect(day.daysInMonth == days)
    #expect(day.firstOfMonth.components.day == 1)
    #expect(day.lastOfMonth.adding(days: 1).components.day == 1)
  }
}

@Suite("Amounts beyond 64 bits")
struct LargeAmountTests {
  @Test(
    "are multiplied exactly where the result fits, and else become the nearest amount",
    arguments: [
      (Int64.max, Int64(1000), Int64(1000), Int64.max), (.max, 2, 4, 4_611_686_018_427_387_904),
      (.max, 3, 2, .max), (-.max, 3, 2, .min), (.max, -3, 2, .min),
      (4_000_000_000_000_000_000, 3, 4, 3_000_000_000_000_000_000),
      (-4_000_000_000_000_000_001, 3, 4, -3_000_000_000_000_000_001),
      (.min, 1, 1, .min),
    ])
  func times(_ amount: Int64, _ numerator: Int64, _ denominator: Int64, _ expected: Int64) {
    #expect(Cents(amount).times(numerator, over: denominator) == Cents(expected))
  }
}
