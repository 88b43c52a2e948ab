import Law
import Quantities
import Testing

@Suite("What a municipality or a regime may change in the law of sanctions")
struct LocalRuleTests {
  private static let day = Day(parsing: "2019-07-15") ?? .first

  private static func facts(_ culpability: Culpability, harm: Cents = .euros(100)) -> FineFacts {
    FineFacts(
      harm: harm, culpability: culpability, breachDay: day, decidedDay: day, norm: Cents(103_042))
  }

  @Test("intent gets no warning where local rules exclude it, others do")
  func intent() throws {
    let tables = try Repository.tables(changing: ["law.fine.warning_excludes_intent": "yes"])
    let law = try tables.fines.inForce(on: Self.day)
    var why = Explanation()
    let decision = law.decide(Self.facts(.intent), atBreach: law, trace: &why)
    #expect(decision.outcome == .fine && decision.amount == .euros(100))
    #expect(why.steps.contains { $0.message == .fineWarningNotForIntent && $0.basis.grade == .c })
    #expect(law.decide(Self.facts(.gross)).outcome == .warning)
    let shipped = try Repository.tables.get().fines.inForce(on: Self.day)
    #expect(shipped.decide(Self.facts(.intent)).outcome == .warning)
  }

  @Test("a higher limit for a warning says how sure it is")
  func limit() throws {
    let tables = try Repository.tables(changing: ["law.fine.warning_harm_max": "5000"])
    var why = Explanation()
    let decision = try tables.fines.decide(Self.facts(.normal, harm: .euros(4000)), trace: &why)
    #expect(decision.outcome == .warning)
    #expect(why.steps.map(\.basis.grade).max() == .c)
  }

  @Test("an ordinance stays within the law: one to three months, a repeat longer than the first")
  func ordinance() throws {
    let norm = Cents(103_042)
    for (first, second, expected) in [
      ("0", "0", [1, 2, 3]), ("2", "1", [2, 3, 3]), ("9", "9", [3, 3, 3]),
    ] {
      let tables = try Repository.tables(changing: [
        "law.ordinance.almere.uniform_months_first": first,
        "law.ordinance.almere.uniform_months_second": second,
      ])
      let law = try tables.measures.inForce(on: Self.day)
      for (earlier, months) in expected.enumerated() {
        let decision = law.decide(
          MeasureFacts(breach: .uniform, earlierBreaches: earlier, norm: norm))
        #expect(decision.total == norm * months, "\(first), \(second), \(earlier)")
      }
    }
  }

  @Test("a scenario can have the ordinance of another municipality")
  func otherOrdinance() throws {
    let tables = try Repository.tables.get()
    let facts = MeasureFacts(breach: .other(.light), norm: .euros(1000))
    let almere = try tables.inForce(on: Self.day).measures
    let rotterdam = try tables.inForce(on: Self.day, ordinance: .rotterdam).measures
    #expect(almere.decide(facts).total == .euros(50))
    #expect(rotterdam.decide(facts).total == .euros(300))
  }
}
