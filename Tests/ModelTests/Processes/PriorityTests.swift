import Quantities
import Testing

@testable import Model

/// How hours that are short are shared out.
@Suite("8. Priority")
struct PriorityTests {
  private func office(_ minutes: Int64, _ work: [(WorkKind, Int32)]) -> Office {
    var office = Office()
    office.left[0] = minutes
    for (kind, length) in work {
      office.queues[kind.rawValue].add(
        WorkItem(row: 0, ref: -1, received: 0, minutesLeft: length, key: 0))
      office.queues[kind.rawValue].settle()
    }
    return office
  }

  private func weights(reports: Double = 1, checks: Double = 1, decisions: Double = 1)
    -> WorkWeights
  {
    var staff = Policy.Staff()
    staff.priorityReports = reports
    staff.priorityChecks = checks
    staff.priorityDecisions = decisions
    return WorkWeights(staff)
  }

  private func shares(
    _ minutes: Int64, _ work: [(WorkKind, Int32)], _ weights: WorkWeights
  ) -> [Int64] {
    var office = office(minutes, work)
    office.plan(gateFirst: true, preventionFirst: false, weights: weights)
    #expect(
      work.reduce(0) { $0 + office.budget[$1.0.rawValue] } + office.slack[0] == minutes,
      "every minute has a place")
    return work.map { office.budget[$0.0.rawValue] }
  }

  private let work: [(WorkKind, Int32)] = [(.report, 300), (.desk, 600), (.decision, 900)]

  @Test("Equal weights, of whatever size, are the rule of old")
  func equal() {
    for weight in [0, 0.5, 1, 10] {
      let found = shares(
        900, work, weights(reports: weight, checks: weight, decisions: weight))
      #expect(found == [150, 300, 450])
    }
  }

  @Test("A weight counts as so much more work asked for")
  func weighted() {
    // 600, 600 and 900 of weighted work for 700 minutes.
    #expect(shares(700, work, weights(reports: 2)) == [200, 200, 300])
  }

  @Test("Nobody gets more than they ask: what is over goes to the others in proportion")
  func capped() {
    // Reports would get 3,000 of 4,500 parts: all of their 300. The rest is shared 600 to 900.
    #expect(shares(900, work, weights(reports: 10)) == [300, 240, 360])
  }

  @Test("A weight of nothing gets what the others leave")
  func last() {
    #expect(shares(900, work, weights(checks: 0)) == [225, 0, 675])
    #expect(shares(1300, work, weights(checks: 0)) == [300, 100, 900])
    #expect(shares(500, [(.desk, 800)], weights(checks: 0)) == [500])
  }

  @Test("Twice the work and twice the hours are twice the shares")
  func scale() {
    let w = weights(reports: 2, decisions: 0.5)
    let once = shares(700, work, w)
    let twice = shares(1400, work.map { ($0.0, $0.1 * 2) }, w)
    for (a, b) in zip(once, twice) { #expect(abs(b - 2 * a) <= 1) }
  }

  @Test("No hours, much work and no work are no trouble")
  func extremes() {
    #expect(shares(0, work, weights(reports: 10)) == [0, 0, 0])
    #expect(shares(1000, [], weights()) == [])
    let much: [(WorkKind, Int32)] = [(.report, .max), (.desk, .max)]
    let found = shares(4_000_000_000, much, weights(reports: 10, checks: 10))
    #expect(found == [2_000_000_000, 2_000_000_000])
  }

  @Test("What weighs more waits less, when hours are short")
  func waits() throws {
    func wait(_ kind: WorkKind, _ change: (inout Policy) -> Void) throws -> Double {
      var policy = try Shipped.policy("almere-2019")
      policy.staff.incomeConsultants = 620
      change(&policy)
      let world = try Run(households: 400, months: 36) { $0.capacity.allPresent() }.play(policy)
      let months = 0..<36
      let waited = months.reduce(0) {
        $0 + world.tally[.monthsWaited, Activity(kind), month: $1]
          + world.tally[.waiting, Activity(kind), month: $1]
      }
      return Double(waited)
    }
    let reports = try wait(.report) { _ in }
    #expect(reports > 0, "there is something to wait for")
    #expect(try wait(.report) { $0.staff.priorityReports = 8 } < reports)
    #expect(try wait(.report) { $0.staff.priorityReports = 0.1 } > reports)
    let decisions = try wait(.decision) { _ in }
    #expect(try wait(.decision) { $0.staff.priorityDecisions = 8 } < decisions)
    let checks = try wait(.desk) { _ in }
    #expect(try wait(.desk) { $0.staff.priorityChecks = 8 } < checks)
  }
}
