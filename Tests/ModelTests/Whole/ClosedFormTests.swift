import Chance
import Quantities
import Testing

@testable import Model
@testable import Population

/// Parts of the model switched down to cases with a known answer.
@Suite("Closed forms")
struct ClosedFormTests {
  @Test(
    "Reports: of those who know and are willing, 1 - (1 - e)^k have reported after k months",
    .tags(.closedForm))
  func reporting() throws {
    let number = 1000
    var town = try Town(households: 1) {
      $0.reporting.executionBase = -1
      $0.reporting.capacitySlope = 0
      $0.reporting.lateFactor = 1
    }
    // Thresholds on a grid: no chance is left, only the count of those passed.
    for k in 0..<number {
      town.begin(
        .gift, effect: 100, state: [.knows],
        reportThreshold: Float((Double(k) + 0.5) / Double(number)))
    }
    let done = 1 / (1 + 2.718281828459045)
    var left = 1.0
    for _ in 0..<4 {
      town.play(Reporting.play)
      left *= 1 - done
      let reported = town.world.circumstances.count { $0.has(.reported) }
      #expect(abs(Double(reported) - Double(number) * (1 - left)) <= 1)
      town.nextMonth()
    }
  }

  @Test(
    "Arrivals are Poisson: mean and variance of a year are the same",
    .tags(.closedForm, .statistical)
  )
  func arrivals() throws {
    let m = try Shipped.municipality(1000)
    let source = Source(seed: Seed(9), replicate: 0)
    let years = 400
    let counts = (0..<years).map { Double(m.arrivals(year: $0, firstID: 0, source).count) }
    let expected = (0..<12).reduce(0.0) { sum, month in
      sum + m.parameters.inflow.arrivalsPerThousand
        * (1 + m.parameters.inflow.seasonality * Season.share[month])
    }
    let mean = counts.reduce(0, +) / Double(years)
    #expect(abs(mean - expected) < oneInAMillion * (expected / Double(years)).squareRoot())
    let variance = counts.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(years - 1)
    // The variance of a sample variance of a nearly normal count is 2 σ⁴ / (n - 1).
    #expect(
      abs(variance / expected - 1) < oneInAMillion * (2 / Double(years - 1)).squareRoot()
        + 1 / expected)
  }

  @Test(
    "A claim C under a room of R a month is repaid in the whole months of C / R, the last in part",
    .tags(.closedForm))
  func repayment() throws {
    var town = try Town(households: 1)
    let room = Int64(town.world.households.collectable[0])
    let owed = 7 * room + room / 3
    let claim = town.claim(owed)
    for month in 1...8 {
      town.play(Payment.play)
      #expect(town.world.claims[claim].balance == max(0, owed - Int64(month) * room))
      town.nextMonth()
    }
    #expect(town.world.ledger.repaid == owed)
  }

  @Test(
    "Objections: rate times share upheld, after an informal call less by its part",
    .tags(.closedForm))
  func objections() throws {
    for informal in [0.0, 1.0] {
      var town = try Town(households: 1) {
        $0.objection.rate = 0.2
        $0.objection.informalReduction = 0.5
        $0.objection.upheld = 0.3
      }
      town.policy.service.informalApproach = informal
      town.policy.staff.legal = 1e8
      let c = town.context
      // A grid of marks: the two chances as areas.
      for i in 0..<50 {
        for j in 0..<50 {
          ObjectionHandling.consider(
            &town.world, c, row: 0, against: .fine, claim: -1, cause: .notAble, misjudged: false,
            mark: .at((Double(i) + 0.5) / 50), second: .at((Double(j) + 0.5) / 50))
        }
      }
      #expect(town.count(.objections) == Int64(50 * 50 * 0.2 * (1 - 0.5 * informal)))
      town.nextMonth()
      try town.open(Triage.play, ObjectionHandling.play)
      #expect(town.total(.objectionsUpheld) == Int64(50 * 50 * 0.2 * (1 - 0.5 * informal) * 0.3))
    }
  }

  @Test(
    "The rate of measures that is felt closes 1 - f^k of its gap after k months", .tags(.closedForm)
  )
  func climate() throws {
    var town = try Town(households: 10) { $0.mind.climateHalfLife = 6 }
    let yearly = 3.0 * 12 / 10
    for month in 1...18 {
      town.world.measuresThisMonth = 3
      town.play(Observe.play)
      let left = power(2, -Double(month) / 6)
      #expect(abs(town.world.climate.measureRate - yearly * (1 - left)) < 1e-9)
      town.nextMonth()
    }
  }

  @Test(
    "Neighbours: distances to their mean shrink by (1 - w) a month; other places do not matter",
    .tags(.closedForm))
  func neighbours() throws {
    var town = try Town(households: 6) {
      $0.mind.peerWeight = 0.1
      $0.mind.perceivedHalfLife = 1e12
      $0.population.neighbourhoods = 3
    } birth: { row, birth in
      birth.neighbourhood = UInt8(row / 2)
    }
    let start: [Float] = [0.2, 0.4, 0.5, 0.9, 0.7, 0.7]
    for r in 0..<6 { town.world.households.perceived[r] = start[r] }
    town.play(Observe.play)
    for month in 1...12 {
      town.play(Mind.play)
      town.play(Observe.play)
      let kept = power(0.9, Double(month))
      for r in 0..<6 {
        let mean = Double(start[r / 2 * 2] + start[r / 2 * 2 + 1]) / 2
        let expected = mean + (Double(start[r]) - mean) * kept
        #expect(abs(Double(town.world.households.perceived[r]) - expected) < 1e-5)
      }
    }
  }

  @Test(
    "The dip after a clean check is half gone after its half-life, and lifts concealment meanwhile",
    .tags(.closedForm))
  func crater() throws {
    var town = try Town(households: 1) {
      $0.mind.bombCrater = 0.15
      $0.mind.cleanCheck = 0
      $0.mind.bombCraterHalfLife = 3
    }
    let before = Reporting.concealment(
      town.world, town.context, 0, topic: .gift, effect: 10_000)
    town.world.impulses.append(Impulse(row: 0, kind: .crater, size: 0.15))
    town.play(Mind.play)
    let after = Reporting.concealment(town.world, town.context, 0, topic: .gift, effect: 10_000)
    let p = town.parameters
    #expect(
      abs(after - before + p.willingness.detection * 0.15 * p.mind.perceivedMean) < 1e-5)
    for month in 1...9 {
      town.play(Mind.play)
      let expected = 0.15 * power(2, -Double(month) / 3)
      #expect(abs(Double(town.world.households.crater[0]) - expected) < 1e-6)
    }
  }
}
