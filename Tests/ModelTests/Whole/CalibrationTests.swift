import Model
import Testing

/// Almere's yearly counts of 2019 (seed document, section 2.5), for 6,500 households.
enum Almere {
  static let counts: [(counter: Counter, name: String, perYear: Double)] = [
    (.fines, "fines", 332), (.warnings, "warnings", 282),
    (.finesConsidered, "considered", 117), (.measures, "measures", 291),
    (.measuresWaived, "waived", 135),
  ]

  /// Yearly counts of a run, scaled to 6,500 households on benefit.
  static func perYear(_ tallies: [Tally], _ counter: Counter) -> Double {
    var events = 0.0
    var clientMonths = 0.0
    for tally in tallies {
      for month in 0..<tally.months {
        events += Double(tally[counter, month: month])
        clientMonths += Double(tally[.clientMonths, month: month])
      }
    }
    return events / clientMonths * 12 * 6500
  }
}

@Suite("Calibration")
struct CalibrationTests {
  @Test("Practice comes within a quarter of Almere's five counts of 2019")
  func practice() throws {
    let world = try Run(households: 2000, warmUp: 60, months: 60).play(
      Shipped.policy("almere-2019"))
    for (counter, name, target) in Almere.counts {
      let simulated = Almere.perYear([world.tally], counter)
      #expect(abs(simulated / target - 1) < 0.25, "\(name): \(simulated) against \(target)")
    }
  }
}

@Suite("Slow: calibration at full size")
struct SlowCalibrationTests {
  @Test("Four replicates of Almere, 120 months of warm-up")
  func almere() throws {
    let tallies = try (0..<4).map { replicate in
      var run = Run(households: 6500, warmUp: 120, months: 60)
      run.replicate = replicate
      return try run.play(Shipped.policy("almere-2019")).tally
    }
    for (counter, name, target) in Almere.counts {
      let simulated = Almere.perYear(tallies, counter)
      #expect(abs(simulated / target - 1) < 0.2, "\(name): \(simulated) against \(target)")
    }
  }
}
