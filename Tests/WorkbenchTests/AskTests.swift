import Testing

@testable import Workbench

@Suite("A question in an address")
struct AskTests {
  @Test("An address says the whole question, and gives the same address back")
  func roundTrip() throws {
    let query =
      "m=voorbeeld-klein&h=900&p=preventie-voorop&p=streng-sanctioneren"
      + "&from=preventie-voorop&set=control.depth%3D0.9&y=3&n=16&seed=7"
    let (ask, problems) = try Bench.read(query)
    #expect(problems.isEmpty)
    let found = try #require(ask)
    #expect(found.municipality == "voorbeeld-klein" && found.households == 900)
    #expect(found.policies == ["preventie-voorop", "streng-sanctioneren"])
    #expect(found.ownFrom == "preventie-voorop" && found.own == ["control.depth": 0.9])
    #expect(found.years == 3 && found.replicates == 16 && found.seed == 7)
    #expect(try Bench.read(found.query).ask == found)
  }

  @Test("Levers that are where they start are no policy of one's own; commas are read as points")
  func own() throws {
    let catalogue = try Bench.catalogue.get()
    let start = catalogue.value(of: "control.depth", in: "preventie-voorop")
    let same = try Bench.read(
      "p=niets-doen&from=preventie-voorop&lever.control.depth=\(start)")
    #expect(same.ask?.own.isEmpty == true)
    let other = try Bench.read("p=niets-doen&from=preventie-voorop&lever.control.depth=0%2C75")
    #expect(other.ask?.own == ["control.depth": 0.75])
    #expect(try other.ask?.lineup(in: Bench.laboratory.get()).arms.count == 3)
  }

  @Test(
    "What cannot be is refused by its field, with what would be right",
    arguments: [
      (
        "p=preventie-vorop",
        AskProblem.unknown(field: "p", given: "preventie-vorop", nearest: "preventie-voorop")
      ),
      ("p=niets-doen&m=nergens", .unknown(field: "m", given: "nergens", nearest: nil)),
      ("p=niets-doen&y=0", .outside(field: "y", given: "0", low: 1, high: 10)),
      ("p=niets-doen&n=2", .outside(field: "n", given: "2", low: 4, high: 1024)),
      ("p=niets-doen&h=1e9", .outside(field: "h", given: "1e9", low: 50, high: 60000)),
      ("n=16", .nothing),
      (
        "p=niets-doen&set=control.depht%3D1",
        .unknown(field: "set", given: "control.depht", nearest: "control.depth")
      ),
      (
        "p=niets-doen&set=control.depth%3D1.5",
        .outside(field: "control.depth", given: "1.5", low: 0, high: 1)
      ),
      (
        "p=niets-doen&set=control.depth",
        .outside(field: "control.depth", given: "", low: 0, high: 1)
      ),
      (
        "p=niets-doen&set=control.depth%3Dnan",
        .outside(field: "control.depth", given: "nan", low: 0, high: 1)
      ),
      ("p=niets-doen&p=poort&p=recessie&p=aselect", .tooMany(3)),
    ])
  func refused(_ query: String, _ problem: AskProblem) throws {
    #expect(try Bench.read(query).problems.contains(problem))
  }

  @Test("No question in the address is no mistake")
  func none() throws {
    let (ask, problems) = try Bench.read("lang=en")
    #expect(ask == nil && problems.isEmpty)
  }

  @Test("The catalogue holds what can be compared with today's practice, and every municipality")
  func catalogue() throws {
    let catalogue = try Bench.catalogue.get()
    #expect(catalogue.policies.contains { $0.id == "preventie-voorop" })
    #expect(!catalogue.policies.contains { ["almere-2019", "klein-dorp"].contains($0.id) })
    #expect(catalogue.municipalities.map(\.id).contains("voorbeeld-klein"))
    #expect(catalogue.policies.allSatisfy { $0.summary != nil })
  }
}
