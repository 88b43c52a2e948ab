import Model
import Testing

@testable import Evidence

@Suite("The indicator register")
struct IndicatorRegisterTests {
  private func shipped() throws -> IndicatorRegister {
    try IndicatorRegister(file: repository + "/Parameters/indicators.yaml")
  }

  /// Scripts rely on these: add to them, never rename them.
  static let fixedIDs = """
    compliance.spontaneous_share breaches.information breaches.information_true fines.imposed
    fines.considered fines.mean_amount warnings.imposed claims.mean_amount
    benefits.ended_for_breach benefits.lost_entitled measures.imposed measures.waived
    sanctions.rate sanctions.unable_rate sanctions.unable_share sanctions.intent_missed_share
    sanctions.lowest_capacity_ratio objections.upheld_share debt.claims_outstanding
    debt.claims_new debt.claims_agency debt.recovered_share_24m debt.problematic_share
    debt.problematic_share_all debt.below_protected detection.rmst24 detection.undetected_stock
    detection.unfounded_share reports.processed capacity.hours capacity.utilisation_max
    capacity.staff_need capacity.over_term_share capacity.lead_time_rmst12 money.overpaid
    money.underpaid money.net_municipality money.net_household people.stress people.trust
    people.knowledge people.unused_provisions people.exit_to_work people.exit_without_work
    register.traceable_share
    """.split(whereSeparator: \.isWhitespace).map(String.init)

  @Test("begins with the fixed ids in their order")
  func fixed() throws {
    let ids = try shipped().indicators.map(\.id)
    #expect(Array(ids.prefix(Self.fixedIDs.count)) == Self.fixedIDs)
    #expect(Set(ids).count == ids.count)
  }

  @Test("says what each indicator is about")
  func populations() throws {
    let register = try shipped()
    #expect(register.indicators.allSatisfy { register.populations[$0.id]?.isEmpty == false })
  }

  @Test("counts of established breaches and sanctions are judged neither way")
  func neutral() throws {
    let neutral = [
      "breaches.information", "fines.imposed", "warnings.imposed", "measures.imposed",
      "sanctions.rate", "benefits.ended_for_breach",
    ]
    for indicator in try shipped().indicators where neutral.contains(indicator.id) {
      #expect(indicator.better == .neutral, "\(indicator.id)")
    }
  }

  @Test("reads each kind of formula")
  func formulas() throws {
    let register = try shipped()
    func formula(_ id: String) -> Indicator.Formula? {
      register.indicators.first { $0.id == id }?.formula
    }
    #expect(formula("fines.imposed") == .ratio(.fines, over: .clientMonths, factor: 12000))
    #expect(
      formula("people.stress") == .ratio(.stressFixed, over: .cohortMonths, factor: 1 / 1_048_576))
    #expect(
      formula("sanctions.lowest_capacity_ratio")
        == .logCapacityRatio(.sanctions, over: .cohortMonths))
    #expect(formula("claims.p90_amount") == .claimQuantile(0.9))
    #expect(formula("capacity.staff_need") == .staffNeed)
    guard case .highest(let pairs) = formula("capacity.utilisation_max") else {
      Issue.record("the busiest role is the highest of five")
      return
    }
    #expect(pairs.count == 5)
    let margins = Dictionary(
      uniqueKeysWithValues: register.indicators.map { ($0.id, $0.margin) })
    #expect(margins["fines.imposed"] == .relative(0.05))
    #expect(margins["detection.rmst24"] == .absolute(0.5))
  }

  @Test("reports every mistake at once with its place and the nearest counter")
  func mistakes() {
    let rest = "unit: share, window: horizon, better: lower, headline: no"
    let meaning = "meaning: {numerator: n, denominator: d, population: p}, label: {nl: a, en: a}"
    let found = messages {
      _ = try IndicatorRegister(
        document: document(
          """
          indicators:
            a.b: {numerator: fine, denominator: clientMonths, \(rest), margin: {absolute: 0}, \(meaning)}
            c.d:
              unit: share
              formula: claim-quantil
            e.f:
              unit: share
              formula: claim-quantile
              quantile: 1.5
              factor: 2
              window: last12
              better: good
              headline: true
              margin: {absolute: 1, relative: 1}
              label: {nl: a, en: a}
              meaning: {numerator: n, denominator: d, population: p}
          """))
    }
    let expected = [
      "f.yaml:2:3: a.b lacks factor",
      "f.yaml:2:20: numerator is \"fine\"; expected a counter of the model; did you mean \"fines\"?",
      "f.yaml:2:108: headline is \"no\"; expected true or false; did you mean \"false\"?",
      "f.yaml:2:131: absolute is \"0\"; expected a number above 0",
      "f.yaml:4:5: c.d lacks better", "f.yaml:4:5: c.d lacks headline",
      "f.yaml:4:5: c.d lacks label", "f.yaml:4:5: c.d lacks margin",
      "f.yaml:4:5: c.d lacks meaning", "f.yaml:4:5: c.d lacks window",
      "f.yaml:5:14: formula is \"claim-quantil\"; expected one of ratio, log-capacity-ratio, highest, "
        + "claim-quantile, staff-need; did you mean \"claim-quantile\"?",
      "f.yaml:9:15: quantile is \"1.5\"; expected a number between 0 and 1",
      "f.yaml:10:13: factor has no meaning for formula claim-quantile",
      "f.yaml:11:13: window is \"last12\"; expected one of horizon, last-12, onset-24, onset-12; "
        + "did you mean \"last-12\"?",
      "f.yaml:12:13: better is \"good\"; expected one of higher, lower, neutral",
      "f.yaml:14:13: margin is not one number; expected absolute or relative",
    ]
    #expect(found.count == expected.count)
    for (found, expected) in zip(found, expected) { #expect(found == expected) }
  }
}
