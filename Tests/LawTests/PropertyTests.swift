import Law
import Quantities
import Testing

@Suite("What holds for every case")
struct PropertyTests {
  private static let days = ["2014-06-01", "2015-06-01", "2017-06-01", "2019-07-01", "2025-10-01"]
  private static let degrees: [Culpability] = [.none, .reduced, .normal, .gross, .intent]

  /// From a cent to just below the threshold of the prosecutor, in uneven steps.
  private static let harms = stride(from: Int64(1), to: 5_000_000, by: 12_347).map { Cents($0) }

  private static func facts(_ harm: Cents, _ culpability: Culpability, on day: Day) -> FineFacts {
    FineFacts(
      harm: harm, culpability: culpability, breachDay: day, decidedDay: day, norm: Cents(103_042),
      discretion: .fineWhenAllowed)
  }

  private static func fineLaw(_ text: String) throws -> (day: Day, law: FineLaw) {
    let day = try Day(parsing: text).orThrow("no day: \(text)")
    return (day, try Repository.tables.get().fines.inForce(on: day))
  }

  @Test("more harm is never a lower fine", arguments: days)
  func monotoneInHarm(_ text: String) throws {
    let (day, law) = try Self.fineLaw(text)
    for culpability in Self.degrees {
      var last = Cents.zero
      for harm in Self.harms {
        let amount = law.decide(Self.facts(harm, culpability, on: day)).amount
        #expect(amount >= last, "\(culpability), \(harm)")
        last = amount
      }
    }
  }

  @Test("more culpability, or a repeat, is never a lower fine", arguments: days)
  func monotoneInCulpability(_ text: String) throws {
    let (day, law) = try Self.fineLaw(text)
    for harm in Self.harms {
      var last = Cents.zero
      for culpability in Self.degrees {
        var facts = Self.facts(harm, culpability, on: day)
        let amount = law.decide(facts).amount
        #expect(amount >= last, "\(culpability), \(harm)")
        last = amount
        facts.isRepeat = true
        #expect(law.decide(facts).amount >= amount, "\(culpability), \(harm), repeat")
      }
    }
  }

  @Test("a fine stays within ability to pay and category maximum")
  func withinLimits() throws {
    let (day, law) = try Self.fineLaw("2019-07-01")
    let months: [Culpability: Int] = [.reduced: 6, .normal: 12, .gross: 18, .intent: 24]
    for (culpability, months) in months {
      for harm in Self.harms {
        var facts = Self.facts(harm, culpability, on: day)
        let capacity = facts.norm.times(Int64(months), over: 10)
        #expect(law.decide(facts).amount <= capacity)
        facts.freeAssets = .euros(1_000_000)
        let maximum = Cents.euros(culpability == .intent ? 83_000 : 8_300)
        #expect(law.decide(facts).amount <= maximum)
      }
    }
  }

  @Test("the milder law: never above the law at breach, nor above the law at decision")
  func milder() throws {
    let (_, fraudewet) = try Self.fineLaw("2014-06-01")
    let (day, now) = try Self.fineLaw("2019-07-01")
    for culpability in Self.degrees {
      for harm in Self.harms {
        let facts = Self.facts(harm, culpability, on: day)
        let amount = now.decide(facts, atBreach: fraudewet).amount
        #expect(amount <= now.decide(facts).amount)
        #expect(amount <= fraudewet.decide(facts).amount)
      }
    }
  }

  @Test("the largest amount that can be written is decided like any other")
  func largest() throws {
    let largest = try Cents(parsing: "9999999999999.99").orThrow("no amount")
    let law = try Repository.law(on: "2019-07-01")
    var facts = Self.facts(largest, .intent, on: law.day)
    facts.grossHarm = .zero
    #expect(law.fines.decide(facts).outcome == .referral)
    facts.harm = .euros(1000)
    facts.norm = largest
    facts.freeAssets = largest
    #expect(law.fines.decide(facts).amount == .euros(1000))
    let measure = MeasureFacts(
      breach: .uniform, earlierBreaches: .max, norm: largest, spreadMonths: .max)
    #expect(law.measures.decide(measure).total == largest * 3)
    #expect(law.recovery.decide(RecoveryFacts(overpaid: largest, isBreach: true)).amount == largest)
  }

  @Test("instalments sum to the whole, the first carries a third, none exceeds the norm")
  func instalments() throws {
    let law = try Repository.law(on: "2019-07-01").measures
    for norm in stride(from: Int64(1), to: 200_000, by: 97).map({ Cents($0) }) {
      for spread in 1...3 {
        for earlier in 0...2 {
          let decision = law.decide(
            MeasureFacts(
              breach: .uniform, earlierBreaches: earlier, norm: norm, spreadMonths: spread))
          let monthly = decision.monthly
          #expect(decision.total == norm * (earlier + 1))
          #expect(monthly.first * 3 >= decision.total)
          #expect(monthly.first <= norm && monthly.second <= norm && monthly.third <= norm)
          #expect(monthly.second >= .zero && monthly.third >= .zero)
        }
      }
    }
  }

  @Test("a claim lies between nothing and what was overpaid")
  func claims() throws {
    let law = try Repository.law(on: "2019-07-01").recovery
    for overpaid in Self.harms {
      for late in [Cents.zero, Cents(100_000), overpaid, overpaid + Cents(1)] {
        let decision = law.decide(
          RecoveryFacts(
            overpaid: overpaid, overpaidAfterSixMonths: late, clientReported: true,
            isBreach: false, waivedForUrgentReasons: PerMille(250)))
        #expect(decision.amount >= .zero && decision.amount <= overpaid)
        #expect((decision.amount == .zero) == (decision.outcome == .waived))
      }
    }
  }
}
