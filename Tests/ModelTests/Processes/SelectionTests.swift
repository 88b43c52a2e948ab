import Chance
import Foundation
import Testing

@testable import Model

@Suite("7. Selection for checks")
struct SelectionTests {
  /// Φ, for closed forms.
  private func normal(_ x: Double) -> Double { 0.5 * erfc(-x / 2.0.squareRoot()) }

  /// A town where the first so many households have something hidden that costs money.
  private func town(
    _ households: Int, hidden: Int, topic: Topic = .gift, seed: UInt64 = 5,
    _ change: (inout Parameters) -> Void = { _ in },
    birth: (Int, inout Birth) -> Void = { _, _ in }
  ) throws -> Town {
    var town = try Town(households: households, month: 6, seed: seed, change, birth: birth)
    for row in 0..<hidden {
      let i = town.begin(topic, row: row, effect: 10_000, birth: 0, cause: .notAble, state: .breach)
      town.world.circumstances[i].overpaid = 60_000
    }
    return town
  }

  @Test("A review looks at the whole file: it finds what is open, or leaves a clean check")
  func review() throws {
    for (finds, found) in [(0.0, 0), (1, 2)] as [(Double, Int64)] {
      var town = try Town(month: 6) {
        $0.detection.reviewFindsHidden = finds
        $0.detection.reviewFindsMatched = finds
      }
      town.policy.control.reexaminations = town.parameters.lifeCourse.mostReviews
      town.begin(.gift, effect: 10_000, birth: 0)
      town.begin(.work, effect: 10_000, birth: 0)
      town.begin(.abroad, effect: 10_000, birth: 0, state: .reported)
      town.plan(.review, month: 6)
      try town.open(Signals.play, Triage.play)
      #expect(town.count(.signalsReceived) == found)
      #expect(town.world.impulses.contains { $0.kind == .perceived } == (found == 0))
      #expect(town.world.impulses.contains { $0.kind == .stress })
      #expect(!town.world.impulses.contains { $0.kind == .trustLoss }, "a lot is no suspicion")
      #expect(town.world.households.contacted[0] == 6)
      #expect(town.count(.checksSelected) == 1)
      #expect(town.count(.checksFound) == (found > 0 ? 1 : 0))
    }
  }

  @Test("Without reviews, theme checks or a model, none happen")
  func none() throws {
    var town = try Town()
    town.plan(.review, month: 0)
    town.plan(.themeCheck, month: 0)
    try town.open(Signals.play)
    #expect(town.waiting(.review) == 0)
    town.policy.control.themeChecks = town.parameters.lifeCourse.mostThemeChecks
    try town.open(Signals.play)
    #expect(town.waiting(.review) == 1)
  }

  @Test("What counts as hidden: a breach past its term, paid too much for, that nobody pursues")
  func truth() throws {
    for (state, overpaid, counts) in [
      (.breach, 100, 1), ([], 100, 0), (.breach, 0, 0), ([.breach, .reported], 100, 0),
      ([.breach, .pursued], 100, 0), ([.breach, .established], 100, 0),
      ([.breach, .ended], 100, 1),
    ] as [(Circumstance.State, Int32, Int64)] {
      var town = try Town(month: 6)
      let i = town.begin(.gift, effect: 10_000, birth: 0, state: state)
      town.world.circumstances[i].overpaid = overpaid
      try town.play(Selection.play)
      #expect(town.count(.hiddenMonths) == counts, "\(state)")
      #expect(town.count(.cleanMonths) == 5 - counts)
    }
  }

  @Test(
    "Scores separate as stated: the area under the curve, at one in a million",
    .tags(.statistical), arguments: [0.5, 0.6, 0.75, 0.9, 0.97])
  func discrimination(stated: Double) throws {
    let n = 6000
    let rates = try Shipped.rates()
    let separation = RiskScore.separation(discrimination: stated, rates.standardNormal)
    let source = Source(seed: Seed(11), replicate: 0)
    let scores = (0..<2 * n).map { i in
      let luck = source.marks(.init(UInt32(i)), .contacts, ordinal: 1 << 20, time: 3)
      return (score: rates.standardNormal(luck.a) + (i < n ? separation : 0), isHidden: i < n)
    }.sorted { $0.score < $1.score }
    // Mann-Whitney: the share of pairs in which the hidden one is ranked higher.
    var below = 0.0
    var pairs = 0.0
    for item in scores { if item.isHidden { pairs += below } else { below += 1 } }
    let area = pairs / Double(n) / Double(n)
    // The variance is at most A (1 - A) / n (Birnbaum & Klose 1957); the table of quantiles is coarse.
    let error = (stated * (1 - stated) / Double(n)).squareRoot()
    #expect(abs(area - stated) < oneInAMillion * error + 0.0005)
  }

