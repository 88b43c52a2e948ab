import Experiments
import Model
import Testing

@testable import Model
@testable import Studies

@Suite("Signals and what their registration is worth")
struct SignalReportTests {
  /// A replicate in which each source has so many signals, each an hour's work, with these founded, and
  /// these in the register.
  private struct Made {
    var source: SignalSource
    var settled: Int
    var founded: Int
    var known: Int
    var foundedKnown: Int
  }

  private func tally(_ sources: [Made]) -> SignalTally {
    var tally = SignalTally()
    for made in sources {
      func add(_ count: SignalCount, _ amount: Int) {
        tally.add(count, Int64(amount), source: made.source)
      }
      add(.received, made.settled)
      add(.closed, made.settled)
      add(.minutes, 60 * made.settled)
      add(.originKnown, made.known)
      add(.settledKnown, made.known)
      add(.foundedKnown, made.foundedKnown)
      for number in 0..<made.settled {
        tally.close(
          number < made.founded ? .founded : .unfounded, at: .desk, source: made.source)
        tally.addLead(days: 14, source: made.source)
      }
    }
    return tally
  }

  @Test("A register that turns two sources round costs what the hours would have found, by hand")
  func turnedRound() throws {
    // Tips are founded in 60 of 100, wages in 20 of 100; the register shows 1 of 10 and 9 of 10.
    let wrong = tally([
      Made(source: .tip, settled: 100, founded: 60, known: 10, foundedKnown: 1),
      Made(source: .wages, settled: 100, founded: 20, known: 10, foundedKnown: 9),
    ])
    let worth = RegistrationWorth([wrong, wrong], years: 2)
    #expect(worth.receivedPerYear == 100)
    #expect(worth.hoursPerFounded == 2.5)
    #expect(abs(try #require(worth.error.mean) - (0.5 + 0.7) / 2) < 1e-12)
    let byShare = Dictionary(uniqueKeysWithValues: worth.budgets.map { ($0.share, $0) })
    // Half the hours, 50 a year: all tips (30 founded) or all wages (10).
    let half = try #require(byShare[0.5])
    #expect(half.unordered == 20 && half.byTruth == 30 && half.byRegister.mean == 10)
    #expect(half.gain.mean == 20)
    #expect(worth.minutesWorth(half) == 30, "20 founded are worth 50 hours, over 100 signals")
    // Three quarters: tips and half of wages, or wages and half of the tips.
    let more = try #require(byShare[0.75])
    #expect(more.byTruth == 35 && more.byRegister.mean == 25)
  }

  @Test("A complete register costs nothing; a source it does not know counts as the mean")
  func complete() throws {
    let right = tally([
      Made(source: .tip, settled: 100, founded: 60, known: 100, foundedKnown: 60),
      Made(source: .wages, settled: 100, founded: 20, known: 100, foundedKnown: 20),
    ])
    let worth = RegistrationWorth([right, right], years: 1)
    #expect(worth.budgets.allSatisfy { $0.gain.mean == 0 && $0.gain.sd == 0 })
    #expect(worth.error.mean == 0)
    // Staff is unknown to the register: taken for 80 of 200, it stands between the two.
    let gap = tally([
      Made(source: .tip, settled: 100, founded: 60, known: 100, foundedKnown: 60),
      Made(source: .wages, settled: 100, founded: 20, known: 100, foundedKnown: 20),
      Made(source: .staff, settled: 100, founded: 90, known: 0, foundedKnown: 0),
    ])
    let unknown = RegistrationWorth([gap, gap], years: 1)
    let budget = try #require(unknown.budgets.first { $0.share == 0.5 })
    // 150 hours: by the truth staff and half the tips, by the register the tips and half of staff.
    #expect(budget.byTruth == 120 && budget.byRegister.mean == 105)
  }

  @Test("Checks the municipality chose take no part; without signals nothing is claimed")
  func noChecks() throws {
    let checks = tally([
      Made(source: .review, settled: 50, founded: 40, known: 50, foundedKnown: 40)
    ])
    let worth = RegistrationWorth([checks, checks], years: 1)
    #expect(worth.hoursPerFounded == nil && worth.receivedPerYear == 0)
    #expect(worth.budgets.allSatisfy { $0.gain.mean == 0 && worth.minutesWorth($0) == nil })
  }

  @Test(
    "The rows say what the counts say, and small sources of one's own municipality are left out")
  func rows() throws {
    let made = tally([
      Made(source: .tip, settled: 100, founded: 60, known: 50, foundedKnown: 40),
      Made(source: .foreign, settled: 2, founded: 1, known: 1, foundedKnown: 1),
      Made(source: .wages, settled: 10, founded: 5, known: 5, foundedKnown: 5),
    ])
    func report(_ threshold: Int?) -> SignalReport {
      SignalReport(
        scenario: .init(
          id: "x", title: Bilingual(nl: "x", en: "x"), fingerprint: "f"), route: nil,
        replicates: [made, made], years: 2, threshold: threshold)
    }
    let tip = try #require(report(nil).rows.first { $0.source == .tip })
    #expect(tip.perYear.mean == 50 && tip.foundedShare.mean == 0.6)
    #expect(tip.registerFoundedShare.mean == 0.8)
    #expect(tip.leadDays.mean == 14)
    #expect(try #require(tip.medianLeadDays) > 14 && tip.medianLeadDays! <= 21)
    #expect(tip.ends.map(\.closure) == [.unfounded] && tip.ends[0].perYear == 20)
    let all = try #require(report(nil).rows.last)
    #expect(all.source == nil && all.perYear.mean == 56)
    // The smallest of the others goes too, or the total would give the small one away.
    let suppressed = report(5).rows.filter(\.isSuppressed).map(\.source)
    #expect(suppressed == [.wages, .foreign])
  }
}
