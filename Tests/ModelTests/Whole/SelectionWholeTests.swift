import Quantities
import Testing

@testable import Model

@Suite("Selection, care and intake over the whole model")
struct SelectionWholeTests {
  private func data(_ change: (inout Policy) -> Void = { _ in }) throws -> Policy {
    var policy = try Shipped.policy("datagestuurd")
    change(&policy)
    return policy
  }

  @Test(
    "The order of households does not matter",
    arguments: ["datagestuurd", "themacontroles", "zorgindicatie", "intake-op-maat", "poort"])
  func shuffling(id: String) throws {
    var policy = try Shipped.policy(id)
    if id == "datagestuurd" { policy.control.riskFeedback = 0.5 }
    let run = Run()
    let straight = try run.play(policy)
    let shuffled = try run.playShuffled(policy) { ($0 * 7919) % 1009 }
    #expect(shuffled.differences(from: straight).prefix(3) == [])
    #expect(shuffled.tally == straight.tally)
  }

  @Test("Levers of what is off change nothing, to the last bit")
  func off() throws {
    let base = try Shipped.policy("almere-2019")
    var other = base
    other.control.theme = 0
    other.control.riskDiscrimination = 0.9
    other.control.riskBias = 1
    other.control.riskBiasParents = 1
    other.control.riskThreshold = 1
    other.service.careSensitivity = 1
    other.service.careSpecificity = 0
    var noThemes = base
    noThemes.control.themeChecks = 0
    var noThemesAnnounced = noThemes
    noThemesAnnounced.control.theme = 4
    noThemesAnnounced.control.announced = 1
    let worlds = try Run().play([base, other, noThemes, noThemesAnnounced])
    #expect(worlds[0].tally == worlds[1].tally)
    #expect(worlds[2].tally == worlds[3].tally)
  }

  @Test("A better model hits more at the same number of checks, over paired lives")
  func betterModel() throws {
    let policies = try [0.5, 0.65, 0.8, 0.95].map { auc in
      try data {
        $0.control.riskDiscrimination = auc
        $0.control.riskBias = 0
      }
    }
    var right = [Int64](repeating: 0, count: policies.count)
    var picked = right
    for replicate in 0..<6 {
      let worlds = try Run(households: 400, replicate: replicate).play(policies)
      for (arm, world) in worlds.enumerated() {
        right[arm] += world.total(.modelRight)
        picked[arm] += world.total(.modelSelected)
      }
    }
    // Caseloads differ a little between the policies; picks follow them.
    #expect(picked.max()! - picked.min()! < picked[0] / 50)
    #expect(zip(right, right.dropFirst()).allSatisfy { $0 < $1 }, "\(right)")
    #expect(right[3] > 3 * right[0])
  }

  @Test("Bias moves the burden: more wrong picks in its group, fewer elsewhere")
  func bias() throws {
    let worlds = try Run(households: 600).play(
      try [0, 1].map { bias in try data { $0.control.riskBias = bias } })
    func wrong(_ world: World, _ group: Group) -> Double {
      Double(world.total(.checksWrong, group)) / Double(world.total(.cleanMonths, group))
    }
    #expect(wrong(worlds[1], .capacity1) > 2 * wrong(worlds[0], .capacity1))
    #expect(wrong(worlds[1], .capacity5) < wrong(worlds[0], .capacity5))
  }

  @Test(
    "A model that learns from its findings ends up with the group it was biased to, and hits less")
  func viciousCircle() throws {
    let worlds = try Run(households: 600, months: 48).play(
      try [0, 1].map { share in try data { $0.control.riskFeedback = share } })
    func wrong(_ world: World, _ group: Group) -> Double {
      Double(world.total(.checksWrong, group)) / Double(world.total(.cleanMonths, group))
    }
    func precision(_ world: World) -> Double {
      Double(world.total(.modelRight)) / Double(world.total(.modelSelected))
    }
    #expect(wrong(worlds[1], .capacity1) > 1.5 * wrong(worlds[0], .capacity1))
    #expect(wrong(worlds[1], .capacity5) < wrong(worlds[0], .capacity5))
    #expect(precision(worlds[1]) < precision(worlds[0]))
  }

  @Test("Every pick is right or wrong, and by lot, theme or model")
  func counts() throws {
    for id in ["datagestuurd", "themacontroles", "aselect"] {
      let world = try Run().play(Shipped.policy(id))
      #expect(
        world.total(.checksSelected) == world.total(.checksRight) + world.total(.checksWrong))
      #expect(
        world.total(.checksSelected) >= world.total(.themeSelected) + world.total(.modelSelected))
      #expect((world.total(.modelSelected) > 0) == (id == "datagestuurd"))
      #expect((world.total(.themeSelected) > 0) == (id == "themacontroles"))
    }
  }

  @Test("The care model shrinks the unused provisions")
  func care() throws {
    let worlds = try Run(households: 400).play(
      [Shipped.policy("almere-2019"), Shipped.policy("zorgindicatie")])
    #expect(worlds[1].total(.provisionUnusedMonths) < worlds[0].total(.provisionUnusedMonths))
    #expect(worlds[1].total(.provisionCents) > worlds[0].total(.provisionCents))
  }

  @Test("At the gate more are rejected, and the sitting caseload hides more")
  func gate() throws {
    let ids = ["zittend-bestand", "almere-2019", "poort"]
    var rejected = [Int64](repeating: 0, count: 3)
    var checks = rejected
    for replicate in 0..<4 {
      let worlds = try Run(households: 400, months: 36, replicate: replicate).play(
        ids.map { try Shipped.policy($0) })
      for arm in 0..<3 {
        rejected[arm] += worlds[arm].total(.rejections) + worlds[arm].total(.deterred)
        checks[arm] += worlds[arm].total(.checksSelected)
      }
    }
    #expect(rejected[0] < rejected[1] && rejected[1] < rejected[2])
    #expect(checks[0] > checks[1] && checks[1] > checks[2])
  }

  /// Seed: "the risk of misuse rises with the time on benefit".
  @Test("The share with a hidden breach rises with the time on benefit")
  func duration() throws {
    var hidden = [0, 0, 0]
    var clients = hidden
    for replicate in 0..<3 {
      let world = try Run(households: 800, warmUp: 120, months: 12, replicate: replicate).play(
        Shipped.policy("almere-2019"))
      let topics = Selection.hiddenTopics(world)
      for r in 0..<world.households.count where world.households.phase[r] == .onBenefit {
        let months = Int(world.month.index) - Int(world.households.since[r])
        let place = months < 12 ? 0 : months < 36 ? 1 : 2
        clients[place] += 1
        if topics[r] != 0 { hidden[place] += 1 }
      }
    }
    let shares = zip(hidden, clients).map { Double($0) / Double($1) }
    #expect(shares[0] < shares[1] && shares[1] < shares[2], "\(shares)")
  }
}
