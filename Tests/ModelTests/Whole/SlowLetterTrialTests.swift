import Chance
import Quantities
import Testing

@testable import Model
@testable import Population

/// The trial of the Anw letter, replayed: a friendly yearly letter about what must be reported.
///
/// Centerdata and SVB found 1.30 times as many reports of changes in the living situation. Few had
/// reported there without the letter, so that their ratio is an odds ratio; here most report of
/// their own accord, and the odds ratio is what can be carried over (docs/decisions/0024).
@Suite("Slow: the letter trial", .tags(.statistical))
struct SlowLetterTrialTests {
  /// Months after the letter in which reports count.
  private static let window = 6

  /// Changes in the living situation that could be reported within the window, and that were.
  private struct Count {
    var open = 0
    var reported = 0

    var odds: Double { Double(reported) / Double(open - reported) }
  }

  /// Both arms, the letter second; what is counted is each household's window after its letter.
  private static func counts(replicates: Int, interval: Double = 12) throws -> [Count] {
    let base = try Shipped.policy("almere-2019")
    // The trial had its staff apart: the letters take nothing from other work.
    var control = base
    control.staff.incomeConsultants *= 2
    var letters = control
    letters.information.repeatInterval = interval
    let municipality = try Shipped.municipality(6500)
    var counts = [Count(), Count()]
    for replicate in 0..<replicates {
      _ = try Simulation(municipality: municipality, warmUp: 60, seed: Seed(30)).play(
        replicate: replicate, base: base,
        policies: [control, letters].map { policy in { _ in policy } }, months: 17,
        inspect: { arm, world in
          guard arm >= 0 else { return }
          let month = Int(world.month.index) - 1
          for item in world.circumstances {
            guard [.cohabitation, .sharer, .separation].contains(item.topic) else { continue }
            let number = Int(world.households.id[Int(item.row)].number)
            let since = (month + Calendar.offset - number) % 12
            let letter = month - since
            guard letter >= 0, letter < 12, since < window, !item.has(.ending) else { continue }
            let isNew = Int(item.birth) == month
            let isReported = Int(item.reported) == month
            let couldBe =
              isReported
              || item.state.isDisjoint(with: [.reported, .established, .closed, .ended])
            if couldBe, isNew || since == 0 { counts[arm].open += 1 }
            if isReported { counts[arm].reported += 1 }
          }
        })
    }
    return counts
  }

  @Test("A yearly letter raises the odds of reporting as the trial found: 1.10 to 1.50")
  func replay() throws {
    let counts = try Self.counts(replicates: 8)
    #expect(counts[0].open > 1000, "enough to tell 1.10 from 1: paired lives, one in a million")
    let ratio = counts[1].odds / counts[0].odds
    #expect((1.1...1.5).contains(ratio), "\(ratio)")
  }

  @Test("Without the letter nothing differs")
  func null() throws {
    let counts = try Self.counts(replicates: 1, interval: 0)
    #expect(counts[0].reported > 50)
    #expect(counts[0].reported == counts[1].reported && counts[0].open == counts[1].open)
  }
}
