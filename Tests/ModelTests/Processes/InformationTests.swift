import Chance
import Testing

@testable import Model

@Suite("3. Information and service")
struct InformationTests {
  @Test(
    "Every client gets a letter once per interval, spread over the months", arguments: [1.0, 3, 12])
  func interval(months: Double) throws {
    var town = try Town(households: 24) {
      $0.information.letterRead = 1 - 1e-9
      $0.reporting.capacitySlope = 0
    }
    town.policy.information.repeatInterval = months
    var letters = [Int](repeating: 0, count: 24)
    for month in 0..<24 {
      town.world.month = .init(month)
      try town.open(Information.play)
      for row in 0..<24 where town.world.households.informed[row] == month { letters[row] += 1 }
    }
    #expect(letters.allSatisfy { $0 == Int(24 / months) })
  }

  @Test("Interval zero is no letters; who is off benefit gets none")
  func never() throws {
    var town = try Town { $0.information.letterRead = 1 - 1e-9 }
    try town.open(Information.play)
    #expect(town.world.households.informed.allSatisfy { $0 < 0 })
    town.policy.information.repeatInterval = 1
    town.world.households.phase[0] = .left
    try town.open(Information.play)
    #expect(town.world.households.informed[0] < 0)
    #expect(town.world.households.informed[1] == 0)
  }

  @Test("A letter read closes its share of the gap and helps to report for some months")
  func effect() throws {
    var town = try Town { $0.information.letterRead = 1 - 1e-9 }
    town.policy.information.repeatInterval = 1
    town.world.households.knowledgeKept[0] = 0.5
    try town.open(Information.play)
    let p = town.parameters
    let gain = Float(p.knowledge.letterGain)
    #expect(abs(town.world.households.knowledgeKept[0] - 0.5 * (1 - gain)) < 1e-6)
    #expect(abs(town.world.households.knowledgeGained[0] - gain) < 1e-6)
    #expect(town.world.households.promptedUntil[0] == Int16(p.information.reminderMonths))
  }

  @Test("Plain words, capacity and few arrears make letters read")
  func reading() throws {
    func read(_ prepare: (inout Town) -> Void) throws -> Int {
      var town = try Town(households: 60)
      town.policy.information.repeatInterval = 1
      prepare(&town)
      try town.open(Information.play)
      return town.world.households.informed.count { $0 == 0 }
    }
    let base = try read { _ in }
    // 60 letters at 0.55: within 4.9 standard deviations of 33.
    #expect(abs(Double(base) - 60 * 0.55) < 4.9 * (60 * 0.55 * 0.45).squareRoot())
    #expect(try read { $0.policy.information.plainLetters = 1 } > base)
    #expect(try read { for r in 0..<60 { $0.world.households.capacity[r] = -2 } } < base)
    #expect(try read { for r in 0..<60 { $0.world.households.arrears[r] = 5 } } < base)
  }

  @Test(
    "With too few hours nobody gets a letter, whatever the order of rows; with just enough, all do")
  func scarceHours() throws {
    func informed(_ order: [Int], minutes: Double) throws -> Set<UInt32> {
      var town = try Town(
        households: 20,
        { p in
          p.information.letterRead = 1 - 1e-9
          p.information.letterMinutes = 10
          p.capacity.routineIncome = 0
        }, birth: { row, birth in birth.id = .init(UInt32(order[row])) })
      town.policy.information.repeatInterval = 1
      town.policy.staff.incomeConsultants = minutes / 60 * 50  // in a town of twenty
      try town.open(Information.play)
      return Set(
        (0..<20).filter { town.world.households.informed[$0] == 0 }.map { UInt32(order[$0]) })
    }
    for (minutes, letters) in [(190.0, 0), (210, 20)] {
      let forward = try informed(Array(0..<20), minutes: minutes)
      #expect(forward.count == letters)
      #expect(try informed((0..<20).reversed(), minutes: minutes) == forward)
    }
  }

  @Test("Information takes its hours")
  func hours() throws {
    var town = try Town(households: 20) { $0.information.letterMinutes = 3 }
    town.policy.information.repeatInterval = 1
    try town.open(Information.play)
    #expect(town.world.office.usedByPart[Part.information.rawValue] == 60)
    var served = try Town(households: 20) { $0.service.minutesPerServed = 10 }
    let before = { (town: Town) in town.world.office.usedByPart[Part.service.rawValue] }
    try served.open(Information.play)
    let idle = before(served)
    served.policy.service.stressSensitive = 0.5
    try served.open(Information.play)
    // Half of the clients in reach: 20 × 0.5 × 0.6 × 10 minutes.
    #expect(before(served) - idle == Int64(100 * served.parameters.service.reach))
  }

  @Test("A question after a change informs and prompts; after the report it is not asked any more")
  func prompts() throws {
    for reported in [false, true] {
      var town = try Town { $0.information.visibleShare = 1 }
      town.policy.information.lifeEventPrompts = 1
      town.begin(.gift, effect: 10_000)
      Information.prompt(&town.world, town.context, 0)
      #expect(town.waiting(.prompt) == 1)
      if reported { town.world.circumstances[0].state.insert(.reported) }
      try town.open(Triage.play, Investigation.play)
      #expect(town.circumstance.has(.prompted) == !reported)
      #expect((town.world.households.informed[0] == 0) == !reported)
    }
  }

