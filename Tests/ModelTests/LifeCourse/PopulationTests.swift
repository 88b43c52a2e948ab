import Chance
import Law
import Quantities
import Testing

@testable import Model
@testable import Population

@Suite("Starting population and arrivals", .tags(.statistical))
struct PopulationTests {
  private static let n = 6000
  private static let municipality = Result { try Shipped.municipality(n) }
  private static let source = Source(seed: Seed(5), replicate: 0)

  private func births() throws -> [Birth] {
    try Self.municipality.get().startingPopulation(Self.source)
  }

  /// Whether a share lies within its error of 1e-6.
  private func near(_ births: [Birth], _ share: Double, _ name: String, _ holds: (Birth) -> Bool) {
    let n = Double(births.count)
    let count = Double(births.count(where: holds))
    #expect(
      abs(count - n * share) <= oneInAMillion * (n * share * (1 - share)).squareRoot(),
      "\(name): \(count / n) against \(share)")
  }

  @Test("Types, cost-sharers, youth, exemption, teams and provisions are as the register says")
  func margins() throws {
    let births = try births()
    let p = try Shipped.parameters()
    near(births, p.population.types[0], "single") { $0.type == .single }
    near(births, p.population.types[1], "single parent") { $0.type == .singleParent }
    near(births, p.population.types[2], "couple") { $0.type == .couple }
    for k in 0..<3 { near(births, p.population.sharers[k], "\(k) sharers") { $0.sharers == k } }
    near(births, p.population.youngShare, "young") { $0.traits.contains(.young) }
    near(births, p.population.exemptShare, "exempt") { $0.traits.contains(.exempt) }
    near(births, p.information.teamShare, "known to a team") { $0.traits.contains(.knownToTeam) }
    near(births, p.care.entitledShare, "entitled") { $0.traits.contains(.provisionEntitled) }
    near(births, p.care.entitledShare * p.care.unusedShare, "unused") {
      $0.traits.contains(.provisionUnused)
    }
    near(births, p.finances.claimShare, "claim") { $0.openClaim > .zero }
    #expect(
      births.allSatisfy {
        !$0.traits.contains(.provisionUnused) || $0.traits.contains(.provisionEntitled)
      })
  }

  @Test("Months on benefit fall in their classes, and beyond five years have their mean")
  func durations() throws {
    let births = try births()
    let p = try Shipped.parameters().population
    let edges = [0, 12, 24, 36, 60]
    for k in 0..<4 {
      near(births, p.durations[k], "class \(k)") {
        (edges[k]..<edges[k + 1]).contains($0.monthsOnBenefit)
      }
    }
    let long = births.map(\.monthsOnBenefit).filter { $0 >= 60 }.map { Double($0 - 60) }
    // Whole months: half a month less on average than the exponential.
    let mean = long.reduce(0, +) / Double(long.count) + 0.5
    #expect(
      abs(mean - p.longMonths) < oneInAMillion * p.longMonths / Double(long.count).squareRoot())
  }

  @Test("Quintiles and terciles are equal, and higher quintiles have more doenvermogen")
  func quintiles() throws {
    let births = try births()
    var highest = -Float.infinity
    for k in 0..<5 {
      near(births, 0.2, "quintile \(k)") { $0.quintile == k }
      let capacities = births.filter { $0.quintile == k }.map(\.capacity)
      #expect(capacities.min()! >= highest)
      highest = capacities.max()!
    }
    highest = -Float.infinity
    for k in 0..<3 {
      near(births, 1.0 / 3, "tercile \(k)") { $0.tercile == k }
      let stress = births.filter { $0.tercile == k }.map(\.setPoint)
      #expect(stress.min()! >= highest)
      highest = stress.max()!
    }
  }

  @Test("Traits have their means and spreads")
  func moments() throws {
    let births = try births()
    let p = try Shipped.parameters()
    func moments(_ name: String, _ values: [Float], mean: Double, sd: Double) {
      let n = Double(values.count)
      let average = values.reduce(0.0) { $0 + Double($1) } / n
      let variance = values.reduce(0.0) { $0 + (Double($1) - average) * (Double($1) - average) } / n
      #expect(abs(average - mean) < oneInAMillion * sd / n.squareRoot() + 1e-3, "\(name)")
      // Kurtosis near 3 and the tables' cut tails: 1% beside the error.
      #expect(
        abs(variance / (sd * sd) - 1) < oneInAMillion * (2 / n).squareRoot() + 0.01, "\(name)")
    }
    moments("stress", births.map(\.setPoint), mean: p.mind.stressMean, sd: p.mind.stressBetween)
    moments("trust", births.map(\.trust), mean: p.mind.trustMean, sd: p.mind.trustSpread)
    moments(
      "perceived", births.map(\.perceived), mean: p.mind.perceivedMean, sd: p.mind.perceivedSpread)
    moments(
      "norm", births.map(\.normStrength), mean: p.willingness.normMean, sd: p.willingness.normSpread
    )
    let reach = births.map(\.reach)
    moments("reach", reach, mean: 0.5, sd: (1.0 / 12).squareRoot())
    #expect(reach.allSatisfy { $0 >= 0 && $0 <= 1 })
  }

  @Test("Effective capacity at rest has the mean the evidence is about")
  func effectiveCapacity() throws {
    // Noise at its stationary spread on every set point; debt and blows left out, as in the trait.
    let p = try Shipped.parameters()
    let births = try births()
    let rho = p.mind.stressPersistence
    let table = try Shipped.rates().standardNormal
    let sd = p.mind.noise / (1 - rho * rho).squareRoot()
    var sum = 0.0
    for (k, birth) in births.enumerated() {
      let luck = Self.source.marks(birth.id, .letters, time: Int32(k))
      let stress = min(
        p.mind.stressHigh, max(p.mind.stressLow, Double(birth.setPoint) + sd * table(luck.a)))
      sum += Double(birth.capacity) - p.mind.kappa * max(0, stress)
    }
    let error = oneInAMillion * p.mind.capacitySpread / Double(births.count).squareRoot()
    #expect(abs(sum / Double(births.count) - p.mind.capacityMean) < error)
  }

  @Test("Those with more stress or less doenvermogen have arrears more often")
  func arrears() throws {
    let births = try births()
    func share(_ holds: (Birth) -> Bool) -> Double {
      let group = births.filter(holds)
      return Double(group.count { $0.arrears > 0 }) / Double(group.count)
    }
    #expect(share { $0.quintile == 0 } > share { $0.quintile == 4 } + 0.1)
    #expect(share { $0.tercile == 2 } > share { $0.tercile == 0 } + 0.05)
  }

  @Test("A household's birth does not depend on how many others there are")
  func independent() throws {
    let small = try Shipped.municipality(50).startingPopulation(Self.source)
    #expect(small == Array(try births().prefix(50)))
  }

  @Test("Arrivals are Poisson around a seasonal mean in proportion to the municipality")
  func arrivals() throws {
    let municipality = try Self.municipality.get()
    let p = municipality.parameters.inflow
    let years = 40
    var counts = [[Int]](repeating: [], count: 12)
    var nextID = UInt32(Self.n)
    for year in 0..<years {
      let births = municipality.arrivals(year: year, firstID: nextID, Self.source)
      #expect(births.map(\.id.number) == Array(nextID..<(nextID + UInt32(births.count))))
      nextID += UInt32(births.count)
      for month in 0..<12 {
        counts[month].append(births.count { Int($0.arrival!.index) == year * 12 + month })
      }
      #expect(births.allSatisfy { $0.openClaim == .zero && $0.monthsOnBenefit == 0 })
    }
    let mean = p.arrivalsPerThousand * Double(Self.n) / 1000
    var dispersion = 0.0
    for month in 0..<12 {
      // Month 0 is July.
      let season = mean * (1 + p.seasonality * Season.share[(month + 6) % 12])
      let total = Double(counts[month].reduce(0, +))
      let expected = season * Double(years)
      #expect(abs(total - expected) < oneInAMillion * expected.squareRoot(), "month \(month)")
      dispersion += counts[month].reduce(0) {
        $0 + (Double($1) - season) * (Double($1) - season) / season
      }
    }
    // Variance over mean is 1: chi-square with 480 degrees of freedom.
    let n = Double(12 * years)
    #expect(abs(dispersion - n) < 5.2 * (2 * n).squareRoot())
    #expect(abs(Season.share.reduce(0, +)) < 1e-9)
    #expect(Season.share[0] == 1 && Season.share[6] == -1)
  }

  @Test("Youth among applicants is as the register says")
  func youngArrivals() throws {
    let municipality = try Self.municipality.get()
    let births = (0..<5).flatMap { municipality.arrivals(year: $0, firstID: 10_000, Self.source) }
    near(births, municipality.parameters.population.youngShareArrivals, "young") {
      $0.traits.contains(.young)
    }
  }
}
