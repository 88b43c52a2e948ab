import Chance
import Quantities
import Testing

@testable import Model
@testable import Population

/// Month 0 finds the municipality as it has long been under today's practice.
@Suite("Warm-up")
struct WarmUpTests {
  /// What is followed to see whether the municipality is at rest.
  private struct State {
    var caseload = 0.0
    var perceived = 0.0
    var knowledge = 0.0
    var queue = 0.0
    var breaches = 0.0

    static func mean(_ states: some Collection<State>) -> State {
      let n = Double(states.count)
      return states.reduce(into: State()) {
        $0.caseload += $1.caseload / n
        $0.perceived += $1.perceived / n
        $0.knowledge += $1.knowledge / n
        $0.queue += $1.queue / n
        $0.breaches += $1.breaches / n
      }
    }
  }

  @Test(
    "After ten years drift is small: caseload, perceived detection, knowledge, open changes, queue")
  func drift() throws {
    // A few people who are away make a queue of their own: here nobody is.
    let municipality = try Shipped.municipality(1500) { $0.capacity.allPresent() }
    let base = try Shipped.policy("almere-2019")
    // Two years beyond the shipped warm-up of ten, followed by year.
    var states: [State] = []
    _ = try Simulation(municipality: municipality, warmUp: 144, seed: Seed(1)).play(
      replicate: 0, base: base, policies: [{ _ in base }], months: 1,
      inspect: { arm, world in
        guard arm < 0 else { return }
        var state = State()
        let h = world.households
        for r in 0..<h.count where h.phase[r] == .onBenefit || h.phase[r] == .suspended {
          state.caseload += 1
          state.perceived += Double(h.perceived[r])
          state.knowledge += Double(
            Knowledge.level(
              topic: .gift, kept: h.knowledgeKept[r], gained: h.knowledgeGained[r],
              municipality.parameters.knowledge))
        }
        state.perceived /= state.caseload
        state.knowledge /= state.caseload
        state.queue = Double(world.office.queues.reduce(0) { $0 + $1.count })
        state.breaches = Double(
          world.circumstances.count { $0.has(.breach) && !$0.has(.closed) && !$0.has(.established) }
        )
        states.append(state)
      })
    #expect(states.count == 144)
    let years = (0..<12).map { State.mean(states[($0 * 12)..<($0 * 12 + 12)]) }
    // Over the last four years, a year: 1% (MODEL.md section 7) and what luck adds in a small town.
    func drift(_ path: KeyPath<State, Double>) -> Double {
      let early = (years[8][keyPath: path] + years[9][keyPath: path]) / 2
      let late = (years[10][keyPath: path] + years[11][keyPath: path]) / 2
      return abs(late / early - 1) / 2
    }
    // The caseload is a stock of about 1,500 with a turnover of 500 a year: luck moves it 2% a year.
    #expect(drift(\.caseload) < 0.03)
    #expect(drift(\.perceived) < 0.01)
    #expect(drift(\.knowledge) < 0.01)
    #expect(drift(\.breaches) < 0.10)
    // The base has hardly a backlog: a few items a thousand households, give or take.
    #expect(abs(years[11].queue - years[8].queue) / 3 < 3)
    #expect(
      abs(years[11].caseload / 1500 - 1) < 0.12,
      "and it is still the municipality it was: \(years[11].caseload)")
  }
}
