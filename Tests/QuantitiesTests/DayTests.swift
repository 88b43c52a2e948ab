import Quantities
import Testing

@Suite struct DayTests {
  @Test(
    arguments: [
      (1970, 1, 1, 0), (1969, 12, 31, -1), (1900, 1, 1, -25_567), (1900, 3, 1, -25_508),
      (2000, 2, 29, 11_016), (2000, 3, 1, 11_017), (2001, 9, 9, 11_574), (2019, 7, 1, 18_078),
      (2038, 1, 19, 24_855), (2100, 12, 31, 47_846), (1, 1, 1, -719_162), (9999, 12, 31, 2_932_896),
    ] as [(Int, Int, Int, Int32)])
  func knownDays(year: Int, month: Int, day: Int, number: Int32) throws {
    let date = try #require(Day(year: year, month: month, day: day))
    #expect(date.number == number)
    #expect(date.components == (year, month, day))
  }

  /// Walks 1900 to 2100 by a calendar of its own, a day at a time.
  @Test func everyDayOfTwoCenturiesConvertsBothWays() {
    var number: Int32 = -25_567
    for year in 1900...2100 {
      let leap = year % 400 == 0 || (year % 4 == 0 && year % 100 != 0)
      for (month, length) in zip(
        1..., [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31])
      {
        for day in 1...length {
          let date = Day(number: number)
          guard date.components == (year, month, day),
            Day(year: year, month: month, day: day) == date, Day(parsing: date.description) == date
          else {
            Issue.record("day \(number) is not \(year)-\(month)-\(day) but \(date)")
            return
          }
          number += 1
        }
        #expect(Day(year: year, month: month, day: length + 1) == nil)
      }
    }
    #expect(number == 47_847)
  }

  @Test(arguments: [
    (2019, 0, 1), (2019, 13, 1), (2019, 1, 0), (2019, 1, 32), (2019, 2, 29), (2019, 4, 31),
    (1900, 2, 29), (2100, 2, 29), (0, 1, 1), (10_000, 1, 1), (-1, 1, 1),
  ])
  func noSuchDay(year: Int, month: Int, day: Int) {
    #expect(Day(year: year, month: month, day: day) == nil)
  }

  @Test(arguments: [
    ("2019-07-01", 1, "2020-07-01"), ("2019-07-01", -20, "1999-07-01"),
    ("2020-02-29", 1, "2021-02-28"), ("2020-02-29", 4, "2024-02-29"),
    ("2020-02-29", -1, "2019-02-28"), ("2096-02-29", 4, "2100-02-28"),
    ("1996-02-29", 4, "2000-02-29"), ("2019-02-28", 1, "2020-02-28"),
    ("2019-03-31", 0, "2019-03-31"),
  ])
  func addsYears(from: String, years: Int, to: String) throws {
    let date = try #require(Day(parsing: from))
    #expect(date.adding(years: years).description == to)
  }

  @Test func addsAndCountsDays() throws {
    let date = try #require(Day(parsing: "2019-12-31"))
    #expect(date.adding(days: 1).description == "2020-01-01")
    #expect(date.adding(days: -365).description == "2018-12-31")
    #expect(date.adding(days: 61).days(since: date) == 61)
    #expect(date.adding(days: 61).description == "2020-03-01")
    #expect(date.days(since: date.adding(days: 7)) == -7)
    #expect(date.adding(days: -1) < date)
  }

  @Test(arguments: [
    "", "2019", "2019-07", "2019-7-1", "19-07-01", "2019/07/01", "2019-07-01 ", " 2019-07-01",
    "2019-07-01T00:00", "01-07-2019", "2019-02-29", "2019-00-10", "2019-13-01", "0000-01-01",
    "+019-07-01", "-019-07-01", "2019--7-01", "2019-07-0x", "٢٠١٩-07-01", "201\u{39}\u{301}-07-01",
  ])
  func refuses(text: String) {
    #expect(Day(parsing: text) == nil)
  }

  @Test(arguments: ["0001-01-01", "0987-06-05", "2019-07-01", "9999-12-31"])
  func descriptionReadsBack(text: String) {
    #expect(Day(parsing: text)?.description == text)
  }
}
