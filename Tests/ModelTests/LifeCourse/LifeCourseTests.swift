import Chance
import Quantities
import Testing

@testable import Model
@testable import Population

/// Candidates are a Poisson process at their bound, and depend on nothing but their own address.
@Suite("Life course")
struct LifeCourseTests {
  private static let households = 3000

  private static func lives(
    seed: UInt64 = 11, replicate: Int = 0, _ change: (inout [Double]) -> Void = { _ in }
  ) throws -> LifeCourse {
    var rates = try Shipped.rates()
    change(&rates.bounds)
    return LifeCourse(
      source: Source(seed: Seed(seed), replicate: replicate), bounds: rates.bounds,
      noise: rates.stressNoise)
  }

  private static func ids(_ range: Range<UInt32>) -> [HouseholdID] { range.map(HouseholdID.init) }

  private static func year(_ lives: LifeCourse, _ year: Int = 0, households: Int = households)
    -> LifeCourseWindow
  {
    window(lives, year, ids(0..<UInt32(households)))
  }

  /// A year of households that are all on benefit or may yet be.
  private static func window(_ lives: LifeCourse, _ year: Int, _ ids: [HouseholdID])
    -> LifeCourseWindow
  {
    lives.window(
      year: year, ids: ids, relevant: ids.map { _ in .all }, ceilings: lives.gaps.bounds, births: []
    )
  }

  /// A candidate without its row: what is the household's own.
  private struct Own: Hashable {
    var id: UInt32
    var kind: Int
    var month: Int
    var day: UInt8
    var ordinal: UInt8
    var marks: [UInt32]
  }

  private static func all(_ window: LifeCourseWindow, ids: [HouseholdID]) -> [Own] {
    (0..<12).flatMap { month in
      LifeEventKind.allCases.flatMap { kind in
        window.candidates(kind, in: Month(window.year * 12 + month)).map {
          Own(
            id: ids[Int($0.row)].number, kind: kind.rawValue, month: month, day: $0.day,
            ordinal: $0.ordinal, marks: [$0.mark.word, $0.amount.word, $0.duration.word])
        }
      }
    }
  }

