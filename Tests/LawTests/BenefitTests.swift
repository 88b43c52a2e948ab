import Law
import Quantities
import Testing

@Suite("A month's benefit")
struct BenefitTests {
  private func day(_ text: String) throws -> Day {
    try Day(parsing: text).orThrow("no day: \(text)")
  }

  @Test("is never negative, never above the norm, and never rises with income")
  func bounds() throws {
    let tables = try Repository.tables.get()
    for month in try Repository.normDays() {
      let law = try tables.benefitLaw(on: month)
      for household in HouseholdType.allCases {
        var last: Cents?
        for income in stride(from: Int64(0), through: 250_000, by: 12_345) {
          let decision = try law.decide(
            BenefitFacts(
              month: month, household: household, age: household.anAge,
              otherIncome: Cents(income)))
          #expect(decision.amount >= .zero && decision.amount <= decision.norm)
          #expect(decision.paid >= .zero && decision.reserved <= decision.amount)
          if let last { #expect(decision.amount <= last, "\(month) \(household)") }
          last = decision.amount
        }
      }
    }
  }

  @Test("loses a day for each day of detention, in months of every length")
  func days() throws {
    let tables = try Repository.tables.get()
    for (text, length) in [
      ("2023-02-01", 28), ("2024-02-01", 29), ("2023-04-01", 30), ("2023-05-01", 31),
    ] {
      let first = try day(text)
      for lost in 0..<length {
        let absences =
          lost == 0
          ? []
          : [Absence(.detention, try DaySpan(from: first, to: first.adding(days: lost - 1)))]
        let facts = BenefitFacts(month: first, absences: absences)
        let decision = try tables.benefitLaw(on: first).decide(facts)
        #expect(decision.days == length - lost)
        #expect(
          decision.amount == decision.norm.times(Int64(length - lost), over: Int64(length)))
      }
    }
  }

