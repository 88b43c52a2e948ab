import Chance
import Law
import Quantities
import Testing

@testable import Model

@Suite("5. Work duty")
struct WorkDutyTests {
  /// Forty households with a duty each, of which the gates fail as the test says.
  private func duties(
    unknown: Double = -50, unable: Double = -50, unwilling: Double = -50,
    _ prepare: (inout Town) -> Void = { _ in }
  ) throws -> Town {
    var town = try Town(households: 40) { p in
      p.workDuty.unknownBase = unknown
      p.workDuty.unableBase = unable
      p.workDuty.unwillingBase = unwilling
      p.workDuty.noticed = 1
      p.workDuty.capacitySlope = 0
      p.objection.rate = 0
      p.workAssessment.always(.normal)
    }
    prepare(&town)
    for row in 0..<40 {
      town.plan(.workDuty, row: row, month: 0, amount: (Double(row) + 0.5) / 40, duration: 0.5)
    }
    try town.open(WorkDuty.play)
    return town
  }

  @Test("The first gate that fails is the cause")
  func causes() throws {
    #expect(try duties().world.workBreaches.isEmpty)
    for (town, cause) in [
      (try duties(unknown: 50, unable: 50, unwilling: 50), Cause.notKnowing),
      (try duties(unable: 50, unwilling: 50), .notAble), (try duties(unwilling: 50), .notWilling),
    ] {
      #expect(town.world.workBreaches.count == 40)
      #expect(town.world.workBreaches.allSatisfy { $0.cause == cause })
    }
  }

  @Test("The exempt, applicants and leavers have no duties; what is not noticed has no consequence")
  func without() throws {
    let town = try duties(unwilling: 50) {
      $0.world.households.traits[0].insert(.exempt)
      $0.world.households.phase[1] = .left
      $0.world.households.phase[2] = .suspended
    }
    #expect(Set(town.world.workBreaches.map(\.row)).isDisjoint(with: [0, 1, 2]))
    #expect(town.world.workBreaches.count == 37)
    let unseen = try duties(unwilling: 50) { $0.parameters.workDuty.noticed = 0 }
    #expect(unseen.world.workBreaches.isEmpty)
  }

  @Test("A reminder lowers not being able, by its ratio")
  func reminder() throws {
    // The luck of being able is 0.5 for all. The chance of failing is 0.525, and 0.315 at 0.6 of it.
    for (reminders, failed) in [(0.0, 40), (1, 0)] {
      let town = try duties(unable: 0.1) { town in
        town.parameters.workDuty.reminderFactor = 0.6
        town.policy.service.reminders = reminders
      }
      #expect(town.world.workBreaches.count == failed)
    }
  }

  @Test(
    "Directing one's own trajectory with factor 1 changes nothing; with less, fewer duties fail")
  func clientDirection() throws {
    func failed(_ directed: Double, factor: Double) throws -> [Int32] {
      var town = try Town(households: 40) { p in
        p.workDuty.unwillingBase = 50
        p.workDuty.noticed = 1
        p.workDuty.directionFactor = factor
      }
      town.policy.service.clientDirection = directed
      for row in 0..<40 {
        town.plan(.workDuty, row: row, month: 0, mark: (Double(row) + 0.5) / 40)
      }
      try town.open(WorkDuty.play)
      return town.world.workBreaches.map(\.row)
    }
    let base = try failed(0, factor: 1)
    #expect(base.count == 40)
    for directed in [0.1, 0.3, 0.5, 0.7, 1] { #expect(try failed(directed, factor: 1) == base) }
    #expect(try failed(1, factor: 0.5) == Array(0..<20))
    #expect(try failed(0.5, factor: 0.5) == Array(0..<30))
  }

  /// One breach, decided now.
  private func decided(
    uniform: Bool, culpability: Culpability = .normal, _ prepare: (inout Town) -> Void = { _ in }
  ) throws -> Town {
    var town = try Town(month: 1) { p in
      p.objection.rate = 0
      p.workAssessment.always(culpability)
    }
    town.policy.sanction.measureSpread = 3
    prepare(&town)
    town.world.workBreaches.append(
      WorkBreach(row: 0, cause: .notWilling, uniform: uniform, birth: 1, ordinal: 0))
    town.world.enqueue(.workBreach, row: 0, ref: 0, day: 0, minutes: 120)
    try town.open(Triage.play) { w, c in Decision.play(&w, c) }
    return town
  }

  /// What the reductions take in the months after, in cents.
  private func taken(_ town: Town) throws -> Int64 {
    var town = town
    for _ in 0..<6 {
      town.nextMonth()
      town.play(Payment.play)
    }
    try town.world.checkAccounts()
    return town.world.ledger.reduced
  }

  @Test("A uniform measure takes the norm, spread over three months; a second, two norms")
  func uniform() throws {
    let first = try decided(uniform: true)
    #expect(first.count(.measures) == 1 && first.count(.measuresUniform) == 1)
    #expect(
      first.world.households.reduction[0] == 34_348, "EUR 1,030.42 over three months, rounded up")
    #expect(first.world.households.reductionUntil[0] == 1 + 3)
    let second = try decided(uniform: true) { $0.world.households.lastMeasure[0] = -6 }
    #expect(second.world.households.reduction[0] == 68_695)
    let atOnce = try decided(uniform: true) { $0.policy.sanction.measureSpread = 1 }
    #expect(atOnce.world.households.reduction[0] == 103_042)
    #expect(try taken(atOnce) == 103_042)
  }

