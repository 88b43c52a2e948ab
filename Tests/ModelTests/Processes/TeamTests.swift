import Chance
import Quantities
import Testing

@testable import Model
@testable import Population

/// Who is there: illness, departures, vacancies and learning.
@Suite("8. The people of the office")
struct TeamTests {
  private let source = Source(seed: Seed(11), replicate: 0)

  private func capacity(
    _ change: (inout Parameters.Capacity) -> Void = { _ in }
  ) throws -> Parameters.Capacity {
    var capacity = try Shipped.parameters().capacity
    capacity.allPresent()
    capacity.hoursPerEmployee = 100
    change(&capacity)
    return capacity
  }

  /// The minutes of a team month by month, its size asked for by month.
  private func play(
    _ p: Parameters.Capacity, months: Int, size: (Int) -> Int64
  ) -> [Int64] {
    var team = Team()
    let absence = Absence(p)
    return (0..<months).map { month in
      team.resize(to: size(month), now: Int16(month), p)
      return team.playMonth(.enforcement, now: Int16(month), source, absence)
    }
  }

  @Test("With nobody ill, new or gone the hours are those of the policy, to the minute")
  func plain() throws {
    let minutes = play(try capacity(), months: 24) { _ in 123_457 }
    #expect(minutes == Array(repeating: 123_457, count: 24))
  }

  @Test("More hours come after the vacancy, at first at the pace of who learns; fewer at once")
  func lag() throws {
    let p = try capacity {
      $0.hiringMonths = 3
      $0.learningMonths = 2
      $0.learningProductivity = 0.5
    }
    let minutes = play(p, months: 14) { $0 < 2 ? 60_000 : $0 < 12 ? 72_000 : 30_000 }
    #expect(
      minutes
        == [60_000, 60_000] + [60_000, 60_000, 60_000] + [66_000, 66_000]
        + Array(repeating: 72_000, count: 5) + [30_000, 30_000])
  }

  /// Spells of three months and vacancies make months alike; the error is that of months in blocks.
  @Test(
    "In the long run the hours are those of the policy: illness, departures and both",
    .tags(.statistical),
    arguments: [(0.057, 0.0), (0.0, 0.1), (0.057, 0.1), (0.3, 0.6)])
  func mean(sick: Double, turnover: Double) throws {
    let p = try capacity {
      $0.sickShare = sick
      $0.sickMonths = 3
      $0.turnover = turnover
      $0.hiringMonths = 3
      $0.learningMonths = 6
      $0.learningProductivity = 0.7
    }
    // Forty people of 100 hours over 6,000 months; the first years, when all are there, left out.
    let minutes = play(p, months: 6000) { _ in 240_000 }.dropFirst(240)
    let blocks = (0..<48).map { block in
      minutes[(240 + block * 120)..<(360 + block * 120)].reduce(0) { $0 + Double($1) } / 120
    }
    let mean = blocks.reduce(0, +) / 48
    let variance = blocks.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / 47
    #expect(abs(mean - 240_000) < oneInAMillion * (variance / 48).squareRoot())
    #expect((variance / 48).squareRoot() < 0.005 * 240_000, "sharp enough to see half a per cent")
  }

  @Test("The share that is ill is the share given", .tags(.statistical))
  func illShare() throws {
    let p = try capacity {
      $0.sickShare = 0.057
      $0.sickMonths = 3
    }
    let absence = Absence(p)
    var team = Team()
    var ill = 0
    let months = 12_000
    for month in 0..<months {
      team.resize(to: 60_000, now: Int16(month), p)
      _ = team.playMonth(.legal, now: Int16(month), source, absence)
      ill += team.places.count { $0.wellFrom > Int16(month) }
    }
    // Ten people; spells of three months: the variance of the share is about three times a coin's.
    let n = Double(months * 10)
    let error = (0.057 * 0.943 * 3 / n).squareRoot()
    #expect(abs(Double(ill) / n - 0.057) < oneInAMillion * error)
  }

  @Test("A larger team has the luck of the smaller one and more: never fewer minutes in any month")
  func nested() throws {
    let p = try Shipped.parameters().capacity
    let small = play(p, months: 240) { _ in 61_000 }
    for size in [61_001, 90_000, 244_000] as [Int64] {
      let large = play(p, months: 240) { _ in size }
      #expect(zip(small, large).allSatisfy { $0 <= $1 })
      #expect(small != large)
    }
  }

  @Test("Under policies with as many hours the same people are away, whatever else they do")
  func samePeople() throws {
    var strict = try Shipped.policy("streng-sanctioneren")
    strict.sanction.collection = 0.5
    let worlds = try Run().play([
      try Shipped.policy("almere-2019"), try Shipped.policy("preventie-voorop"), strict,
    ])
    for role in Role.allCases {
      let hours = worlds.map { world in
        (0..<24).map { world.tally[role.counters.available, month: $0] }
      }
      #expect(hours[0] == hours[1] && hours[0] == hours[2])
      #expect(Set(hours[0]).count > 1, "somebody was away")
    }
  }
}
