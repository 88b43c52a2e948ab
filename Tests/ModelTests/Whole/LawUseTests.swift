import Chance
import Evidence
import Experiments
import Foundation
import Law
import Quantities
import Testing

@testable import Model
@testable import Population

/// Legal amounts come from the law and from nowhere else: a value of the law that is changed changes
/// what the model does, and with a law that takes nothing nobody loses a cent.
@Suite("The model's use of the law")
struct LawUseTests {
  /// What changes the model's results, with a value that must.
  private static let used: KeyValuePairs = [
    "law.norm.couple_21plus": "1600", "law.norm.single_21plus": "1100",
    "law.norm.cost_sharing_base": "50", "law.norm.cost_sharing_per_person": "20",
    "law.protected_earnings.share": "95",
    "law.fine.percentage_intent": "50", "law.fine.percentage_gross": "50",
    "law.fine.percentage_normal": "25", "law.fine.percentage_reduced": "10",
    "law.fine.repeat_factor": "300", "law.fine.repeat_window": "0",
    "law.fine.minimum": "500", "law.fine.rounded_up_to": "100", "law.fine.without_harm": "300",
    "law.fine.without_harm_reduced": "10", "law.fine.maximum_other": "200",
    "law.fine.maximum_intent": "200", "law.fine.maximum_without_harm": "10",
    "law.fine.warning_harm_max": "1000", "law.fine.warning_correction_days": "0",
    "law.fine.warning_block": "0", "law.fine.warning_excludes_intent": "yes",
    "law.fine.capacity_share": "5", "law.fine.capacity_months_intent": "1",
    "law.fine.capacity_months_gross": "1", "law.fine.capacity_months_normal": "1",
    "law.fine.capacity_months_reduced": "1", "law.fine.referral_harm": "500",
    "law.duty.report_days": "90",
    "law.measure.uniform": "50", "law.measure.repeat_window": "0",
    "law.ordinance.almere.uniform_months_first": "2",
    "law.ordinance.almere.uniform_months_second": "3",
    "law.ordinance.almere.medium": "100", "law.ordinance.almere.months": "2",
    "law.ordinance.almere.repeat_factor": "3",
    "law.recovery.six_month_rule": "0",
    "law.suspension.repair": "56",
    "law.collection.remission_fraud": "1",
    "law.collection.arrangement_bars_intent_only": "yes",
    "law.procedure.application": "4", "law.procedure.fine": "4",
    "law.procedure.committee_decision": "1", "law.procedure.objection": "200",
  ]

  /// What the model does not ask, with the reason.
  private static let unused: [(prefix: String, reason: String)] = [
    ("law.benefit.", "a month's benefit is the norm less what a change costs"),
    ("law.collection.prescription", "claims end by payment or remission"),
    ("law.collection.reminder", "no costs of collection"),
    ("law.collection.remission_lump", "nobody offers a lump sum"),
    ("law.collection.remission_other", "all claims are remitted as those after a breach"),
    ("law.collection.repeat_below_protection", "set off like other claims"),
    ("law.duty.exempt_gifts", "gifts are those that count"),
    ("law.duty.register", "detection has its own sources"),
    ("law.earnings.", "no disregard of earnings"), ("law.volunteer.", "no volunteers"),
    ("law.fine.forgiveness", "arrangements do not forgive fines"),
    ("law.fine.power", "nothing is found after five years"),
    ("law.fine.proportion", "only in the bill"),
    ("law.fine.repeat_window_after_prison", "no prison after a referral"),
    ("law.fine.report_above", "hours do not depend on it"),
    ("law.gifts.", "gifts are those that count"), ("law.interest.", "no interest"),
    ("law.late_decision.", "no penalties"),
    ("law.measure.language", "no language requirement"), ("law.measure.review", "no second look"),
    ("law.measure.uniform_months_later", "months of a third measure equal those of a second"),
    ("law.measure.uniform_spread_max", "the policy spreads within it"),
    ("law.norm.cost_sharer_age_min", "sharers are those that count"),
    ("law.norm.first_age", "ages in two groups"), ("law.norm.holiday_share", "paid with the norm"),
    ("law.norm.institution", "nobody in an institution"),
    ("law.norm.last_age", "ages in two groups"),
    ("law.norm.mixed", "no mixed couples"), ("law.norm.unproven", "no such norm"),
    ("law.norm.youth", "nobody under 21"),
    ("law.ordinance.diemen", "another municipality"),
    ("law.ordinance.rotterdam", "another municipality"),
    ("law.ordinance.almere.", "the policy's levers, or breaches that do not occur"),
    ("law.procedure.", "terms that nobody counts"),
    ("law.recovery.gross_up", "claims are net"), ("law.recovery.mistake", "no such mistakes"),
    ("law.recovery.prescription", "nothing is so old"),
    ("law.recovery.settlement", "settled at once"),
    ("law.recovery.urgent", "urgent reasons are the policy's"),
    ("law.scheme.", "no IOAW or IOAZ"), ("law.suspension.longest", "repair is shorter"),
    ("law.wealth.", "wealth is a change that takes the benefit away"),
  ]

