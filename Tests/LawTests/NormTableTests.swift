import Law
import Quantities
import Testing

@Suite("The norms of every half-year")
struct NormTableTests {
  @Test("are as published on their first and last day, cost-sharers by the formula")
  func published() throws {
    let rows = try (Repository.yaml("Cases/law/norm-table.yaml")?["rows"]?.sequence)
      .orThrow("no rows")
    #expect(rows.count == 15)
    for row in rows {
      let facts = try Facts(row, of: "norm-table")
      for day in [try facts.day("from"), try facts.day("to")] {
        let law = try Repository.tables.get().inForce(on: day).norms
        #expect(law.norm(.couple) == (try facts.money("couple")), "\(day)")
        #expect(law.norm(.single) == (try facts.money("single")), "\(day)")
        #expect(law.norm(.singleParent) == (try facts.money("single_parent")), "\(day)")
        #expect(law.norm(.youthSingle) == (try facts.money("youth")), "\(day)")
        #expect(law.norm(.youthCouple) == (try facts.money("youth_couple")), "\(day)")
        for (sharers, expected) in zip(1..., try facts.monies("sharing")) {
          #expect(law.norm(.single, costSharers: sharers) == expected, "\(day), \(sharers)")
        }
      }
    }
  }

  @Test("give a single person 70% of a couple, to the cent")
  func seventyPercent() throws {
    for day in try Repository.normDays() {
      let law = try Repository.tables.get().inForce(on: day).norms
      let difference = law.norm(.single) - PerMille(700).of(law.norm(.couple))
      #expect(abs(difference.amount) <= 1, "\(day)")
    }
  }

  @Test("fall for each person as more people share")
  func moreSharers() throws {
    for day in try Repository.normDays() {
      let law = try Repository.tables.get().inForce(on: day).norms
      for sharers in 0..<12 {
        let norm = law.norm(.single, costSharers: sharers)
        #expect(law.norm(.single, costSharers: sharers + 1) < norm, "\(day), \(sharers)")
      }
    }
  }

  @Test("hold at the edges: unknown living situation, odd numbers of sharers, ages of sharers")
  func edges() throws {
    let law2019 = try Repository.law(on: "2019-07-01").norms
    var why = Explanation()
    #expect(law2019.normWhenUnproven(trace: &why) == Cents(parsing: "441.61"))
    #expect(law2019.normWhenUnproven() == Cents(parsing: "441.61"))
    #expect(law2019.norm(.single, costSharers: -1) == law2019.norm(.single))
    #expect(law2019.norm(.couple, costSharers: .max) == law2019.norm(.couple, costSharers: 99))
    #expect(law2019.countsAsCostSharer(age: 21))
    #expect(!law2019.countsAsCostSharer(age: 20))
    let law2023 = try Repository.law(on: "2023-01-01").norms
    #expect(!law2023.countsAsCostSharer(age: 26))
    #expect(law2023.countsAsCostSharer(age: 27))
  }
}