  @Test("Every kind comes at its declared rate", .tags(.statistical))
  func rates() throws {
    let window = Self.year(try Self.lives())
    let bounds = try Shipped.rates().bounds
    // 28 kinds at 1e-6 each.
    for kind in LifeEventKind.allCases {
      let mean = bounds[kind.rawValue] * 12 * Double(Self.households)
      let count = (0..<12).reduce(0) { $0 + window.candidates(kind, in: Month($1)).count }
      #expect(
        abs(Double(count) - mean) <= oneInAMillion * mean.squareRoot(),
        "\(kind): \(count) of \(mean)")
    }
  }

  @Test("They spread evenly over months and days", .tags(.statistical))
  func evenly() throws {
    let window = Self.year(try Self.lives())
    var months = [Double](repeating: 0, count: 12)
    var days = [Double](repeating: 0, count: 30)
    for month in 0..<12 {
      for kind in LifeEventKind.allCases {
        for event in window.candidates(kind, in: Month(month)) {
          months[month] += 1
          days[Int(event.day)] += 1
        }
      }
    }
    // Chi-square with k degrees of freedom, upper 1e-6 points: 11 → 48.2, 29 → 80.6.
    for (counts, limit) in [(months, 48.2), (days, 80.6)] {
      let mean = counts.reduce(0, +) / Double(counts.count)
      let chiSquare = counts.reduce(0) { $0 + ($1 - mean) * ($1 - mean) / mean }
      #expect(chiSquare < limit)
    }
  }

  @Test(
    "Gaps are exponential: the share of household-years without a candidate", .tags(.statistical))
  func empty() throws {
    let window = Self.year(try Self.lives())
    let bounds = try Shipped.rates().bounds
    for kind in [LifeEventKind.jobOffer, .workDuty, .review, .question] {
      var with = Set<Int32>()
      for month in 0..<12 { with.formUnion(window.candidates(kind, in: Month(month)).map(\.row)) }
      let none = exponential(-12 * bounds[kind.rawValue])
      let n = Double(Self.households)
      #expect(
        abs(n - Double(with.count) - n * none) < oneInAMillion
          * (n * none * (1 - none)).squareRoot(),
        "\(kind)")
    }
  }

  @Test("Marks are uniform", .tags(.statistical))
  func marks() throws {
    let events = Self.all(Self.year(try Self.lives()), ids: Self.ids(0..<UInt32(Self.households)))
    for k in 0..<3 {
      var classes = [Double](repeating: 0, count: 16)
      for event in events { classes[Int(event.marks[k] >> 28)] += 1 }
      let mean = Double(events.count) / 16
      let chiSquare = classes.reduce(0) { $0 + ($1 - mean) * ($1 - mean) / mean }
      #expect(chiSquare < 55.6, "chi-square(15), upper 1e-6 point")
    }
  }

  @Test("A household's candidates do not depend on how many others there are, nor on its row")
  func independentOfOthers() throws {
    let lives = try Self.lives()
    let many = Self.ids(0..<300)
    let few = Self.ids(100..<150).reversed() as [HouseholdID]
    let among = Self.all(Self.window(lives, 0, many), ids: many)
    let alone = Self.all(Self.window(lives, 0, few), ids: few)
    #expect(!alone.isEmpty)
    #expect(Set(alone) == Set(among.filter { (100..<150).contains($0.id) }))
  }

  @Test("A year's candidates do not depend on which years came before")
  func independentOfHorizon() throws {
    let ids = Self.ids(0..<200)
    let lives = try Self.lives()
    _ = Self.window(lives, -10, ids)
    let later = Self.all(Self.window(lives, 7, ids), ids: ids)
    let fresh = Self.all(Self.window(try Self.lives(), 7, ids), ids: ids)
    #expect(later == fresh)
    #expect(later != Self.all(Self.window(lives, 8, ids), ids: ids))
  }

  @Test("A kind's candidates do not depend on the rates of other kinds")
  func independentOfKinds() throws {
    let ids = Self.ids(0..<300)
    let base = Self.all(Self.window(try Self.lives(), 0, ids), ids: ids)
    let other = Self.all(
      Self.window(try Self.lives { $0[LifeEventKind.gift.rawValue] *= 20 }, 0, ids), ids: ids)
    let gift = LifeEventKind.gift.rawValue
    #expect(base.filter { $0.kind != gift } == other.filter { $0.kind != gift })
    #expect(other.count { $0.kind == gift } > base.count { $0.kind == gift })
  }

  @Test("Seed and replicate give other lives")
  func seeds() throws {
    let ids = Self.ids(0..<100)
    func events(_ seed: UInt64, _ replicate: Int) throws -> [Own] {
      Self.all(
        Self.window(try Self.lives(seed: seed, replicate: replicate), 0, ids), ids: ids)
    }
    let base = try events(1, 0)
    #expect(base == (try events(1, 0)))
    #expect(base != (try events(2, 0)))
    #expect(base != (try events(1, 1)))
  }

  @Test("Noise has mean zero and its variance, in every month, and no memory", .tags(.statistical))
  func noise() throws {
    let window = Self.year(try Self.lives())
    let sd = try Shipped.parameters().mind.noise
    let n = Double(Self.households)
    var before: [Double] = []
    for month in 0..<12 {
      let offset = window.noiseOffset(Month(month))
      let noise = window.noise[offset..<(offset + Self.households)].map {
        Double($0) * Double(LifeCourseWindow.noiseUnit)
      }
      let mean = noise.reduce(0, +) / n
      let variance = noise.reduce(0) { $0 + $1 * $1 } / n
      #expect(abs(mean) < oneInAMillion * sd / n.squareRoot())
      // The table cuts the tails at the first and last of 1024 cells: at most 0.5% of the variance.
      #expect(abs(variance / (sd * sd) - 1) < oneInAMillion * (2 / n).squareRoot() + 0.005)
      if !before.isEmpty {
        let product = zip(before, noise).reduce(0) { $0 + $1.0 * $1.1 } / n
        #expect(abs(product) / (sd * sd) < oneInAMillion / n.squareRoot())
      }
      before = noise
    }
  }

  @Test("Every rate a policy can ask for stays within its bound")
  func boundsOfPolicies() throws {
    let p = try Shipped.parameters()
    let bounds = try Shipped.rates().bounds
    #expect(bounds.count == LifeEventKind.count)
    #expect(bounds.allSatisfy { $0 >= 0 && $0.isFinite })
    for id in Shipped.policies {
      let policy = try Shipped.policy(id)
      func within(_ rate: Double, _ kind: LifeEventKind) {
        #expect(rate <= bounds[kind.rawValue], "\(id): \(kind)")
      }
      within(policy.control.reexaminations / 12, .review)
      within(policy.control.themeChecks / 12, .themeCheck)
      within(policy.service.proactiveConversations / 12, .conversation)
      within(policy.service.careIndication / 12, .careApproach)
      within(
        p.sources.falseSignals(
          alertness: policy.control.alertness, queries: policy.control.ownDataQueries) / 12,
        .falseSignal)
    }
  }

  @Test(
    "Who is off benefit for good keeps the candidates that matter off benefit, and loses no other luck"
  )
  func settled() throws {
    let ids = Self.ids(0..<300)
    let lives = try Self.lives()
    let all = Self.all(Self.window(lives, 0, ids), ids: ids)
    let some = Self.all(
      lives.window(
        year: 0, ids: ids, relevant: ids.map { $0.number < 150 ? .offBenefit : .all },
        ceilings: lives.gaps.bounds, births: []), ids: ids)
    let needed: Set<Int> = [
      LifeEventKind.newArrear.rawValue, LifeEventKind.arrearResolved.rawValue,
      LifeEventKind.counselling.rawValue,
    ]
    #expect(Set(some).isSubset(of: all))
    #expect(some.filter { $0.id >= 150 } == all.filter { $0.id >= 150 })
    #expect(
      some.filter { $0.id < 150 && needed.contains($0.kind) }
        == all.filter { $0.id < 150 && needed.contains($0.kind) })
    #expect(some.count < all.count)
  }
}
