import Chance
import Testing

@testable import Model

@Suite("14. Care")
struct CareTests {
  private func town(_ traits: Traits = [.provisionEntitled, .provisionUnused]) throws -> Town {
    var town = try Town { $0.care.takeUpWithHelp = 1 }
    town.world.households.traits[0].formUnion(traits)
    return town
  }

  @Test("A household may find its provision by itself, and feels a little relief")
  func ownTakeUp() throws {
    var town = try town()
    town.plan(.provision, month: 0)
    try town.play(Care.play)
    #expect(!town.world.households.traits[0].contains(.provisionUnused))
    #expect(town.world.households.traits[0].contains(.provisionEntitled))
    #expect(town.world.impulses.map(\.size) == [Float(town.parameters.care.stressRelief)])
  }

  @Test("An approach comes only by policy, takes its minutes, and helps as far as taken up")
  func approach() throws {
    for (share, takes) in [(0.0, false), (1, true)] {
      var town = try town()
      town.policy.service.careIndication = share * town.parameters.lifeCourse.mostCareApproaches
      town.plan(.careApproach, month: 0)
      try town.open(Care.play)
      #expect(town.world.households.traits[0].contains(.provisionUnused) == !takes)
      let p = town.parameters
      let routine =
        5
        * (p.capacity.routineIncome + p.capacity.routineWork + p.capacity.routineEnforcement
          + p.capacity.routineCollection + p.capacity.routineLegal) / 1000 * 60
      let expected = routine + (takes ? p.care.approachMinutes : 0)
      #expect(abs(Double(town.world.office.usedByPart[Part.service.rawValue]) - expected) < 2.6)
    }
  }

  @Test("Without hours nobody is approached")
  func noHours() throws {
    var town = try town()
    town.policy.service.careIndication = town.parameters.lifeCourse.mostCareApproaches
    town.policy.staff.incomeConsultants = 0
    town.plan(.careApproach, month: 0)
    try town.open(Care.play)
    #expect(town.world.households.traits[0].contains(.provisionUnused))
  }

  @Test("Nothing happens to those without a right, who use it, or who are off benefit")
  func others() throws {
    var none = try town([])
    none.plan(.provision, month: 0)
    try none.play(Care.play)
    #expect(none.world.impulses.isEmpty)
    var using = try town(.provisionEntitled)
    using.plan(.provision, month: 0)
    try using.play(Care.play)
    #expect(using.world.impulses.isEmpty)
    var gone = try town()
    gone.world.households.phase[0] = .left
    gone.plan(.provision, month: 0)
    try gone.play(Care.play)
    #expect(gone.world.households.traits[0].contains(.provisionUnused))
  }

  @Test("A round of approaches is made whole or not at all, whatever the order of rows")
  func scarceHours() throws {
    for (rounds, helped) in [(1.2, 0), (2.1, 2)] {
      for ids in [[0, 1], [1, 0]] as [[UInt32]] {
        var town = try Town(
          households: 2, { $0.care.takeUpWithHelp = 1 },
          birth: { row, birth in
            birth.id = .init(ids[row])
            birth.traits = [.provisionEntitled, .provisionUnused]
          })
        town.parameters.capacity.routineIncome = 0
        town.policy.service.careIndication = town.parameters.lifeCourse.mostCareApproaches
        town.policy.staff.incomeConsultants =
          town.parameters.care.approachMinutes / 60 * 500 * rounds
        for row in 0..<2 { town.plan(.careApproach, row: row, month: 0, amount: 0.1) }
        try town.open(Care.play)
        #expect(town.world.households.traits.count { !$0.contains(.provisionUnused) } == helped)
      }
    }
  }

  /// A town in which a share misses a provision, and the model looks at everybody this month.
  private func surveyed(
    _ n: Int, missing: Int, sensitivity: Double, specificity: Double,
    _ change: (inout Parameters) -> Void = { _ in }
  ) throws -> Town {
    var town = try Town(
      households: n, change,
      birth: { row, birth in
        birth.traits = row < missing ? [.provisionEntitled, .provisionUnused] : .provisionEntitled
      })
    town.policy.service.careModel = 12
    town.policy.service.careSensitivity = sensitivity
    town.policy.service.careSpecificity = specificity
    try town.open(Care.play)
    return town
  }

