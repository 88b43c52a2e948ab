import Experiments
import Quantities
import Scenarios
import Testing

@testable import Model
@testable import Population

/// A policy played under the waits, publicity and peers of another: what it does of itself.
@Suite("Twins")
struct TwinTests {
  private let run = Run(households: 150, warmUp: 12, months: 18)

  private func base(_ change: (inout Policy) -> Void = { _ in }) throws -> Policy {
    var policy = try Shipped.policy("almere-2019")
    change(&policy)
    return policy
  }

  @Test(
    "A policy played under its own waits and peers is itself, to the last minute and moment",
    .tags(.metamorphic), arguments: Shipped.policies)
  func nullReplay(id: String) throws {
    let policy = try Shipped.policy(id)
    let twins = try Twins(run, base: policy, policy: policy)
    #expect(twins.alone.differences(from: twins.base).prefix(3) == [])
    #expect(twins.alone.tally == twins.base.tally)
    #expect(twins.alone.ledger == twins.base.ledger)
    #expect(twins.alone.journal.moments == twins.base.journal.moments)
    #expect(twins.alone.journal.events == twins.base.journal.events)
    #expect(twins.direct().isEmpty && twins.total().isEmpty)
    #expect(!twins.base.journal.moments.isEmpty && !twins.base.journal.events.isEmpty)
  }

  @Test(
    "also when hours run out, letters are not sent and work is begun and carried on",
    .tags(.metamorphic), arguments: [0.35, 0.6, 0.8], [0.0, 0.7])
  func nullReplayScarce(hours: Double, fresh: Double) throws {
    var policy = try Shipped.policy("preventie-voorop")
    for role in 0..<5 { policy.staff[role] *= hours }
    policy.service.careIndication = 0.3
    policy.information.repeatInterval = 1
    policy.control.freshFirst = fresh
    policy.control.gatePriority = 0
    let scarce = Run(
      households: 150, warmUp: 12, months: 18, seed: 5,
      parameters: { $0.information.letterMinutes = 10 })
    let twins = try Twins(scarce, base: policy, policy: policy)
    #expect(twins.base.total(.backlog) > 0)
    #expect(twins.alone.differences(from: twins.base).prefix(3) == [])
    #expect(twins.alone.tally == twins.base.tally)
    #expect(twins.alone.journal.moments == twins.base.journal.moments)
  }

  @Test(
    "What acts through queues and publicity only does nothing to anybody of itself",
    .tags(.metamorphic))
  func sharedOnly() throws {
    let scarce = Run(households: 150, warmUp: 12, months: 18)
    let tight: (inout Policy) -> Void = { for role in 0..<5 { $0.staff[role] *= 0.7 } }
    let levers: [(inout Policy) -> Void] = [
      { $0.information.publicity = 1 }, { $0.control.gatePriority = 0 },
      { for role in 0..<5 { $0.staff[role] *= 3 } },
    ]
    for lever in levers {
      let twins = try Twins(
        scarce, base: base(tight),
        policy: base {
          tight(&$0)
          lever(&$0)
        })
      #expect(twins.direct().isEmpty)
      #expect(!twins.total().isEmpty)
    }
  }

  @Test("Accounts balance under borrowed waits too, hours apart")
  func accounts() throws {
    let twins = try Twins(
      run, base: base(), policy: try Shipped.policy("preventie-voorop"))
    try twins.alone.checkAccounts()
    #expect(twins.alone.tally != twins.base.tally)
    #expect(twins.alone.tally != twins.policy.tally)
  }

  /// A value that a lever does not have in practice.
  private func changed(_ lever: Lever, from value: Double) -> Double {
    switch lever.path {
    case "information.repeat_interval", "control.match_interval": 3
    case "control.reexaminations": 0.6
    case "service.care_indication": 0.3
    case "service.care_sensitivity": 0.1
    case "sanction.leniency": 1
    case "sanction.assessment_hours": 6
    case "staff.prevention_priority": 1 - value
    case "staff.enforcement": 0
    default:
      if lever.block == .staff {
        value * 0.3
      } else {
        value - lever.usual.lowerBound > lever.usual.upperBound - value
          ? lever.usual.lowerBound : lever.usual.upperBound
      }
    }
  }

