import Quantities
import Testing
import Wording

@Suite("Formats")
struct FormatTests {
  private let dutch = NumberFormat(.nl)
  private let english = NumberFormat(.en)

  @Test("of numbers use the separators of the language")
  func separators() {
    #expect(dutch.number(1030.42, decimals: 2) == "1.030,42")
    #expect(english.number(1030.42, decimals: 2) == "1,030.42")
    #expect(dutch.number(1_234_567) == "1.234.567")
    #expect(dutch.number(999) == "999")
    #expect(english.count(6500) == "6,500")
  }

  @Test("of numbers have a real minus, and none for nothing")
  func signs() {
    #expect(dutch.number(-8.8, decimals: 1) == "\u{2212}8,8")
    #expect(dutch.number(-0.04, decimals: 1) == "0,0")
    #expect(dutch.number(9.2, decimals: 1, signed: true) == "+9,2")
    #expect(dutch.number(0, decimals: 1, signed: true) == "0,0")
    #expect(dutch.number(.nan) == NumberFormat.missing)
    #expect(dutch.number(.infinity) == NumberFormat.missing)
  }

  @Test("of numbers stay readable when these are enormous")
  func enormous() {
    #expect(dutch.number(1e300).hasPrefix("1e"))
    #expect(dutch.number(-1e300).hasPrefix("\u{2212}"))
  }

  @Test("of money and shares")
  func money() {
    #expect(dutch.money(Cents(103_042)) == "€ 1.030,42")
    #expect(english.money(Cents(103_042)) == "€1,030.42")
    #expect(dutch.money(Cents(-5)) == "€ \u{2212}0,05")
    #expect(english.money(Cents(-5)) == "\u{2212}€0.05")
    #expect(dutch.percent(0.386, decimals: 1) == "38,6%")
  }

  @Test("of parameters keep the digits they were written with")
  func plain() {
    #expect(dutch.plain(0.55) == "0,55")
    #expect(dutch.plain(12) == "12")
    #expect(english.plain(-3.91) == "\u{2212}3.91")
    #expect(dutch.plain(6500) == "6.500")
  }

  @Test(
    "show three significant figures",
    arguments: [(2110.0, 0), (31.4, 1), (3.14, 2), (0.38, 3), (0, 0), (-31.4, 1)])
  func decimals(_ size: Double, _ decimals: Int) {
    #expect(NumberFormat.decimals(for: size) == decimals)
  }

  @Test("of days, months and times")
  func times() throws {
    let day = try #require(Day(parsing: "2019-07-01"))
    #expect(TimeFormat(.nl).day(day) == "1 juli 2019")
    #expect(TimeFormat(.en).day(day) == "1 July 2019")
    #expect(TimeFormat(.nl).month(7 + 6, year: 2019) == "januari 2020")
    #expect(TimeFormat(.nl).months(60) == "5 jaar")
    #expect(TimeFormat(.en).months(12) == "1 year")
    #expect(TimeFormat(.en).months(7) == "7 months")
    #expect(TimeFormat(.nl).duration(seconds: 1.94) == "1,9 s")
    #expect(TimeFormat(.nl).duration(seconds: 185) == "3 min 5 s")
    #expect(TimeFormat(.nl).duration(seconds: 7800) == "2 u 10 min")
  }
}
