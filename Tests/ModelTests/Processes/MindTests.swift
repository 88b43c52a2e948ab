import Chance
import Testing

@testable import Model

@Suite("13. Mind")
struct MindTests {
  @Test("A blow is half gone after its half-life: closed form", .tags(.closedForm))
  func halfLife() throws {
    var town = try Town { $0.mind.stressHalfLife = 3 }
    town.world.households.strain[0] = 1
    for month in 1...9 {
      town.play(Mind.play)
      let expected = power(2, -Double(month) / 3)
      #expect(abs(Double(town.world.households.strain[0]) - expected) < 1e-6)
    }
    #expect(town.world.households.strain[1] == 0)
  }

  @Test("Trust returns to its set point with its half-life", .tags(.closedForm))
  func trust() throws {
    var town = try Town()
    let p = town.parameters.mind
    let home = Double(town.world.households.trustSetPoint[0])
    town.world.households.trust[0] = Float(home - 0.2)
    let months = Int(p.trustHalfLife)
    for _ in 0..<months { town.play(Mind.play) }
    #expect(abs(Double(town.world.households.trust[0]) - (home - 0.1)) < 1e-4)
  }

  @Test("Perceived detection returns to its base when nobody influences anybody")
  func perceived() throws {
    var town = try Town { $0.mind.peerWeight = 0 }
    let p = town.parameters.mind
    town.world.households.perceived[0] += 0.2
    for _ in 0..<Int(p.perceivedHalfLife) { town.play(Mind.play) }
    #expect(abs(Double(town.world.households.perceived[0]) - (p.perceivedMean + 0.1)) < 1e-4)
  }

  @Test("Peers pull towards the mean, by their weight a month")
  func peers() throws {
    var town = try Town {
      $0.mind.peerWeight = 0.1
      $0.mind.perceivedHalfLife = 1e12
    }
    town.world.climate.meanPerceived = 0.5
    town.world.households.perceived[0] = 0.2
    town.play(Mind.play)
    #expect(abs(town.world.households.perceived[0] - 0.23) < 1e-6)
  }