  @Test("refuses facts that cannot be, with a clear sentence")
  func refusals() throws {
    let law = try Repository.tables.get().benefitLaw(on: day("2024-03-01"))
    func refusal(_ change: (inout BenefitFacts) throws -> Void) throws -> String {
      var facts = BenefitFacts(month: try day("2024-03-01"))
      try change(&facts)
      let error = #expect(throws: LawError.self) { try law.decide(facts) }
      return error?.description ?? ""
    }
    #expect(
      try refusal { $0.earnings = Cents(-1) }
        == "earnings: -0.01 is no amount; expected 0.00 to 1000000000.00")
    #expect(
      try refusal { $0.wealth.assets = Cents(.max) }.hasPrefix("wealth: 92233720368547758.07"))
    #expect(try refusal { $0.age = 121 } == "the age is 121; expected 0 to 120")
    #expect(
      try refusal { $0.costSharers = 100 }
        == "the number of cost-sharers is 100; expected 0 to 99")
    #expect(
      try refusal {
        $0.from = try day("2024-03-10")
        $0.to = try day("2024-03-09")
      } == "the right runs from 2024-03-10 back to 2024-03-09")
    #expect(
      try refusal {
        $0.scheme = .ioaw
        $0.household = .youthSingle
        $0.age = 19
      }
        == "there is no norm for someone of 18 to 20 in the IOAW or IOAZ: it is in none of the sources"
    )
    #expect(
      throws: LawError.backwards("stay", from: try day("2024-03-02"), to: try day("2024-03-01"))
    ) {
      try DaySpan(from: day("2024-03-02"), to: day("2024-03-01"), of: "stay")
    }
  }

  @Test(
    "refuses facts about the household that contradict each other",
    arguments: [
      (BenefitFacts(month: .first, age: 19), "a claimant of 19", "single"),
      (BenefitFacts(month: .first, household: .couple, age: 20), "a claimant of 20", "couple"),
      (
        BenefitFacts(month: .first, household: .youthSingle, age: 21), "a claimant of 21",
        "single-18-20"
      ),
      (
        BenefitFacts(month: .first, household: .couple, disregard: .singleParent),
        "the disregard of a single parent", "couple"
      ),
      (
        BenefitFacts(month: .first, lacksSupport: true),
        "support that the parents owe someone of 18 to 20", "single"
      ),
      (
        BenefitFacts(month: .first, household: .couple, hasChildren: true),
        "the mention of children", "couple"
      ),
    ])
  func contradictions(_ facts: BenefitFacts, _ fact: String, _ household: String) throws {
    var facts = facts
    facts.month = try day("2024-03-01")
    let law = try Repository.tables.get().benefitLaw(on: facts.month)
    let error = #expect(throws: LawError.self) { try law.decide(facts) }
    #expect(error?.description == "\(fact) does not go with the household '\(household)'")
  }

  @Test("has no amount above the last age with a norm of the municipality")
  func tooOld() throws {
    let month = try day("2024-03-01")
    let law = try Repository.tables.get().benefitLaw(on: month)
    for (age, household) in [(67, HouseholdType.single), (80, .mixedCouple)] {
      #expect(throws: LawError.outOfRange("the age", age, 18...66)) {
        try law.decide(BenefitFacts(month: month, household: household, age: age))
      }
    }
    #expect(try law.decide(BenefitFacts(month: month, age: 66)).outcome == .paid)
    #expect(try law.decide(BenefitFacts(month: month, age: 21)).outcome == .paid)
  }

  @Test("harm is counted net in the Pw and gross in the IOAW and IOAZ")
  func harm() throws {
    var why = Explanation()
    #expect(Scheme.pw.harm(net: .euros(1000), gross: .euros(1300)) == .euros(1000))
    #expect(Scheme.ioaw.harm(net: .euros(1000), gross: .euros(1300)) == .euros(1300))
    #expect(
      Scheme.ioaz.harm(net: .euros(1000), gross: .euros(1300), trace: &why) == .euros(1300))
    #expect(why.steps.map(\.message) == [.schemeHarmGross])
  }

  @Test("the silent path and the explained one agree on any facts, and absences are bounded")
  func agreement() throws {
    let tables = try Repository.tables.get()
    var random = SystemRandomNumberGenerator()
    for _ in 0..<300 {
      let month = try Repository.normDays().randomElement(using: &random).orThrow("no days")
        .adding(days: Int.random(in: 0..<180, using: &random))
      func money() -> Cents { Cents(Int64.random(in: 0...150_000, using: &random)) }
      var absences: [Absence] = []
      for _ in 0..<Int.random(in: 0...4, using: &random) {
        let from = month.adding(days: Int.random(in: -60...20, using: &random))
        let to = from.adding(days: Int.random(in: 0...50, using: &random))
        absences.append(
          Absence(
            ExclusionGround.allCases.randomElement(using: &random) ?? .detention,
            try DaySpan(from: from, to: to)))
      }
      let household = HouseholdType.allCases.randomElement(using: &random) ?? .single
      let disregard = EarningsDisregard.allCases
        .filter { $0 != .singleParent || household == .singleParent }
        .randomElement(using: &random)
      let facts = BenefitFacts(
        month: month, household: household,
        hasChildren: household == .youthCouple && Bool.random(using: &random),
        costSharers: Int.random(in: 0...4, using: &random), age: household.anAge,
        absences: absences, earnings: money(), disregard: disregard ?? .none,
        otherIncome: money(), gifts: money(), costSavings: money(), giftsEarlierInYear: money(),
        earlierIncome: money())
      var why = Explanation()
      let decision = try tables.benefit(facts, trace: &why)
      #expect(try tables.benefitLaw(on: month).decide(facts) == decision)
      #expect(decision.days >= 0 && decision.days <= 31)
      #expect(decision.amount == decision.reserved + decision.setOff + decision.paid)
    }
    let span = try DaySpan(from: day("2024-03-01"), to: day("2024-03-02"))
    let many = Array(repeating: Absence(.strike, span), count: BenefitFacts.absencesLimit + 1)
    #expect(throws: LawError.self) {
      try tables.benefitLaw(on: day("2024-03-01")).decide(
        BenefitFacts(month: day("2024-03-01"), absences: many))
    }
  }
}

extension HouseholdType {
  /// An age that a claimant can have.
  fileprivate var anAge: Int { self == .youthSingle || self == .youthCouple ? 19 : 40 }
}