  private static func law(_ values: [(String, String)]) throws -> LawInForce {
    let lines = values.map { "    \($0): [{from: 2013-01-01, value: \($1)}]" }
    let text = """
      schema: balans-scenario/1
      id: x
      title: {nl: X, en: X}
      extends: almere-2019
      law:
        values:
      \(lines.joined(separator: "\n"))

      """
    let file = FileManager.default.temporaryDirectory.appending(
      path: "law-use-\(UUID().uuidString).yaml")
    try text.write(to: file, atomically: true, encoding: .utf8)
    defer { try? FileManager.default.removeItem(at: file) }
    let laboratory = try Shipped.laboratory()
    let scenario = try laboratory.scenarios.load(file.path)
    return try laboratory.tables(of: scenario).inForce(on: scenario.lawAsOf)
  }

  private func play(
    _ laws: [LawInForce], policy id: String = "almere-2019", hours: Double = 1
  ) throws -> [World] {
    let municipality = try Shipped.municipality(1000)
    var policy = try Shipped.policy(id)
    policy.staff.incomeConsultants *= hours
    return try Simulation(municipality: municipality, warmUp: 12, seed: Seed(8)).play(
      replicate: 0, base: policy, policies: laws.map { [policy] _ in { _ in policy } },
      laws: laws.map { LawCourse($0) },
      months: 36)
  }

  @Test("Every value the model asks for changes its results, with hours enough or with too few")
  func changes() throws {
    var laws = [try Shipped.law()]
    for (id, value) in Self.used { laws.append(try Self.law([(id, value)])) }
    let practice = try play(laws)
    let strict = try play(laws, policy: "streng-sanctioneren", hours: 0.6)
    var silent: [String] = []
    for (k, entry) in Self.used.enumerated()
    where practice[k + 1].tally == practice[0].tally && strict[k + 1].tally == strict[0].tally {
      silent.append(entry.key)
    }
    #expect(silent == [])
  }

  @Test("Every value of the law is asked for, or left alone with a reason")
  func complete() throws {
    let used = Set(Self.used.map(\.key))
    for id in try Shipped.laboratory().lawBook.ids {
      let reasons = Self.unused.filter { id.hasPrefix($0.prefix) }
      #expect(used.contains(id) || !reasons.isEmpty, "\(id)")
    }
    let ids = try Shipped.laboratory().lawBook.ids
    for (prefix, _) in Self.unused { #expect(ids.contains { $0.hasPrefix(prefix) }, "\(prefix)") }
  }

  @Test("Under the largest norms a scenario may give, fifty years pass without a trap")
  func largest() throws {
    let law = try Self.law([
      ("law.norm.couple_21plus", "20000"), ("law.norm.single_21plus", "20000"),
      ("law.norm.youth_single_18_20", "20000"), ("law.protected_earnings.share", "0"),
    ])
    let base = try Shipped.policy("streng-sanctioneren")
    let worlds = try Simulation(
      municipality: try Shipped.municipality(200), warmUp: 12, seed: Seed(8)
    ).play(replicate: 0, base: base, policies: [{ _ in base }], laws: [LawCourse(law)], months: 600)
    try worlds[0].checkAccounts()
    #expect(worlds[0].total(.paidCents) > 200 * 600 * 1_000_000)
  }

  @Test("Under a law that takes nothing, no fine, measure or collection takes a cent")
  func nothing() throws {
    let law = try Self.law([
      ("law.fine.percentage_intent", "0"), ("law.fine.percentage_gross", "0"),
      ("law.fine.percentage_normal", "0"), ("law.fine.percentage_reduced", "0"),
      ("law.fine.without_harm", "0"), ("law.measure.uniform", "0"),
      ("law.ordinance.almere.medium", "0"), ("law.protected_earnings.share", "100"),
    ])
    let world = try play([law])[0]
    #expect(world.total(.fineCents) == 0 && world.total(.fines) == 0)
    #expect(world.total(.breachesEstablished) > 0 && world.total(.measures) == 0)
    let base = try play([try Shipped.law()])[0]
    #expect(base.total(.fineCents) > 0 && base.total(.measures) > 0)
  }
}
