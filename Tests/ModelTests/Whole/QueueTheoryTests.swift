import Chance
import Statistics
import Testing

@testable import Model

/// Queues against results known without a computer.
@Suite("Queues in closed form")
struct QueueTheoryTests {
  /// A desk that handles reports of sixty minutes with an hour a month for each server.
  private func desk(servers: Double) throws -> Town {
    var town = try Town(months: 1) { p in
      p.capacity.routineIncome = 0
      p.capacity.routineWork = 0
      p.capacity.routineEnforcement = 0
      p.capacity.routineCollection = 0
      p.capacity.routineLegal = 0
    }
    town.policy.staff.incomeConsultants = servers * 200  // hours per 1,000 in a town of five
    return town
  }

  /// One month: what comes in, then the work; gives the waits of what was finished.
  private func month(_ town: inout Town, _ c: Context, arrivals: Int, at now: Int) -> [Int] {
    town.world.month = .init(now)
    for k in 0..<arrivals {
      town.world.enqueue(
        .report, row: Int32(k % 5), day: UInt8(k % 30), ordinal: UInt32(k), minutes: 60)
    }
    Triage.openMonth(&town.world, c)
    town.world.office.queues[WorkKind.report.rawValue].settle()
    town.world.office.plan(gateFirst: false, preventionFirst: false)
    var waits: [Int] = []
    town.world.work(.report) { w, item in waits.append(now - Int(item.received)) }
    return waits
  }

  private func poisson(_ mean: Double, _ town: Town, _ month: Int) -> Int {
    poissonQuantile(
      mean: mean, uniform: town.source.marks(.office, .arrivals, time: Int32(month)).a.uniform)
  }

  @Test(
    "Little's law: mean number waiting is arrival rate times mean wait, exactly from empty to empty",
    .tags(.closedForm)
  )
  func little() throws {
    var town = try desk(servers: 3)
    let c = town.context
    var waiting = 0
    var waits: [Int] = []
    var arrived = 0
    var months = 0
    while months < 2400 || town.waiting(.report) > 0 {
      let arrivals = months < 2400 ? poisson(2.7, town, months) : 0
      arrived += arrivals
      waits += month(&town, c, arrivals: arrivals, at: months)
      waiting += town.waiting(.report)
      months += 1
    }
    #expect(waits.count == arrived, "nothing lost")
    let rate = Double(arrived) / Double(months)
    let meanWait = Double(waits.reduce(0, +)) / Double(arrived)
    #expect(meanWait > 0.1)
    #expect(abs(Double(waiting) / Double(months) - rate * meanWait) < 1e-9)
    #expect(town.world.tally.months == 1)
  }

  @Test(
    "One server, Poisson arrivals, fixed work: λ² / (2 (1 - λ)) wait on average",
    .tags(.closedForm, .statistical))
  func fixedService() throws {
    // After the month's work X' = max(0, X + A - 1): the M/D/1 queue seen at the ends of service.
    var town = try desk(servers: 1)
    let c = town.context
    let rate = 0.6
    let batches = 40
    let length = 300
    var means: [Double] = []
    var now = 0
    for batch in 0...batches {
      var sum = 0
      for _ in 0..<length {
        _ = month(&town, c, arrivals: poisson(rate, town, now), at: now)
        sum += town.waiting(.report)
        now += 1
      }
      if batch > 0 { means.append(Double(sum) / Double(length)) }
    }
    let mean = means.reduce(0, +) / Double(batches)
    let variance = means.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(batches - 1)
    // Batches of 300 months are independent for all purposes; t(39) at 1e-6 two-sided: 5.8.
    #expect(
      abs(mean - rate * rate / (2 * (1 - rate))) < 5.8 * (variance / Double(batches)).squareRoot())
    #expect(variance > 0)
  }

  @Test(
    "Below capacity the backlog is bounded; above it grows at the excess, λ - c",
    .tags(.closedForm, .statistical))
  func overload() throws {
    var town = try desk(servers: 2)
    let c = town.context
    let months = 1000
    for now in 0..<months { _ = month(&town, c, arrivals: poisson(2.5, town, now), at: now) }
    let expected = 0.5 * Double(months)
    #expect(
      abs(Double(town.waiting(.report)) - expected) < oneInAMillion
        * (2.5 * Double(months)).squareRoot() + 3)
  }
}
