import Chance
import Quantities
import Statistics
import Testing

@testable import Model
@testable import Population

/// The office over a whole run: nothing is lost, and queues are as theory has them.
@Suite("Capacity")
struct CapacityTests {
  @Test(
    "Hours by kind of work add up to those by role and by part; pieces are done, lapsed or wait")
  func conservation() throws {
    for id in ["almere-2019", "preventie-voorop"] {
      var policy = try Shipped.policy(id)
      // So few that work lapses and service is not delivered.
      policy.staff.incomeConsultants = 560
      policy.staff.enforcement = 230
      let world = try Run(months: 36).play([policy]) { _, world in try world.checkAccounts() }[0]
      let tally = world.tally
      for month in 0..<36 {
        func spent(_ include: (Activity) -> Bool) -> Int64 {
          Activity.allCases.filter(include).reduce(0) { $0 + tally[.spent, $1, month: month] }
        }
        #expect(spent { _ in true } == tally[.minutesUsed, month: month])
        for role in Role.allCases {
          #expect(spent { $0.role == role } == tally[role.counters.used, month: month])
        }
        for part in Part.allCases {
          #expect(spent { $0.part == part } == tally[part.counter, month: month])
        }
        #expect(
          WorkKind.allCases.reduce(0) { $0 + tally[.backlog, Activity($1), month: month] }
            == tally[.backlog, month: month])
        for activity in Activity.allCases where activity.kind == nil {
          #expect(tally[.spent, activity, month: month] <= tally[.asked, activity, month: month])
        }
        for kind in WorkKind.allCases where month > 0 {
          func count(_ count: WorkCount, _ month: Int) -> Int64 {
            tally[count, Activity(kind), month: month]
          }
          #expect(
            count(.waiting, month - 1) + count(.received, month)
              == count(.done, month) + count(.expired, month) + count(.overtaken, month)
              + count(.waiting, month))
        }
      }
      #expect(world.total(.casesExpired) > 0, "so that lapsing is counted at all")
      #expect(tally.months == 36 && Tally(words: tally.words, months: 36) == tally)
    }
  }

  /// A queue of one consultant who decides one application a month, applications coming by chance.
  ///
  /// - Returns: what waits at the end of each month, pieces done, and months they waited.
  private func applications(
    _ load: Double, months: Int, seed: UInt64
  ) throws -> (stock: [Double], done: Int64, waited: Int64, left: Int64) {
    var town = try Town(months: months) { $0.capacity.routineIncome = 0 }
    // One hour a month in a town of five.
    town.policy.staff.incomeConsultants = 200
    let source = Source(seed: Seed(seed), replicate: 0)
    let context = town.context
    var stock: [Double] = []
    var (done, waited): (Int64, Int64) = (0, 0)
    for month in 0..<months {
      town.world.month = Month(month)
      Triage.openMonth(&town.world, context)
      let luck = source.marks(.office, .arrivals, time: Int32(month)).a.uniform
      for k in 0..<poissonQuantile(mean: load, uniform: luck) {
        town.world.enqueue(.application, row: 0, day: 0, ordinal: UInt32(k), minutes: 60)
      }
      town.world.office.queues[WorkKind.application.rawValue].settle()
      town.world.office.plan(gateFirst: false, preventionFirst: false)
      town.world.work(.application) { _, _ in }
      town.world.office.queues[WorkKind.application.rawValue].endMonth()
      stock.append(Double(town.world.office.queues[WorkKind.application.rawValue].count))
      done += town.world.office.book[.done, .application]
      waited += town.world.office.book[.monthsWaited, .application]
    }
    let left = town.world.office.queues[WorkKind.application.rawValue].all.reduce(Int64(0)) {
      $0 + Int64(months) - Int64($1.received)
    }
    return (stock, done, waited, left)
  }

  /// Poisson arrivals and one piece a month: what is left at the end of a month has the mean of those
  /// waiting in an M/D/1 queue, ρ²/(2(1 − ρ)) (Pollaczek 1930, Khinchin 1932).
  @Test(
    "The queue of one piece a month is as long as Pollaczek and Khinchin say", .tags(.statistical),
    arguments: [0.5, 0.7])
  func pollaczekKhinchin(load: Double) throws {
    var blocks: [Double] = []
    for seed in 1...3 as ClosedRange<UInt64> {
      let stock = try applications(load, months: 24_000, seed: seed).stock
      blocks += (0..<24).map { stock[($0 * 1000)..<(($0 + 1) * 1000)].reduce(0, +) / 1000 }
    }
    let mean = blocks.reduce(0, +) / Double(blocks.count)
    let variance =
      blocks.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(blocks.count - 1)
    let error = (variance / Double(blocks.count)).squareRoot()
    let expected = load * load / (2 * (1 - load))
    #expect(abs(mean - expected) < oneInAMillion * error)
    #expect(oneInAMillion * error < 0.15 * expected, "sharp enough to see one part in seven")
  }

  @Test("Little's law: what waits is what comes in times how long it waits")
  func little() throws {
    let queue = try applications(0.8, months: 12_000, seed: 4)
    let stock = queue.stock.reduce(0, +)
    // To the piece, when those that still wait are counted as long as they have waited.
    #expect(Int64(stock) == queue.waited + queue.left)
    let rate = Double(queue.done) / 12_000
    let wait = Double(queue.waited) / Double(queue.done)
    #expect(abs(stock / 12_000 - rate * wait) < 0.01 * stock / 12_000)
  }

  @Test("More hours never leave a longer backlog or more cases past their term")
  func moreHours() throws {
    let factors = [0.6, 0.75, 0.9, 1, 1.2, 1.6]
    let base = try Shipped.policy("almere-2019")
    let worlds = try Run(households: 300, months: 36).play(
      factors.map { factor in
        var policy = base
        for role in Role.allCases { policy.staff.multiply(factor, role) }
        return policy
      })
    let backlog = worlds.map { $0.tally[.backlog, month: 35] }
    let late = worlds.map {
      Double($0.total(.casesOverTerm)) / Double($0.total(.casesReceived))
    }
    for (less, more) in zip(worlds.indices, worlds.indices.dropFirst()) {
      #expect(backlog[less] >= backlog[more], "\(backlog)")
      #expect(late[less] >= late[more], "\(late)")
    }
    #expect(backlog[0] > backlog[5] && late[0] > late[5])
  }

  @Test("Without hours there is no explanation at the start, and knowledge is lower for it")
  func intake() throws {
    func kept(_ minutes: Double) throws -> Float {
      var town = try Town {
        $0.capacity.routineIncome = 0
        $0.inflow.applicationMinutes = 60
        $0.information.intakeMinutes = 60
        $0.inflow.papersBase = 20
        $0.inflow.entitledShare = 1
        $0.inflow.wrongRejection = 0
      } birth: { _, birth in
        birth.reach = 0
      }
      town.policy.information.intakeExplanation = 1
      town.policy.control.gatePriority = 1
      town.policy.staff.incomeConsultants = minutes / 60 * 200
      town.world.households.phase[0] = .applying
      town.world.enqueue(.application, row: 0, day: 0, minutes: 60)
      try town.open(Triage.play)
      #expect(town.world.households.phase[0] == .onBenefit)
      let explained = town.world.office.book[.spent, .intake]
      #expect(explained == (minutes >= 120 ? 60 : 0))
      return town.world.households.knowledgeKept[0]
    }
    #expect(try kept(119) < kept(120))
  }

  @Test("Claims are collected as far as there are hours for it")
  func collection() throws {
    func collected(_ hours: Double) throws -> Double {
      var town = try Town { $0.capacity.routineCollection = 200 }
      town.policy.staff.collection = hours
      try town.open()
      return town.world.delivered.collection
    }
    #expect(try collected(400) == 1)
    #expect(try collected(100) == 0.5)
    #expect(try collected(0) == 0)
    var policy = try Shipped.policy("almere-2019")
    policy.staff.collection = 30
    let worlds = try Run(months: 24).play([try Shipped.policy("almere-2019"), policy])
    #expect(worlds[1].total(.repaidCents) < worlds[0].total(.repaidCents))
  }
}
