import Model
import Quantities

@testable import Experiments

/// Parts of small experiments whose truth is known.
enum Toy {
  /// A tally with some counts of everybody, month by month.
  static func tally(months: Int, _ counts: [Counter: (Int) -> Int64]) -> Tally {
    var tally = Tally(months: months)
    for (counter, count) in counts {
      for month in 0..<months { tally.add(counter, count(month), month: Month(month)) }
    }
    return tally
  }

  static func indicator(
    _ id: String = "fines", formula: Indicator.Formula = .ratio(.fines, over: .months, factor: 1),
    window: Indicator.Window = .horizon, better: Indicator.Direction = .lower,
    headline: Bool = true, margin: Indicator.Margin = .absolute(1)
  ) -> Indicator {
    Indicator(
      id: id, unit: "number", formula: formula, window: window, better: better,
      headline: headline, margin: margin, label: Bilingual(nl: "Boetes", en: "Fines"),
      numeratorText: "fines", denominatorText: "months")
  }

  static func arm(_ id: String) -> Experiment.Arm {
    Experiment.Arm(
      id: id, title: Bilingual(nl: id.uppercased(), en: id.capitalized), fingerprint: "f-\(id)")
  }

  static func experiment(
    _ arms: [String] = ["base", "other"], months: Int = 1,
    extent: Experiment.Extent = .replicates(20), revision: Int = 1
  ) throws -> Experiment {
    try Experiment(
      arms: arms.map(arm), seed: 7, months: months, extent: extent, resultsRevision: revision)
  }

  /// One month in which a household is fined some 1,000 times: `luck` of the replicate, the same in
  /// every arm, and an effect of -10 and a little luck of its own in every arm but the base.
  static func simulate(_ replicate: Int, _ arms: [Int]) -> [Tally] {
    arms.map { arm in
      let shared = noise(replicate, 0) * 100
      let own = arm == 0 ? 0 : noise(replicate, arm) * 5 - 10
      return tally(
        months: 1,
        [
          .fines: { _ in Int64((1000 + shared + own).rounded()) }, .months: { _ in 1 },
          .clientMonths: { _ in 50 },
        ])
    }
  }

  /// Roughly normal, of mean 0 and variance 1, and the same for the same numbers (SplitMix64).
  static func noise(_ a: Int, _ b: Int) -> Double {
    var state = UInt64(a) &* 0x1000_0000_01b3 &+ UInt64(b) &* 0x9e37_79b9
    var sum = 0.0
    for _ in 0..<12 {
      state &+= 0x9e37_79b9_7f4a_7c15
      var z = state
      z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
      z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
      sum += Double((z ^ (z >> 31)) >> 11) * 0x1p-53
    }
    return sum - 6
  }
}
