import Quantities
import Testing

@Suite struct MonthTests {
  @Test func arithmetic() {
    let month = Month(-24)
    #expect(month + 30 == Month(6))
    #expect(month - 6 == Month(-30))
    #expect(Month(6) - month == 30)
    #expect(month - Month(6) == -30)
    #expect(month < Month(0))
    #expect(Month(Int32(7)) == Month(7))
    #expect(month.description == "-24")
  }
}
