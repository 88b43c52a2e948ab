import Law
import Quantities
import Testing

@Suite("A law that weighs each breach in proportion")
struct ProportionTests {
  private static let day = Day(parsing: "2026-03-01") ?? .first

  /// The law with numbers for the weighing, as a proposal would give them.
  private static func proposal() throws -> LawTables {
    try Repository.tables(changing: [
      "law.fine.proportion_mistake": "50", "law.fine.proportion_light": "80",
      "law.fine.proportion_authority_partly": "60", "law.fine.proportion_authority_mainly": "0",
    ])
  }

  private static func facts(_ circumstances: BreachCircumstances) -> FineFacts {
    FineFacts(
      harm: .euros(1000), breachDay: day, decidedDay: day, norm: Cents(140_150),
      circumstances: circumstances)
  }

  private static let cases: [(BreachCircumstances, Int64)] = [
    (BreachCircumstances(), 50_000),
    (BreachCircumstances(nature: .mistake), 25_000),
    (BreachCircumstances(gravity: .light), 40_000),
    (BreachCircumstances(authorityRole: .partly), 30_000),
    (BreachCircumstances(authorityRole: .mainly), 0),
    (BreachCircumstances(nature: .mistake, gravity: .light, authorityRole: .partly), 12_000),
  ]

  @Test("takes off what its numbers say, and says that it is no law", arguments: 0..<cases.count)
  func proposed(_ number: Int) throws {
    let (circumstances, cents) = Self.cases[number]
    var why = Explanation()
    let decision = try Self.proposal().fines.decide(Self.facts(circumstances), trace: &why)
    #expect(decision.amount == Cents(cents))
    #expect((decision.outcome == .fine) == (cents > 0))
    let weighing = why.steps.filter { $0.article == "Kamerstuk 36785 (proposal)" }
    #expect(weighing.isEmpty == (circumstances == BreachCircumstances()))
    #expect(weighing.allSatisfy { $0.basis.grade == .c })
  }

  @Test("is not the law in force: no circumstance changes a fine", arguments: 0..<cases.count)
  func inForce(_ number: Int) throws {
    var why = Explanation()
    let decision = try Repository.tables.get().fines
      .decide(Self.facts(Self.cases[number].0), trace: &why)
    #expect(decision.amount == .euros(500))
    #expect(!why.steps.contains { $0.article.contains("36785") })
  }
}
