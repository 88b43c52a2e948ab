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
}