  @Test("Changes that are seen and asked about last as long as others do", .tags(.statistical))
  func promptedDuration() throws {
    var seen: [Double] = []
    var unseen: [Double] = []
    var town = try Town(households: 300) { $0.information.visibleShare = 0.5 }
    town.policy.information.lifeEventPrompts = 1
    for row in 0..<300 {
      town.plan(.gift, row: row, month: 0, duration: (Double(row) + 0.5) / 300)
    }
    try town.play(LifeEvents.play)
    let asked = Set(town.world.office.queues[WorkKind.prompt.rawValue].incoming.map(\.row))
    for item in town.world.circumstances {
      if asked.contains(item.row) {
        seen.append(Double(item.end))
      } else {
        unseen.append(Double(item.end))
      }
    }
    #expect(seen.count > 90 && unseen.count > 90)
    let mean = { (x: [Double]) in x.reduce(0, +) / Double(x.count) }
    // Spells are exponential with mean 8: each mean has a standard error near 8 / √150.
    let error = 8 * (2.0 / 150).squareRoot()
    #expect(abs(mean(seen) - mean(unseen)) < oneInAMillion * error)
  }

  @Test("A conversation explains, builds trust, and brings up what was not reported")
  func conversation() throws {
    for (share, disclosed) in [(0.0, false), (1, true)] {
      var town = try Town { $0.reporting.disclosedInTalk = share }
      town.policy.service.proactiveConversations = town.parameters.lifeCourse.mostConversations
      town.begin(.gift, effect: 10_000)
      town.plan(.conversation, month: 0)
      try town.open(Information.play, Triage.play, Investigation.play)
      #expect(town.circumstance.has(.reported) == disclosed)
      #expect(town.world.households.informed[0] == 0)
      #expect(town.world.impulses.contains { $0.kind == .trustGain })
    }
  }

  @Test("Who conceals discloses less")
  func concealing() throws {
    func disclosed(_ state: Circumstance.State) throws -> Int {
      var count = 0
      for seed in 0..<80 {
        var town = try Town(seed: UInt64(seed)) {
          $0.reporting.disclosedInTalk = 0.6
          $0.reporting.disclosureConcealed = 0.25
        }
        town.begin(.gift, effect: 10_000, state: state)
        Information.disclose(&town.world, town.context, 0, share: 0.6)
        count += town.circumstance.has(.reported) ? 1 : 0
      }
      return count
    }
    let open = try disclosed([])
    let hiding = try disclosed(.conceals)
    // Binomial(80, 0.6) and (80, 0.15), each within 4.9 standard deviations.
    #expect(abs(Double(open) - 48) < 4.9 * (80 * 0.6 * 0.4).squareRoot())
    #expect(abs(Double(hiding) - 12) < 4.9 * (80 * 0.15 * 0.85).squareRoot())
  }

  @Test("A second conversation has luck of its own")
  func secondConversation() throws {
    // One chance in two, twice: that 40 households all fail or all succeed alike has 0.5⁴⁰.
    var differ = 0
    for seed in 0..<40 {
      var town = try Town(seed: UInt64(seed))
      town.begin(.gift, effect: 10_000)
      var disclosed: [Bool] = []
      for _ in 0..<2 {
        Information.disclose(&town.world, town.context, 0, share: 0.5)
        disclosed.append(town.circumstance.has(.reported))
        town.world.circumstances[0].state.remove(.reported)
        town.nextMonth()
      }
      differ += disclosed[0] != disclosed[1] ? 1 : 0
    }
    #expect(differ > 0)
  }

  @Test("A question of one's own accord informs and takes time")
  func questions() throws {
    var town = try Town()
    town.plan(.question, month: 0)
    try town.open(Information.play)
    #expect(town.world.households.informed[0] == 0)
    #expect(town.count(.reportsProcessed) == 1)
  }

  @Test("Prevention first or last makes no difference when hours abound", .tags(.metamorphic))
  func priority() throws {
    for priority in [0.0, 1] {
      var town = try Town()
      town.policy.service.proactiveConversations = town.parameters.lifeCourse.mostConversations
      town.policy.staff.preventionPriority = priority
      town.plan(.conversation, month: 0)
      try town.open(Information.play, Triage.play, Investigation.play)
      #expect(town.world.households.informed[0] == 0)
    }
  }

  @Test("What there are no hours for does not happen: questions")
  func questionsWithoutHours() throws {
    var town = try Town()
    town.policy.staff.incomeConsultants = 0
    town.plan(.question, month: 0)
    try town.open(Information.play)
    #expect(town.world.households.informed[0] < 0)
    #expect(town.count(.reportsProcessed) == 0)
  }

  @Test("What there are no hours for does not happen: service, reminders, helpers")
  func serviceWithoutHours() throws {
    var town = try Town()
    town.world.households.reach[0] = 0.1
    town.policy.staff.incomeConsultants = 0
    try town.open(Information.play)
    let before = town.world.effectiveCapacity(0, town.context)
    town.policy.service.stressSensitive = 1
    try town.open(Information.play)
    #expect(town.world.effectiveCapacity(0, town.context) == before)
  }
}