  @Test("Over its months a measure takes what the law says, to the cent")
  func total() throws {
    for town in [
      try decided(uniform: true),
      try decided(uniform: true) { $0.world.households.lastMeasure[0] = -6 },
    ] {
      let law = town.law.measures.decide(
        MeasureFacts(
          breach: .uniform, earlierBreaches: town.world.households.reduction[0] > 40_000 ? 1 : 0,
          norm: Cents(town.norm), spreadMonths: 3))
      let sum = try taken(town)
      #expect(sum == law.total.amount)
    }
  }

  @Test("Another duty: first a warning where the policy warns, then the ordinance's share")
  func other() throws {
    let warned = try decided(uniform: false) { $0.policy.sanction.measureWarningFirst = 1 }
    #expect(warned.count(.measureWarnings) == 1 && warned.count(.measures) == 0)
    let measured = try decided(uniform: false)
    let law = measured.law.measures.decide(
      MeasureFacts(breach: .other(.medium), norm: Cents(measured.norm), spreadMonths: 3))
    #expect(measured.count(.measuresOther) == 1)
    #expect(Int64(measured.world.households.reduction[0]) == law.monthly.first.amount)
    let again = try decided(uniform: false) {
      $0.policy.sanction.measureWarningFirst = 1
      $0.world.households.lastMeasureWarning[0] = -10
    }
    #expect(again.count(.measures) == 1)
    let forgotten = try decided(uniform: false) {
      $0.policy.sanction.measureWarningFirst = 1
      $0.world.households.lastMeasureWarning[0] = -12
    }
    #expect(forgotten.count(.measureWarnings) == 1)
  }

  @Test("Without culpability the measure is waived")
  func waived() throws {
    let town = try decided(uniform: true, culpability: .none)
    #expect(town.count(.measuresWaived) == 1 && town.count(.measures) == 0)
    #expect(try taken(town) == 0)
  }

  @Test("Who complies after the first month has the rest withdrawn, where the policy does so")
  func repentance() throws {
    let town = try decided(uniform: true) {
      $0.policy.sanction.repentance = 1
      $0.parameters.workDuty.compliesAfterMonth = 1
    }
    #expect(town.count(.measures) == 1)
    #expect(try taken(town) == 34_348)
    let strict = try decided(uniform: true) { $0.parameters.workDuty.compliesAfterMonth = 1 }
    #expect(try taken(strict) > 100_000)
  }

  @Test("Complying is no less likely among those who are no hardship case", .tags(.statistical))
  func repentanceAndHardship() throws {
    // Half comply, half are hardship cases: of those measured, half should have it withdrawn.
    var measures = 0
    var withdrawn = 0
    for seed in 0..<120 {
      var town = try Town(month: 1, seed: UInt64(seed)) { p in
        p.objection.rate = 0
        p.workAssessment.always(.normal)
        p.workDuty.hardshipShare = 0.5
        p.workDuty.compliesAfterMonth = 0.5
      }
      town.policy.sanction.tailoring = 1
      town.policy.sanction.repentance = 1
      town.policy.sanction.measureSpread = 3
      town.follow()
      town.world.workBreaches.append(
        WorkBreach(row: 0, cause: .notWilling, uniform: true, birth: 0, ordinal: 0))
      town.world.enqueue(.workBreach, row: 0, ref: 0, day: 0, minutes: 120)
      try town.open(Triage.play) { w, c in Decision.play(&w, c) }
      measures += town.happened(.measure)
      withdrawn += town.happened(.measureWithdrawn)
    }
    #expect(measures > 30)
    let spread = (Double(measures) * 0.25).squareRoot()
    #expect(abs(Double(withdrawn) - Double(measures) / 2) < oneInAMillion * spread)
  }

  @Test("A measure raises the exit to work for some months, less where measures are common")
  func exitBoost() throws {
    let town = try decided(uniform: true)
    let p = town.parameters.workDuty
    let direct = town.parameters.exitDirectPerTotal
    #expect(abs(Double(town.world.households.exitBoost[0]) - p.exitAfterMeasure * direct) < 1e-6)
    #expect(town.world.households.exitBoostUntil[0] == 1 + Int16(p.exitMonths.rounded()))
    let common = try decided(uniform: true) { $0.world.climate.measureRate = 0.2 }
    let dimmed =
      1 + (p.exitAfterMeasure - 1) * exponential(-p.exitDiminishing * 0.2 / p.exitRateUnit)
    #expect(abs(Double(common.world.households.exitBoost[0]) - dimmed * direct) < 1e-6)
  }

  @Test("The published effect of a measure on exit is the total: its stress is not counted twice")
  func totalEffect() throws {
    func hazards(_ town: Town) throws -> [Double] {
      var town = town
      let months = 0...Int(town.parameters.workDuty.exitMonths.rounded())
      return try months.map { _ in
        try town.open(Mind.play)
        defer { town.nextMonth() }
        return Exit.hazard(
          town.world, town.context, 0, perStress: naturalLog(town.parameters.exit.stressFactor))
      }
    }
    let measured = try decided(uniform: true)
    var spared = measured
    spared.world.impulses = []
    spared.world.households.exitBoostUntil[0] = Households.never
    let ratios = zip(try hazards(measured), try hazards(spared)).map { $0 / $1 }
    let mean = ratios.reduce(0, +) / Double(ratios.count)
    #expect(abs(mean - measured.parameters.workDuty.exitAfterMeasure) < 0.01)
    #expect(measured.parameters.exitDirectPerTotal > 1.02, "stress takes a part that can be seen")
  }

  @Test("Sanctions are counted by the cause that was true, whatever was assessed")
  func sanctionsByCause() throws {
    let town = try decided(uniform: true)
    #expect(town.count(.sanctions) == 1 && town.count(.sanctionsUnwilling) == 1)
    #expect(town.count(.sanctionsKnowOrCan) == 0)
  }
}
