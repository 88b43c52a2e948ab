import Evidence
import Foundation
import Law
import Quantities

/// How many fines one core decides in a second, without explanation.
///
/// The facts are made beforehand: a mix of culpability, harm, repeats, warnings and means, under the
/// law of one day and of two. What is measured is the rule itself, which is the rule that explains.
struct LawBenchmark {
  /// One core should reach this (issue: the law is never the slow part).
  static let goal = 10_000_000.0

  private let facts: [FineFacts]
  private let then: FineLaw
  private let now: FineLaw

  /// - Parameter folder: the repository, whose law is taken.
  init(folder: String) throws {
    let tables = try LawTables(folder: folder + "/Parameters/law").fines
    let breach = Day(parsing: "2019-07-15") ?? .first
    let decided = Day(parsing: "2021-03-01") ?? .last
    then = try tables.inForce(on: breach)
    now = try tables.inForce(on: decided)
    facts = (0..<4096).map { Self.facts(UInt64($0), breach: breach, decided: decided) }
  }

  /// The fines decided in a second of this thread, and what they come to in euros.
  func run(rounds: Int) -> (perSecond: Double, euros: Double) {
    var sum = Int64(0)
    let begin = threadTime()
    for _ in 0..<rounds {
      for facts in facts {
        sum &+= now.decide(facts, atBreach: then).amount.amount
      }
    }
    let seconds = (threadTime() - begin) / 1e9
    return (Double(rounds * facts.count) / seconds, Double(sum) / 100)
  }

  /// Runs it a few times and prints the best, which other work on the machine disturbed least.
  func report() {
    var best = run(rounds: 100)
    for _ in 0..<5 {
      let next = run(rounds: 1000)
      if next.perSecond > best.perSecond { best = next }
    }
    let millions = best.perSecond / 1e6
    print(String(format: "fine decisions: %.1f million a second on one core", millions))
    print(String(format: "checksum: EUR %.2f", best.euros))
    if best.perSecond < Self.goal {
      print(String(format: "below the goal of %.0f million", Self.goal / 1e6))
    }
  }

  private static func facts(_ number: UInt64, breach: Day, decided: Day) -> FineFacts {
    var word = (number &+ 1) &* 0x9E37_79B9_7F4A_7C15
    func next(_ bound: UInt64) -> UInt64 {
      word ^= word >> 29
      word = word &* 0xBF58_476D_1CE4_E5B9
      word ^= word >> 32
      return word % bound
    }
    let degrees: [Culpability] = [.reduced, .normal, .normal, .normal, .gross, .intent, .none]
    let earlier = EarlierSanction(
      imposedDay: breach.adding(days: -Int(next(2500))), irrevocableDay: breach.adding(days: -1))
    return FineFacts(
      harm: Cents(Int64(next(next(2) == 0 ? 50_000 : 600_000))),
      culpability: degrees[Int(next(7))], earlierSanction: next(4) == 0 ? earlier : nil,
      breachDay: breach, breachEndDay: next(4) == 0 ? breach.adding(days: 60) : nil,
      decidedDay: decided, reportedDaysLate: next(8) == 0 ? Int(next(90)) : nil,
      earlierWarningDay: next(6) == 0 ? breach.adding(days: -Int(next(900))) : nil,
      norm: Cents(107_544), capacityPerMonth: next(5) == 0 ? Cents(Int64(next(30_000))) : nil,
      freeAssets: next(5) == 0 ? Cents(Int64(next(200_000))) : .zero,
      discretion: next(2) == 0 ? .warnWhenAllowed : .fineWhenAllowed)
  }
}
