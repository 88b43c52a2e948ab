import Evidence
import Experiments
import Foundation
import Model
import Scenarios
import Statistics
import Testing

@testable import Studies

@Suite("Capacity")
struct CapacityTests {
  private let laboratory = Result {
    try Laboratory(
      folder: URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().path)
  }

  @Test(
    "Break-even is the first month from which no more was used since month 0",
    arguments: [
      ([0.0, 0, 0], 1), ([-1, -1], 1), ([5, -2, -3], 3), ([5, -5, 1, -1], 4), ([1, -2, 3, -3], 4),
    ])
  func breakEven(_ differences: [Double], month: Int) {
    #expect(BreakEven.month(differences) == month)
  }

  @Test("Who uses more to the end never breaks even; never counts as later than any month")
  func never() {
    #expect(BreakEven.month([1]) == nil && BreakEven.month([-5, 6]) == nil)
    let months = BreakEven([[1, 1], [1, -1], [-1, 0], [2, -2]])
    #expect(months.months == [1, 2, 2, nil])
    #expect(months.neverShare == 0.25)
    #expect(months.quantile(0.5) == 2 && months.quantile(0.1) == 1 && months.quantile(0.9) == nil)
  }

  @Test("A policy fits if the interval of its need is at most 1, and not if it is above 1")
  func fits() {
    func verdict(_ values: [Double?]) -> CapacityFigures.Fits {
      CapacityFigures.Fits(Summary(values), beyond: values.count { $0 == nil })
    }
    #expect(verdict([1, 1, 1]) == .yes)
    #expect(verdict([0.9, 0.91, 0.92]) == .yes)
    #expect(verdict([1.1, 1.12, 1.11]) == .no)
    #expect(verdict([0.9, 1.1, 1]) == .unknown)
    #expect(verdict([1]) == .unknown, "one replicate has no interval")
    #expect(verdict([1, nil, 1]) == .unknown)
    #expect(verdict([1, nil, nil]) == .no)
  }

  private func question(_ ids: [String]) throws -> Question {
    let laboratory = try laboratory.get()
    let settings = try ["municipality.households=200", "months=24", "warmup_months=12"].map {
      try Override(parsing: $0)
    }
    let scenarios = try ids.map { id in
      let parts = id.split(separator: "@").map(String.init)
      return try laboratory.scenarios.load(
        parts[0], overrides: settings + parts.dropFirst().map { try Override(parsing: $0) })
    }
    let lineup = try Lineup(
      scenarios, labels: ids.map { String($0.split(separator: "@").last ?? "") },
      levers: laboratory.levers)
    return try Question(
      lineup, indicators: [], seed: 5, extent: .replicates(4), asksStaffNeed: false)
  }

  private var conditions: RunConditions {
    RunConditions(archive: InMemoryArchive(), threads: 2, version: "test")
  }

  private func figures(_ ids: [String], searching: Int) throws -> CapacityFigures {
    try #require(
      try laboratory.get().capacity(question(ids), searching: searching, under: conditions))
  }

  @Test("adds up by role and part, and a policy that is the base needs just as much")
  func same() throws {
    let found = try figures(["almere-2019", "almere-2019"], searching: 2)
    #expect(found.policies.count == 2 && found.searchedReplicates == 2)
    for policy in found.policies {
      let byWork = policy.work.reduce(0) { $0 + ($1.hours.mean ?? 0) }
      let byPart = policy.parts.reduce(0) { $0 + ($1.mean ?? 0) }
      #expect(abs(byWork - byPart) < 1e-6 && byWork > 100)
    }
    let twin = found.policies[1]
    #expect(twin.needs.map(\.role) == [nil] + Role.allCases.map { $0 })
    #expect(twin.needs.allSatisfy { $0.factor.mean == 1 && $0.fits == .yes })
    #expect(twin.fits == .yes)
    #expect(twin.cumulative?.hours.allSatisfy { $0.mean == 0 } == true)
    #expect(twin.cumulative?.breakEvenHours.months == [1, 1, 1, 1])
    #expect(found.policies[0].cumulative == nil && found.policies[0].fits == nil)
  }

  @Test("finds the role that is asked for more, and not the others")
  func need() throws {
    let found = try figures(
      ["almere-2019", "almere-2019@control.reexaminations=0.6"], searching: 3)
    let needs = found.policies[1].needs
    let income = try #require(needs.first { $0.role == .incomeConsultant })
    let work = try #require(needs.first { $0.role == .workConsultant })
    #expect((income.factor.mean ?? 9) > 1)
    #expect((work.factor.mean ?? 9) <= 1.05)
    let hours = found.policies.map { $0.work[Activity.review.rawValue].hours.mean ?? 0 }
    #expect(hours[1] > 2 * hours[0])
    #expect(found.policies[1].cumulative?.hours.last?.mean ?? 0 > 0)
  }

  private var staff: Policy.Staff {
    var staff = Policy().staff
    staff.incomeConsultants = 100
    staff.workConsultants = 200
    staff.enforcement = 50
    staff.collection = 30
    staff.legal = 20
    return staff
  }

  private func hours(_ staff: Policy.Staff) -> [Double] { Role.allCases.map(staff.hours) }

  @Test("An own division keeps the total, and gives every function the same share of its need")
  func division() {
    let needs = [1.2, 0.8, 1.0, 1.1, 1.5]
    let division = StaffDivision(staff, needs: needs)
    let (before, after) = (hours(division.before), hours(division.after))
    #expect(abs(after.reduce(0, +) - before.reduce(0, +)) < 1e-9)
    let shares = zip(zip(before, needs).map(*), after).map { $1 / $0 }
    #expect(shares.allSatisfy { abs($0 - 400 / 393) < 1e-12 }, "120 + 160 + 50 + 33 + 30 = 393")
  }

  @Test("Where every function needs as much the division stays, and nobody has hours of nobody")
  func divisionStays() {
    let same = hours(StaffDivision(staff, needs: [1.3, 1.3, 1.3, 1.3, 1.3]).after)
    #expect(zip(same, hours(staff)).allSatisfy { abs($0 - $1) < 1e-9 })
    let none = Policy().staff
    #expect(StaffDivision(none, needs: [1, 1, 1, 1, 1]).after == none)
  }

  @Test("A policy that asks more of one function moves hours there; the base keeps its own")
  func ownDivision() throws {
    let question = try question(
      ["almere-2019", "almere-2019@control.reexaminations=0.6", "almere-2019"])
    let divisions = try #require(
      try laboratory.get().ownDivisions(question, replicates: 3, under: conditions))
    let more = divisions[1]
    #expect(more.after.incomeConsultants > more.before.incomeConsultants)
    #expect(more.after.workConsultants < more.before.workConsultants)
    for division in [divisions[0], divisions[2]] {
      #expect(
        zip(hours(division.before), hours(division.after)).allSatisfy { abs($0 - $1) < 1e-9 })
    }
  }
}
