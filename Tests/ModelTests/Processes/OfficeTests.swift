import Quantities
import Testing

@testable import Model

/// The queues and the hours: what the month's work may take, and in which order.
@Suite("8. Triage and queues")
struct OfficeTests {
  /// An office with this much work waiting, and these minutes of an income consultant.
  private func office(_ minutes: Int64, _ work: [(WorkKind, [Int32])]) -> Office {
    var office = Office()
    office.available[Role.incomeConsultant.rawValue] = minutes
    office.left[Role.incomeConsultant.rawValue] = minutes
    for (kind, items) in work {
      for (k, length) in items.enumerated() {
        office.queues[kind.rawValue].add(
          WorkItem(row: Int32(k), ref: -1, received: 0, minutesLeft: length, key: UInt64(k))
        )
      }
      office.queues[kind.rawValue].settle()
    }
    return office
  }

  private func budget(_ office: Office, _ kind: WorkKind) -> Int64 { office.budget[kind.rawValue] }

  @Test("Applications first, where the policy says so; the rest shares in proportion")
  func gateFirst() {
    var office = office(1000, [(.application, [600]), (.report, [300]), (.desk, [900])])
    office.plan(gateFirst: true, preventionFirst: false)
    #expect(budget(office, .application) == 600)
    // 400 minutes over 300 and 900: a quarter and three quarters.
    #expect(budget(office, .report) == 100)
    #expect(budget(office, .desk) == 300)
    #expect(office.slack[0] == 0)
  }

  @Test("Without gate priority, applications share like the rest")
  func gateShares() {
    var office = office(900, [(.application, [600]), (.report, [300]), (.desk, [900])])
    office.plan(gateFirst: false, preventionFirst: false)
    #expect(budget(office, .application) == 300)
    #expect(budget(office, .report) == 150)
    #expect(budget(office, .desk) == 450)
  }

  @Test("Prevention goes before checks, or takes what they leave")
  func prevention() {
    let work: [(WorkKind, [Int32])] = [(.prompt, [200]), (.conversation, [200]), (.desk, [800])]
    var first = office(1000, work)
    first.plan(gateFirst: true, preventionFirst: true)
    #expect(budget(first, .prompt) == 200 && budget(first, .conversation) == 200)
    #expect(budget(first, .desk) == 600)
    var last = office(1000, work)
    last.plan(gateFirst: true, preventionFirst: false)
    #expect(budget(last, .desk) == 800)
    #expect(budget(last, .prompt) + budget(last, .conversation) == 200)
  }

  @Test("With hours to spare, everybody gets what was asked and the rest is slack")
  func enough() {
    var office = office(5000, [(.application, [600]), (.report, [300]), (.prompt, [100])])
    office.plan(gateFirst: false, preventionFirst: false)
    #expect(budget(office, .application) == 600 && budget(office, .report) == 300)
    #expect(budget(office, .prompt) == 100)
    #expect(office.slack[0] == 4000)
  }

  @Test("A queue is first come first served; within a month by day, then household, then ordinal")
  func order() {
    var queue = WorkQueue()
    func add(_ day: UInt8, _ id: UInt32, _ ordinal: UInt32) {
      queue.add(
        WorkItem(
          row: 0, ref: Int32(ordinal), received: 0, minutesLeft: 1,
          key: WorkItem.key(day: day, id: HouseholdID(id), ordinal: ordinal)))
    }
    add(9, 1, 1)
    queue.settle()
    add(3, 8, 2)
    add(3, 7, 4)
    add(3, 7, 3)
    add(1, 9, 5)
    #expect(queue.first?.ref == 1)
    queue.settle()
    #expect(queue.items.map(\.ref) == [1, 5, 3, 4, 2])
  }

  /// A town with conversations waiting, and this many minutes of income consultants.
  private func town(minutes: Double, items: [Int32], kind: WorkKind = .report) throws -> Town {
    var town = try Town { $0.capacity.routineIncome = 0 }
    // Hours per 1,000 households, in a town of five.
    town.policy.staff.incomeConsultants = minutes / 60 * 200
    for (k, length) in items.enumerated() {
      town.world.enqueue(
        kind, row: Int32(k % 5), day: UInt8(k), ordinal: UInt32(k), minutes: Double(length))
    }
    return town
  }

  private func work(_ town: inout Town, _ kind: WorkKind = .report, fresh: Double = 0) -> [UInt8] {
    Triage.openMonth(&town.world, town.context)
    for kind in WorkKind.allCases { town.world.office.queues[kind.rawValue].settle() }
    town.world.office.plan(gateFirst: false, preventionFirst: false)
    var done: [UInt8] = []
    town.world.work(kind, freshFirst: fresh) { _, item in done.append(item.day) }
    return done
  }

  @Test("A piece half done is carried on next month from where it was left")
  func carriedOn() throws {
    var town = try town(minutes: 100, items: [60, 60, 60])
    #expect(work(&town) == [0], "40 minutes of the second are done too")
    #expect(town.world.office.left[0] == 0)
    #expect(work(&town) == [1, 2], "20 left and 60")
    #expect(town.world.office.left[0] == 20)
  }

  @Test("A piece longer than a month's hours takes several months and is not lost")
  func longPiece() throws {
    var town = try town(minutes: 100, items: [250])
    #expect(work(&town).isEmpty)
    #expect(work(&town).isEmpty)
    #expect(work(&town) == [0])
    #expect(town.world.office.left[0] == 50)
  }