  @Test(
    "A lever changed alone is first felt where the table says, of itself and through others",
    .tags(.metamorphic))
  func leverTable() throws {
    let register = try Shipped.laboratory().levers
    #expect(Set(LeverProcesses.direct.keys) == Set(register.paths))
    let names = Set(World.processes.map(\.name))
    #expect(Set(LeverProcesses.direct.values.joined()).isSubset(of: names))
    // Levers with no effect at their shipped numbers, and rare effects, are given one.
    let telling = Run(
      households: 250, warmUp: 12, months: 18,
      parameters: {
        $0.workDuty.directionFactor = 0.5
        $0.workDuty.hardshipShare = 0.5
        $0.care.falseAlarmTrust = 0.2
        $0.assessment.hardCaseShare = 0.5
        $0.assessment.caseworkerSpread = 3
      })
    let practice = try busy {
      $0.service.careModel = 0.6
      $0.control.themeChecks = 0.2
      $0.control.riskChecks = 0.3
    }
    let levers = register.levers.filter { ![Self.sixMonths, Self.threshold].contains($0.path) }
    try checkTable(levers, telling, practice)
    // A threshold matters where it is what picks.
    var byThreshold = practice
    byThreshold.control.riskByThreshold = 1
    byThreshold.control.riskThreshold = 1
    try checkTable([try #require(register[Self.threshold])], telling, byThreshold)
  }

  private static let sixMonths = "sanction.six_month_rule_any_signal"
  private static let threshold = "control.risk_threshold"

  @Test(
    "The six-month rule is first felt in the decision, where inquiries wait for more than half a year",
    .tags(.metamorphic))
  func sixMonthRule() throws {
    let slow = Run(
      households: 250, warmUp: 12, months: 20,
      parameters: {
        $0.capacity.signalExpiry = 24
        $0.detection.fullConfirms = 1
        $0.detection.visitConfirms = 0
        $0.detection.talkConfirmsHidden = 0
        $0.detection.talkConfirmsMatched = 0
        $0.detection.deskConfirmsHidden = 0
        $0.detection.deskConfirmsMatched = 0
      })
    let practice = try busy {
      $0.staff.enforcement *= 0.5
      $0.control.depth = 0.8
    }
    let lever = try #require(try Shipped.laboratory().levers[Self.sixMonths])
    try checkTable([lever], slow, practice)
  }

  /// Practice with more service and fewer hours, so that every lever has something to act on.
  private func busy(_ change: (inout Policy) -> Void) throws -> Policy {
    try base {
      $0.information.repeatInterval = 6
      $0.information.lifeEventPrompts = 0.3
      $0.service.proactiveConversations = 0.3
      for role in 0..<5 { $0.staff[role] *= 0.9 }
      change(&$0)
    }
  }

  /// Changes each lever alone, and looks for the first household and process that differ.
  private func checkTable(_ levers: [Lever], _ run: Run, _ practice: Policy) throws {
    var run = run
    let policies = levers.map { lever in
      let course = LeverCourse(changed(lever, from: practice[lever: lever.path]))
      return PolicySchedule([lever.path: course], over: practice).policy(at: Month(0))
    }
    let through = LeverProcesses.throughHours + LeverProcesses.throughPeers
    // First the month in which anybody differs, then the processes of that month.
    let runs = try Twins.play(run, base: practice, policies: policies)
    let direct = runs.map { $0.direct().first?.month }
    let total = runs.map { $0.total().first?.month }
    run.months = ((direct + total).compactMap { $0 }.max()).map { Int($0) + 1 } ?? 1
    let close = try Twins.play(
      run, base: practice, policies: policies,
      closely: zip(total, direct).map { (total: $0 ?? 0, direct: $1 ?? 0) })
    for (number, lever) in levers.enumerated() {
      let listed = LeverProcesses.direct[lever.path] ?? []
      if let month = direct[number], let first = close[number].direct(in: month).first {
        #expect(listed.contains(first.process), "\(lever.path): \(first)")
      } else {
        #expect(listed.isEmpty, "\(lever.path) does nothing of itself")
      }
      if let month = total[number], let first = close[number].total(in: month).first {
        #expect((listed + through).contains(first.process), "\(lever.path): \(first)")
      } else {
        Issue.record("\(lever.path) does nothing at all")
      }
    }
  }

  /// A lever, and whom it may touch.
  struct Touch: CustomTestStringConvertible {
    let testDescription: String
    let change: @Sendable (inout Policy) -> Void
    let touched: @Sendable (Twins) -> Set<HouseholdID>
  }

  static let touches: [Touch] = [
    Touch(
      testDescription: "informed partners: who is known to a team",
      change: { $0.information.informedPartners = 1 },
      touched: { $0.those { $0.traits[$1].contains(.knownToTeam) } }),
    Touch(
      testDescription: "own direction: who has a work duty",
      change: { $0.service.clientDirection = 1 },
      touched: { $0.those { !$0.traits[$1].contains(.exempt) } }),
    Touch(
      testDescription: "leniency: who was judged", change: { $0.sanction.leniency = 1 },
      touched: {
        $0.those(with: [
          .fine, .warning, .finesConsidered, .referral, .measure, .measureWaived, .measureWarning,
        ])
      }),
    Touch(
      testDescription: "warnings: who was judged", change: { $0.sanction.warnWhenAllowed = 0 },
      touched: { $0.those(with: [.fine, .warning, .finesConsidered, .referral]) }),
    Touch(
      testDescription: "spread of measures: who had a measure",
      change: { $0.sanction.measureSpread = 1 }, touched: { $0.those(with: [.measure]) }),
    Touch(
      testDescription: "collection: who owes", change: { $0.sanction.collection = 0.2 },
      touched: { $0.owing }),
    Touch(
      testDescription: "care indication: who has a right to a provision",
      change: { $0.service.careIndication = 0.3 },
      touched: { $0.those { $0.traits[$1].contains(.provisionEntitled) } }),
    Touch(
      testDescription: "depth: who has a signal", change: { $0.control.depth = 1 },
      touched: { $0.signalled.union($0.those(with: [.signal])) }),
    Touch(
      testDescription: "reminders: who gets them", change: { $0.service.reminders = 0.4 },
      touched: { $0.those { Double($0.reach[$1]) < 0.4 } }),
    Touch(
      testDescription: "explanation at the start: who was granted",
      change: { $0.information.intakeExplanation = 0 },
      touched: { $0.those(with: [.granted]) }),
    Touch(
      testDescription: "debt signals: who is in arrears",
      change: { $0.service.debtSignals = 0 }, touched: { $0.inArrears }),
  ]

  @Test(
    "With waits and peers of the base, only households that a lever touches differ",
    .tags(.metamorphic))
  func onlyTheTouched() throws {
    let telling = Run(
      households: 300, warmUp: 12, months: 24,
      parameters: {
        $0.workDuty.directionFactor = 0.5
        $0.finances.debtSignalReached = 1
        $0.finances.debtSignalAccepted = 1
      })
    let policies = try Self.touches.map { try base($0.change) }
    let runs = try Twins.play(telling, base: base(), policies: policies)
    for (touch, twins) in zip(Self.touches, runs) {
      let differing = Set(twins.direct().keys)
      let touched = touch.touched(twins)
      #expect(!differing.isEmpty, "\(touch.testDescription)")
      let others = twins.direct().filter { !touched.contains($0.key) }
      #expect(others.isEmpty, "\(touch.testDescription)")
      #expect(
        touched.count < twins.base.households.count, "\(touch.testDescription) leaves somebody out")
    }
  }
}
