import Chance
import Law
import Testing

@testable import Model

@Suite("10. Decision: assessing culpability")
struct AssessmentTests {
  private let classes: [Culpability] = [.none, .reduced, .normal, .gross, .intent]

  /// How a thousand cases of a cause, evenly spread over luck, are read.
  private func shares(
    _ cause: Cause, hours: Double = 2, leniency: Double = 0, of town: Town
  ) -> [Double] {
    var town = town
    town.policy.sanction.leniency = leniency
    var counts = [Double](repeating: 0, count: 5)
    for k in 0..<1000 {
      let read = Assessment.culpability(
        town.world, town.context, cause: cause, mark: .at((Double(k) + 0.5) / 1000),
        worker: .at(0.5), hours: hours, of: town.parameters.assessment)
      counts[classes.firstIndex(of: read)!] += 1 / 1000.0
    }
    return counts
  }

  @Test("Accuracy mixes what the cause shows with what is seen of nobody: a(h) by hand")
  func accuracy() throws {
    let town = try Town { $0.assessment.caseworkerSpread = 0 }
    let p = town.parameters.assessment
    for hours in [0.0, 1, 4] {
      let a =
        p.accuracyLow + (p.accuracyHigh - p.accuracyLow) * (1 - exponential(-hours / p.hoursScale))
      let read = shares(.notKnowing, hours: hours, of: town)
      for k in 0..<5 {
        let expected = a * p.notKnowing[k] + (1 - a) * p.unseen[k]
        #expect(abs(read[k] - expected) <= 0.0021, "class \(k) at \(hours) hours")
      }
    }
  }

  @Test("Leniency makes mild readings more common and never a single case harsher")
  func leniency() throws {
    let town = try Town { $0.assessment.caseworkerSpread = 0 }
    for cause in [Cause.notKnowing, .notAble, .notWilling] {
      let harsh = shares(cause, leniency: -1, of: town)
      let mild = shares(cause, leniency: 1, of: town)
      var below = (harsh: 0.0, mild: 0.0)
      for k in 0..<4 {
        below = (below.harsh + harsh[k], below.mild + mild[k])
        #expect(below.mild >= below.harsh)
      }
      #expect(mild[0] > harsh[0])
    }
  }

  @Test("The unwilling are read as more culpable than those who did not know")
  func causes() throws {
    let town = try Town { $0.assessment.caseworkerSpread = 0 }
    let unwilling = shares(.notWilling, hours: 20, of: town)
    let ignorant = shares(.notKnowing, hours: 20, of: town)
    #expect(unwilling[3] + unwilling[4] > ignorant[3] + ignorant[4])
    #expect(ignorant[0] + ignorant[1] > unwilling[0] + unwilling[1])
  }

  @Test("Case meetings bring caseworkers together")
  func meetings() throws {
    func spread(_ meetings: Double) throws -> Int {
      var town = try Town { $0.assessment.meetingsReduce = 1 }
      town.policy.sanction.caseMeetings = meetings
      var read = Set<String>()
      for worker in 0..<30 {
        for k in 0..<40 {
          let reading = Assessment.culpability(
            town.world, town.context, cause: .notAble, mark: .at((Double(k) + 0.5) / 40),
            worker: .at((Double(worker) + 0.5) / 30), hours: 1, of: town.parameters.assessment)
          read.insert("\(k) \(reading)")
        }
      }
      return read.count
    }
    #expect(try spread(1) == 40, "with full effect, everybody reads a case the same")
    #expect(try spread(0) > 40)
  }
}