  @Test(
    "Precision of the model in closed form: π se / (π se + (1 - π)(1 - sp))", .tags(.statistical),
    arguments: [(0.9, 0.9), (0.7, 0.8), (0.5, 0.5)])
  func precision(sensitivity: Double, specificity: Double) throws {
    let n = 6000
    let missing = 1500
    let town = try surveyed(
      n, missing: missing, sensitivity: sensitivity, specificity: specificity)
    let flagged = Double(town.count(.careFlagged))
    let prevalence = Double(missing) / Double(n)
    let right = prevalence * sensitivity
    let expected = right / (right + (1 - prevalence) * (1 - specificity))
    let error = (expected * (1 - expected) / flagged).squareRoot()
    #expect(abs(Double(town.count(.careFlaggedRight)) / flagged - expected) < oneInAMillion * error)
    let recall = Double(town.count(.careFlaggedRight)) / Double(missing)
    #expect(
      abs(recall - sensitivity)
        < oneInAMillion * (sensitivity * (1 - sensitivity) / Double(missing)).squareRoot())
  }

  @Test("A false alarm takes its hour and, where the parameter says so, a little trust")
  func falseAlarms() throws {
    for trust in [0.0, 0.03] {
      let town = try surveyed(40, missing: 10, sensitivity: 1, specificity: 0) {
        $0.care.falseAlarmTrust = trust
        $0.care.takeUpWithHelp = 1
        $0.capacity.routineIncome = 0
      }
      #expect(town.count(.careFlagged) == 40 && town.count(.careFlaggedRight) == 10)
      #expect(town.count(.provisionsTaken) == 10)
      let losses = town.world.impulses.filter { $0.kind == .trustLoss }
      #expect(losses.count == (trust > 0 ? 30 : 0))
      #expect(losses.allSatisfy { $0.row >= 10 })
      let available = town.world.office.available[Role.incomeConsultant.rawValue]
      let left = town.world.office.left[Role.incomeConsultant.rawValue]
      #expect(available - left == Int64(40 * town.parameters.care.approachMinutes))
    }
  }

  @Test("Off, the model does nothing, however good it is")
  func off() throws {
    var town = try town()
    town.policy.service.careSensitivity = 1
    try town.open(Care.play)
    #expect(town.count(.careFlagged) == 0 && town.count(.provisionsTaken) == 0)
  }

  @Test("Who found a provision has fewer new arrears, by its amount")
  func arrears() throws {
    var town = try town()
    #expect(Care.arrearFactor(town.world, town.context, 0) == 1)
    town.plan(.provision, month: 0)
    try town.play(Care.play)
    let p = town.parameters.care
    let amounts = [p.supplementAmount, p.assistanceAmount, p.remissionAmount]
    let factor = Care.arrearFactor(town.world, town.context, 0)
    let expected = amounts.map { power(p.arrearFactor, $0 / 12 / p.amountUnit) }
    #expect(expected.contains { abs($0 - factor) < 1e-12 })
    #expect(factor < 1)
    #expect(amounts.contains { Int64($0 * 100) == town.count(.provisionCents) })
  }

  @Test("The kinds of provisions come in their shares", .tags(.statistical))
  func kinds() throws {
    let n = 4000
    let town = try surveyed(n, missing: n, sensitivity: 1, specificity: 1) {
      $0.care.takeUpWithHelp = 1
      $0.care.supplementShare = 0.5
      $0.care.assistanceShare = 0
      $0.care.supplementAmount = 100
      $0.care.remissionAmount = 0
    }
    let taken = Double(town.count(.provisionCents)) / 10_000
    #expect(abs(taken - 2000) < oneInAMillion * (Double(n) * 0.25).squareRoot())
  }
}