  @Test("Fresh first takes its share from the newest end")
  func freshFirst() throws {
    var all = try town(minutes: 1000, items: [10, 10, 10, 10])
    #expect(work(&all, fresh: 1) == [3, 2, 1, 0])
    var half = try town(minutes: 1000, items: [10, 10, 10, 10])
    #expect(work(&half, fresh: 0.5) == [0, 3, 1, 2])
  }

  @Test("What one kind leaves is there for the next of the same role")
  func release() throws {
    var town = try town(minutes: 100, items: [60])
    town.world.enqueue(.desk, row: 0, day: 0, minutes: 60)
    Triage.openMonth(&town.world, town.context)
    for kind in WorkKind.allCases { town.world.office.queues[kind.rawValue].settle() }
    town.world.office.plan(gateFirst: false, preventionFirst: false)
    #expect(budget(town.world.office, .report) == 50)
    var done = 0
    town.world.work(.desk) { _, _ in done += 1 }
    #expect(done == 0, "50 of 60 minutes")
    town.world.work(.report) { _, _ in done += 1 }
    #expect(done == 0, "desk has used its own 50")
    #expect(town.world.office.left[0] == 0)
  }

  @Test("Routine work goes off the top, by caseload; hours are by the municipality's size")
  func openMonth() throws {
    var town = try Town { $0.capacity.routineIncome = 250 }
    town.policy.staff.incomeConsultants = 1000
    Triage.openMonth(&town.world, town.context)
    // Five households: 5 hours, of which 1.25 for routine.
    #expect(town.world.office.available[0] == 300)
    #expect(town.world.office.left[0] == 225)
    #expect(town.world.office.usedByPart[Part.service.rawValue] >= 75)
    for row in 1..<5 { town.world.households.phase[row] = .left }
    town.world.caseloadNow = 1
    Triage.openMonth(&town.world, town.context)
    #expect(town.world.office.available[0] == 300)
    #expect(town.world.office.left[0] == 285)
  }

  @Test("Hours are never used beyond what there is, and every minute is used or left")
  func neverAbove() throws {
    var town = try Town(households: 30) { $0.objection.rate = 1 }
    town.policy = try Shipped.policy("almere-2019")
    town.policy.staff.incomeConsultants = 400
    for row in 0..<30 {
      town.plan(.gift, row: row, month: row % 12)
      town.plan(.conversation, row: row, month: row % 12)
      town.plan(.review, row: row, month: row % 12)
      town.plan(.falseSignal, row: row, month: row % 12)
    }
    for _ in 0..<12 {
      try town.playMonths()
      try town.world.checkAccounts()
      for role in Role.allCases {
        let left = town.world.office.left[role.rawValue]
        #expect(left >= 0 && left <= town.world.office.available[role.rawValue])
      }
    }
  }

  @Test("Signals and preventive calls lapse after their term; applications and reports never do")
  func expiry() throws {
    var town = try Town {
      $0.capacity.signalExpiry = 9
      $0.capacity.contactExpiry = 2
    }
    town.policy.staff.incomeConsultants = 0
    Signals.receive(
      &town.world, town.context, row: 0, circumstance: -1, source: .tip, day: 0, birth: 0,
      ordinal: 1)
    town.world.enqueue(.conversation, row: 0, day: 0, minutes: 90)
    town.world.enqueue(.application, row: 0, day: 0, minutes: 90)
    town.world.enqueue(.report, row: 0, day: 0, minutes: 90)
    for month in 0..<12 {
      try town.open(Triage.play)
      #expect(town.waiting(.conversation) == (month <= 2 ? 1 : 0), "month \(month)")
      #expect(town.waiting(.desk) == (month <= 9 ? 1 : 0), "month \(month)")
      town.nextMonth()
    }
    #expect(town.waiting(.application) == 1 && town.waiting(.report) == 1)
    #expect(town.total(.casesExpired) == 2)
    #expect(town.world.signals[0].stage == .closed)
    #expect(town.total(.signalsClosed) == 1)
    #expect(town.total(.signalsInvestigated) == 0, "lapsed, not investigated")
  }

  @Test("No staff: everything waits and nothing is decided; unlimited staff: nothing waits")
  func extremes() throws {
    for staff in [0.0, 1e6] {
      var town = try Town(households: 40) { p in
        p.know(1 - 1e-12)
        p.conceal(-50)
        p.execute(50)
        p.objection.rate = 0
      }
      for role in 0..<5 { town.policy.staff[role] = staff }
      for row in 0..<40 { town.plan(.work, row: row, month: row % 3, duration: 0.9) }
      var last: Int64 = -1
      for month in 0..<6 {
        try town.playMonths()
        let waiting = town.world.tally[.backlog, month: month]
        if staff == 0 { #expect(waiting >= last) } else { #expect(waiting == 0) }
        last = waiting
      }
      #expect(last == (staff == 0 ? 40 : 0))
      #expect((town.total(.reportsProcessed) == 0) == (staff == 0))
      try town.world.checkAccounts()
    }
  }
}

extension Policy.Staff {
  /// Hours by role's number.
  subscript(role: Int) -> Double {
    get { [incomeConsultants, workConsultants, enforcement, collection, legal][role] }
    set {
      switch role {
      case 0: incomeConsultants = newValue
      case 1: workConsultants = newValue
      case 2: enforcement = newValue
      case 3: collection = newValue
      default: legal = newValue
      }
    }
  }
}