  @Test("A model that cannot tell is a lottery: precision is prevalence", .tags(.statistical))
  func lottery() throws {
    let n = 4000
    let hidden = 1000
    var town = try town(n, hidden: hidden)
    town.policy.control.riskChecks = 6
    town.policy.control.riskDiscrimination = 0.5
    try town.play(Selection.play)
    let picked = Double(town.count(.modelSelected))
    #expect(picked == Double(n) / 2)
    // Hypergeometric: 2000 of 4000, of which 1000 have something hidden.
    let share = Double(hidden) / Double(n)
    let variance = picked * share * (1 - share) * (Double(n) - picked) / Double(n - 1)
    #expect(
      abs(Double(town.count(.modelRight)) - picked * share)
        < oneInAMillion * variance.squareRoot())
    #expect(town.count(.checksRight) == town.count(.modelRight))
    #expect(town.count(.checksWrong) == town.count(.modelSelected) - town.count(.modelRight))
  }

  @Test(
    "Above a threshold: recall and false positives of the binormal model", .tags(.statistical),
    arguments: [(0.8, 1.0, 0.0), (0.8, 2, 0), (0.65, 1.5, 0.5), (0.9, 1, -0.5)])
  func threshold(discrimination: Double, threshold: Double, bias: Double) throws {
    let n = 6000
    let hidden = 3000
    // Every other household is in the group that the model puts higher.
    var town = try town(
      n, hidden: hidden, birth: { row, birth in birth.quintile = row.isMultiple(of: 2) ? 0 : 2 })
    town.policy.control.riskByThreshold = 1
    town.policy.control.riskDiscrimination = discrimination
    town.policy.control.riskThreshold = threshold
    town.policy.control.riskBias = bias
    try town.play(Selection.play)
    town.world.tally.closeMonth()
    let separation = RiskScore.separation(
      discrimination: discrimination, town.rates.standardNormal)
    for (group, shift) in [(Group.capacity1, bias), (.capacity3, 0)] {
      for (counter, all, mean) in [
        (Counter.modelRight, Double(hidden) / 2, separation + shift),
        (.checksWrong, Double(n - hidden) / 2, shift),
      ] {
        let expected = normal(mean - threshold)
        let error = (expected * (1 - expected) / all).squareRoot()
        let share = Double(town.world.total(counter, group)) / all
        #expect(
          abs(share - expected) < oneInAMillion * error + 0.001, "\(group) \(counter) \(expected)")
      }
    }
  }

  @Test("The number of checks is the policy's, to the last whole check over a year")
  func number() throws {
    for model in [true, false] {
      var town = try Town(households: 50)
      if model {
        town.policy.control.riskChecks = 0.13
      } else {
        town.policy.control.themeChecks = 0.13
        town.policy.control.theme = 2
      }
      for month in 0..<24 {
        town.world.month = .init(month)
        try town.play(Selection.play)
      }
      // 50 clients, 0.13 a year, two years: 13 (less one that rounding leaves for the next month).
      #expect((12...13).contains(town.total(model ? .modelSelected : .themeSelected)))
    }
  }

  @Test("A theme looks at its own topics only, and better", arguments: [1, 2, 3])
  func theme(number: Int) throws {
    let topics: [Topic] = [.work, .cohabitation, .gift]
    var town = try town(30, hidden: 0) {
      $0.detection.reviewFindsHidden = 1
      $0.detection.reviewFindsMatched = 1
    }
    for row in 0..<30 {
      let topic = topics[row % 3]
      let i = town.begin(topic, row: row, effect: 10_000, birth: 0, state: .breach)
      town.world.circumstances[i].overpaid = 100
    }
    town.policy.control.themeChecks = 12
    town.policy.control.theme = Double(number)
    try town.open(Selection.play, Triage.play)
    #expect(town.count(.themeSelected) == 30)
    #expect(town.count(.themeRight) == 10)
    #expect(town.count(.themeFound) == 10)
    #expect(
      town.world.signals.allSatisfy {
        town.world.circumstances[Int($0.circumstance)].topic == topics[number - 1]
      })
    #expect(town.world.signals.allSatisfy { $0.source == .themeCheck })
  }

  @Test("Themes take turns by the year, also before month 0")
  func turns() {
    #expect((0..<4).map { Theme(number: 4, year: $0) } == [.work, .living, .means, .work])
    #expect(Theme(number: 4, year: -1) == .means)
    #expect(Theme(number: 2, year: 7) == .living)
    #expect(Theme(number: 0, year: 7) == nil)
    let all = Theme.allCases.reduce(UInt16(0)) { $0 | $1.topics }
    for topic in Topic.allCases where all & topic.bit == 0 {
      #expect([.harmless, .detention, .study].contains(topic), "\(topic) is in no theme")
    }
  }

  @Test("An announced check comes a month later, and what is reported meanwhile is not found")
  func announced() throws {
    var town = try town(5, hidden: 5) {
      $0.detection.reviewFindsHidden = 1
      $0.information.letterRead = 1
    }
    town.policy.control.themeChecks = 12
    town.policy.control.theme = 3
    town.policy.control.announced = 1
    try town.open(Selection.play, Triage.play)
    #expect(town.waiting(.review) == 0 && town.count(.signalsReceived) == 0)
    #expect(town.world.planned.count == 5)
    #expect(town.world.households.contacted.allSatisfy { $0 == 6 }, "the gates are read again")
    #expect(town.world.impulses.count { $0.kind == .perceived } == 5)
    town.policy.control.themeChecks = 0
    for i in 0..<2 { town.world.circumstances[i].state.insert(.reported) }
    town.world.impulses = []
    town.nextMonth()
    try town.open(Selection.play, Triage.play)
    #expect(town.world.planned.isEmpty)
    #expect(town.count(.signalsReceived) == 3)
    #expect(town.total(.themeFound) == 3)
  }

  @Test(
    "Who conceals and was warned is found as much less as the parameter says", .tags(.statistical))
  func warned() throws {
    let n = 3000
    var town = try town(n, hidden: n) {
      $0.detection.reviewFindsHidden = 0.5
      $0.selection.warnedFinds = 0.4
    }
    for i in town.world.circumstances.indices {
      town.world.circumstances[i].state.insert(.conceals)
    }
    let check = Check(.theme, isAnnounced: true)
    for row in 0..<n {
      town.world.enqueue(.review, row: Int32(row), ref: check.reference, day: 0, minutes: 1)
    }
    try town.open(Triage.play)
    let share = Double(town.count(.themeFound)) / Double(n)
    #expect(abs(share - 0.2) < oneInAMillion * (0.2 * 0.8 / Double(n)).squareRoot())
  }

  @Test("Wrongly picked by a model is part of a wrong suspicion; with something hidden it is not")
  func suspicion() throws {
    var town = try town(2, hidden: 1) { $0.detection.reviewFindsHidden = 0 }
    town.policy.control.riskChecks = 12
    town.policy.control.riskDiscrimination = 0.7
    try town.open(Selection.play, Triage.play)
    let p = town.parameters
    let losses = town.world.impulses.filter { $0.kind == .trustLoss }
    #expect(losses.map(\.row) == [1])
    #expect(losses.map(\.size) == [Float(p.mind.suspicionTrust * p.selection.suspicionFelt)])
    let stress = town.world.impulses.filter { $0.kind == .stress && $0.row == 1 }.map(\.size)
    #expect(
      stress == [
        Float(p.mind.check), Float(p.mind.wronglySuspected * p.selection.suspicionFelt),
      ])
  }

  @Test("Checks of a model wait for the same hours as others, and lapse like them")
  func hours() throws {
    var town = try Town(households: 10)
    town.policy.control.riskChecks = 12
    town.policy.staff.incomeConsultants = 0
    try town.open(Selection.play, Triage.play)
    #expect(town.waiting(.review) == 10 && town.count(.checksFound) == 0)
    #expect(
      town.world.office.queues[WorkKind.review.rawValue].minutesWaiting
        == Int64(10 * town.parameters.detection.reviewMinutes))
  }

  @Test("What is learnt from findings is how much more was found a client, held back by the prior")
  func learning() {
    var memory = SelectionMemory()
    #expect(memory.findingRatio(weight: 10) == 1, "nothing known, no difference")
    memory.fade(0.5, clients: [300, 100])
    #expect(abs(memory.findingRatio(weight: 10) - 1) < 1e-12)
    memory.found = [10, 30]
    // (30 + 10 / 4) / 100 over (10 + 30 / 4) / 300.
    #expect(abs(memory.findingRatio(weight: 10) - 0.325 / (17.5 / 300)) < 1e-12)
    memory.fade(0.5, clients: [0, 0])
    #expect(memory.found == [5, 15] && memory.clients == [150, 50])
  }

  @Test("A model that learns looks more where more was found, and a learner of nothing does not")
  func feedback() throws {
    func picks(_ share: Double) throws -> Int64 {
      var town = try town(
        1000, hidden: 0, birth: { row, birth in birth.quintile = row < 200 ? 0 : 2 })
      town.world.selection.found = [10, 40]
      town.world.selection.clients = [800, 200]
      town.policy.control.riskChecks = 1.2
      town.policy.control.riskDiscrimination = 0.7
      town.policy.control.riskFeedback = share
      try town.play(Selection.play)
      town.world.tally.closeMonth()
      return town.world.total(.modelSelected, .capacity1)
    }
    let (none, half, full) = try (picks(0), picks(0.5), picks(1))
    #expect(none < half && half < full)
  }

  @Test("A check keeps what it is in the reference of its work")
  func reference() {
    for kind in [Check.Kind.lot, .theme, .model] {
      for topics in [Check.everything, Theme.means.topics] {
        for isAnnounced in [false, true] {
          let check = Check(kind, topics: topics, isAnnounced: isAnnounced)
          #expect(check.reference >= 0)
          #expect(Check(reference: check.reference) == check)
        }
      }
    }
  }

  @Test("The highest are the highest, whatever the order they are put in")
  func ranking() {
    let scores = (0..<200).map { i in Double((i * 7919) % 1009) / 100 - 5 }
    func highest(_ count: Int, _ order: [Int]) -> Set<Int32> {
      var ranking = Ranking(capacity: scores.count)
      for i in order { ranking.add(row: Int32(i), score: scores[i], day: 0, tie: UInt32(i)) }
      return Set(ranking.highest(count).map(\.row))
    }
    for count in [0, 1, 7, 100, 199, 200, 500] {
      let sorted = Set(
        scores.indices.sorted { (scores[$0], $0) > (scores[$1], $1) }.prefix(count).map(Int32.init))
      #expect(highest(count, Array(scores.indices)) == sorted)
      #expect(highest(count, scores.indices.reversed()) == sorted)
    }
  }

  @Test("The mark next to a probability is within its own half step")
  func marks() {
    for p in [0.0, 0.001, 0.25, 0.5, 0.999, 1] {
      #expect(abs(Mark(nearest: p).uniform - p) <= 0x1p-32)
    }
  }
}

