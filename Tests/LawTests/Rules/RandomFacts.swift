import Law
import Quantities

/// Facts drawn by address: the same number gives the same facts, whatever was drawn before.
struct RandomFacts {
  private var state: UInt64

  init(_ address: UInt64) { state = address &* 0x9E37_79B9_7F4A_7C15 }

  /// SplitMix64.
  mutating func word() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func below(_ bound: Int64) -> Int64 { Int64(word() % UInt64(bound)) }
  mutating func flag() -> Bool { word() & 1 == 0 }
  mutating func cents(below bound: Int64) -> Cents { Cents(below(bound)) }
  mutating func one<Value>(of values: [Value]) -> Value { values[Int(below(Int64(values.count)))] }

  /// A day between two, both included.
  mutating func day(from first: Day, to last: Day) -> Day {
    first.adding(days: Int(below(Int64(last.days(since: first) + 1))))
  }

  /// Facts of a fine for a breach and a decision after it.
  mutating func fine(breach: Day, decided: Day) -> FineFacts {
    let harm = one(of: [
      Cents(0), cents(below: 20_000), cents(below: 1_000_000), cents(below: 6_000_000),
    ])
    return FineFacts(
      harm: harm, grossHarm: flag() ? nil : harm + cents(below: 3_000_000),
      culpability: one(of: Culpability.allCases),
      isRepeat: flag(),
      earlierSanction: flag() ? nil : earlierSanction(before: breach, decided: decided),
      breachDay: breach, breachEndDay: flag() ? nil : min(decided, breach.adding(days: 90)),
      decidedDay: decided, reportedDaysLate: flag() ? nil : Int(below(90)),
      earlierWarningDay: flag() ? nil : breach.adding(days: -Int(below(900))),
      norm: cents(below: 250_000), capacityPerMonth: flag() ? nil : cents(below: 50_000),
      freeAssets: flag() ? .zero : cents(below: 3_000_000), hasUrgentReasons: below(10) == 0,
      discretion: flag() ? .fineWhenAllowed : .warnWhenAllowed)
  }

  /// An earlier sanction, most often around a term of the law.
  private mutating func earlierSanction(before breach: Day, decided: Day) -> EarlierSanction {
    let imposed = breach.adding(days: -Int(below(4000)))
    let final = max(imposed, breach.adding(days: Int(below(60)) - 30))
    return EarlierSanction(
      imposedDay: imposed, irrevocableDay: flag() ? nil : min(final, decided),
      isForSameConduct: flag(), hadPrison: flag())
  }
}
