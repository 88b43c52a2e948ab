import Statistics
import Testing

@Suite("Quantiles")
struct QuantilesTests {
  @Test("Of 0 to 40 each quantile is the number it should be")
  func known() throws {
    let q = try #require(Quantiles((0...40).reversed().map { Double($0) }))
    #expect(q.p025 == 1)
    #expect(q.p10 == 4)
    #expect(q.p25 == 10)
    #expect(q.p50 == 20)
    #expect(q.p75 == 30)
    #expect(q.p90 == 36)
    #expect(q.p975 == 39)
  }

  @Test("What is undefined is left out; nothing has no quantiles")
  func undefined() throws {
    let q = try #require(Quantiles([nil, 3, nil, 5]))
    #expect(q.p50 == 4)
    #expect(Quantiles([nil, nil]) == nil)
  }
}