@Suite("Hours between gate and caseload")
struct GateShiftTests {
  private func shift(_ lever: Double, scrutiny: Double = 0.3, reviews: Double = 0.15) throws
    -> (shift: GateShift, minutes: Double)
  {
    var town = try Town()
    town.policy.control.gateScrutiny = scrutiny
    town.policy.control.reexaminations = reviews
    town.policy.control.gateShift = lever
    let shift = GateShift(town.context)
    let p = town.parameters
    return (
      shift,
      shift.scrutiny * p.inflow.applicationsPerClient * p.inflow.screeningMinutes
        + shift.reexaminations * p.detection.reviewMinutes
    )
  }

  @Test("At its default it changes nothing at all")
  func unchanged() throws {
    let (same, _) = try shift(0)
    #expect(same.scrutiny == 0.3 && same.reexaminations == 0.15)
  }

  @Test("The hours are the same at every value, and move the way the lever says")
  func equalHours() throws {
    let (_, hours) = try shift(0)
    var last = try shift(-1).shift
    #expect(last.scrutiny == 0)
    for lever in stride(from: -0.9, through: 1.01, by: 0.1) {
      let (now, minutes) = try shift(min(1, lever))
      #expect(abs(minutes - hours) < 1e-9)
      #expect(now.scrutiny >= last.scrutiny && now.reexaminations <= last.reexaminations)
      last = now
    }
    #expect(last.scrutiny > 0.9 && last.scrutiny <= 1)
  }

  @Test("What one side cannot use stays with the other")
  func bounds() throws {
    let (gate, _) = try shift(1, scrutiny: 0.9, reviews: 0.6)
    #expect(gate.scrutiny == 1 && gate.reexaminations > 0.5)
    let (caseload, _) = try shift(-1, scrutiny: 1, reviews: 0.6)
    #expect(caseload.reexaminations <= 0.6 + 1e-12 && abs(caseload.scrutiny - 1) < 1e-12)
  }

  @Test("The applications it reckons with are those of the base")
  func applications() throws {
    let world = try Run(households: 600, warmUp: 60, months: 24).play(Shipped.policy("almere-2019"))
    let perClient =
      12 * Double(world.total(.applications)) / Double(world.total(.clientMonths))
    let reckoned = try Shipped.parameters().inflow.applicationsPerClient
    #expect(abs(perClient / reckoned - 1) < 0.15, "\(perClient)")
  }
}
