import Chance
import Quantities
import Testing

@testable import Model
@testable import Population

/// What must follow when the question is changed.
@Suite("Metamorphic relations")
struct MetamorphicTests {
  private let run = Run(households: 300, warmUp: 12, months: 24)

  private func base(_ change: (inout Policy) -> Void = { _ in }) throws -> Policy {
    var policy = try Shipped.policy("almere-2019")
    change(&policy)
    return policy
  }

  @Test(
    "Twice the municipality has twice of everything that people do, within chance",
    .tags(.metamorphic, .statistical))
  func doubling() throws {
    func world(_ households: Int) throws -> World {
      try Run(households: households, warmUp: 12, months: 24).play(base())
    }
    let (single, double) = (try world(400), try world(800))
    for counter in [Counter.changesBegun, .applications, .breachesBegun, .signalsReceived] {
      let (a, b) = (Double(single.total(counter)), Double(double.total(counter)))
      #expect(a > 100)
      // Counts come in small clusters: four times the variance of Poisson is more than they have.
      #expect(abs(b - 2 * a) < oneInAMillion * (4 * (b + 4 * a)).squareRoot(), "\(counter)")
    }
  }

  @Test("An arm more changes none of the others", .tags(.metamorphic))
  func anotherArm() throws {
    let (one, other) = (try base(), try Shipped.policy("preventie-voorop"))
    let two = try run.play([one, other])
    let three = try run.play([
      one, other, base { $0.control.reexaminations = 0.5 },
    ])
    #expect(two[0].tally == three[0].tally)
    #expect(two[1].tally == three[1].tally)
  }

  @Test("Depth 0: no full inquiry is ever begun, whatever came before", .tags(.metamorphic))
  func noDepth() throws {
    var begun = 0
    _ = try run.play([base { $0.control.depth = 0 }]) { arm, world in
      if arm == 0, world.month > Month(3) {
        begun += world.office.queues[WorkKind.full.rawValue].count
      }
    }
    #expect(begun == 0)
  }

  @Test("Followed or not, everybody lives the same", .tags(.metamorphic))
  func watching() throws {
    let policy = try base()
    let plain = try run.play(policy)
    let twins = try Twins(run, base: policy, policy: policy)
    #expect(twins.base.tally == plain.tally)
  }

  @Test("Without culpability nobody is fined, and nobody gets a measure", .tags(.metamorphic))
  func nobodyToBlame() throws {
    let run = Run(
      households: 300, warmUp: 0, months: 24,
      parameters: {
        $0.assessment.hardCaseShare = 1
        $0.workDuty.hardshipShare = 1
      })
    let tailored = try base { $0.sanction.tailoring = 1 }
    let world = try run.play(tailored)
    #expect(world.total(.finesConsidered) > 0 && world.total(.measuresWaived) > 0)
    #expect(world.total(.fines) == 0 && world.total(.fineCents) == 0)
    #expect(world.total(.measures) == 0)
  }

  @Test(
    "All in one neighbourhood, or a number nobody uses: only peers carry it", .tags(.metamorphic))
  func neighbourhoods() throws {
    func tally(_ number: Double, peers: Double?) throws -> Tally {
      var run = run
      run.parameters = { p in
        p.population.neighbourhoods = number
        if let peers { p.mind.peerWeight = peers }
      }
      return try run.play(base()).tally
    }
    #expect(try tally(1, peers: 0) == tally(40, peers: 0))
    #expect(try tally(1, peers: nil) != tally(40, peers: nil))
  }
}