  @Test("Publicity closes part of the gap to certainty")
  func publicity() throws {
    var town = try Town {
      $0.mind.peerWeight = 0
      $0.mind.announcement = 0.06
      $0.mind.announcementsPerYear = 2
    }
    town.policy.information.publicity = 0.5
    let before = Double(town.world.households.perceived[0])
    town.play(Mind.play)
    // 0.06 × 2 / 12 × 0.5 = 0.005 of the gap.
    #expect(
      abs(Double(town.world.households.perceived[0]) - (before + 0.005 * (1 - before))) < 1e-6)
  }

  @Test("Knowledge decays towards its floor: closed form", .tags(.closedForm))
  func knowledge() throws {
    var town = try Town()
    let p = town.parameters.knowledge
    let start = p.start(.gift)
    let floor = p.floorShare * start
    func level() -> Double {
      Knowledge.level(
        topic: .gift, kept: town.world.households.knowledgeKept[0],
        gained: town.world.households.knowledgeGained[0], p)
    }
    #expect(abs(level() - start) < 1e-6)
    for month in 1...24 {
      town.play(Mind.play)
      #expect(
        abs(level() - (floor + (start - floor) * exponential(-p.decay * Double(month)))) < 1e-5)
    }
  }

  @Test("Information closes its share of the gap to full knowledge, for every topic")
  func informing() throws {
    let p = try Shipped.parameters().knowledge
    for topic in [Topic.work, .cashWork, .cohabitation, .sharer, .gift, .asset, .abroad] {
      var kept: Float = 0.7
      var gained: Float = 0.1
      let before = Knowledge.level(topic: topic, kept: kept, gained: gained, p)
      Knowledge.inform(kept: &kept, gained: &gained, gain: 0.3)
      let after = Knowledge.level(topic: topic, kept: kept, gained: gained, p)
      #expect(abs(after - (before + 0.3 * (1 - before))) < 1e-6)
    }
  }

  @Test("Recognising is logistic in effective capacity around its centre")
  func recognising() throws {
    let p = try Shipped.parameters().knowledge
    func chance(_ capacity: Double) -> Double {
      let (known, logit) = Knowledge.recognition(
        topic: .gift, kept: 1, gained: 0, capacity: capacity, p)
      return shifted(known, logit: logit)
    }
    #expect(abs(chance(-p.capacityCentre) - p.start(.gift)) < 1e-6)
    #expect(abs(logit(chance(1)) - logit(chance(0)) - p.capacitySlope) < 1e-6)
  }

  @Test("Blows land once, after the drift, each in its own way")
  func impulses() throws {
    var town = try Town()
    town.world.households.trust[0] = 0.5
    town.world.households.trustSetPoint[0] = 0.5
    town.world.impulses = [
      Impulse(row: 0, kind: .stress, size: 0.25), Impulse(row: 0, kind: .stress, size: 0.5),
      Impulse(row: 0, kind: .trustLoss, size: 0.2), Impulse(row: 0, kind: .trustGain, size: 0.1),
      Impulse(row: 1, kind: .perceived, size: 0.5),
    ]
    let before = town.world.households.perceived[1]
    town.play(Mind.play)
    #expect(town.world.households.strain[0] == 0.75)
    // 0.5 × 0.8 = 0.4; 0.4 + 0.1 × 0.6 = 0.46.
    #expect(abs(town.world.households.trust[0] - 0.46) < 1e-6)
    #expect(abs(town.world.households.perceived[1] - (before + 0.5 * (1 - before))) < 1e-6)
    #expect(town.world.impulses.isEmpty)
    town.play(Mind.play)
    #expect(town.world.households.strain[0] < 0.75)
  }

  @Test(
    "Stress-sensitive service lowers stress of those it reaches: stationary at support / (1 - ρ)",
    .tags(.closedForm))
  func support() throws {
    var town = try Town()
    town.policy.service.stressSensitive = 1
    let p = town.parameters
    town.world.households.reach[0] = Float(p.service.reach) - 0.01
    town.world.households.reach[1] = Float(p.service.reach) + 0.01
    for _ in 0..<200 { town.play(Mind.play) }
    let expected = p.mind.supportPerMonth / (1 - p.mind.stressPersistence)
    #expect(abs(Double(town.world.households.strain[0]) - expected) < 1e-4)
    #expect(town.world.households.strain[1] == 0)
  }

  @Test(
    "Stress over noise is stationary: mean 0, variance σ² / (1 - ρ²)",
    .tags(.closedForm, .statistical))
  func stationary() throws {
    // 400 households over the life course's own noise; after 60 months, one value in four months.
    let municipality = try Shipped.municipality(400)
    let p = municipality.parameters.mind
    let source = Source(seed: Seed(7), replicate: 0)
    let lives = LifeCourse(
      source: source, bounds: municipality.rates.bounds, noise: municipality.rates.stressNoise)
    let births = municipality.startingPopulation(source)
    var town = try Town(households: 400)
    var sum = 0.0
    var squares = 0.0
    var count = 0.0
    for year in 0..<10 {
      let window = lives.window(
        year: year, ids: births.map(\.id), relevant: births.map { _ in .all },
        ceilings: municipality.rates.bounds, births: [])
      let c = town.context
      let context = Context(
        parameters: c.parameters, law: c.law, policy: c.policy, source: source, window: window,
        rates: c.rates, start: c.start)
      for month in 0..<12 {
        town.world.month = .init(year * 12 + month)
        Mind.play(&town.world, context)
        guard year >= 5, month % 4 == 3 else { continue }
        for strain in town.world.households.strain {
          sum += Double(strain)
          squares += Double(strain) * Double(strain)
          count += 1
        }
      }
    }
    let rho = p.stressPersistence
    let variance = p.noise * p.noise / (1 - rho * rho)
    // Values four months apart share ρ⁴: the effective number is smaller by (1 + ρ⁴) / (1 - ρ⁴).
    let shared = power(rho, 4)
    let effective = count * (1 - shared) / (1 + shared)
    #expect(abs(sum / count) < oneInAMillion * (variance / effective).squareRoot())
    let shared2 = shared * shared
    let effective2 = count * (1 - shared2) / (1 + shared2)
    #expect(
      abs(squares / count / variance - 1) < oneInAMillion * (2 / effective2).squareRoot() + 0.002)
  }

  @Test(
    "Stress is bounded; problematic debt adds its shift; capacity is lost to stress above zero only"
  )
  func rules() throws {
    var town = try Town()
    let p = town.parameters
    town.world.households.strain[0] = 99
    #expect(town.world.stress(0, p) == p.mind.stressHigh)
    town.world.households.strain[0] = -99
    #expect(town.world.stress(0, p) == p.mind.stressLow)
    #expect(town.world.effectiveCapacity(0, town.context) == 0)
    town.world.households.strain[0] = 1
    #expect(abs(town.world.effectiveCapacity(0, town.context) + p.mind.kappa) < 1e-9)
    town.world.households.arrears[0] = UInt8(p.finances.problematicAccounts)
    #expect(abs(town.world.stress(0, p) - 1 - p.mind.problemDebtShift) < 1e-9)
    town.policy.service.stressSensitive = 1
    #expect(
      abs(
        town.world.effectiveCapacity(0, town.context)
          - (p.service.capacityGain - p.mind.kappa * (1 + p.mind.problemDebtShift))) < 1e-9)
  }
}
