import Quantities

/// The ordinances (*afstemmingsverordening*) that are written down: Almere's, and others to compare.
public enum OrdinanceID: String, CaseIterable, Sendable {
  case almere
  case diemen
  case rotterdam
}

/// The dated choices of one municipal ordinance on measures: Pw art. 8(1)(a), 18(2) and (5), 9(6).
public struct OrdinanceTables: Sendable {
  let uniformMonthsFirst: Timeline<Int>
  let uniformMonthsSecond: Timeline<Int>
  let spreadMonths: Timeline<Int>
  let warnsFirst: Timeline<Bool>
  let light: Timeline<PerMille>
  let medium: Timeline<PerMille>
  let serious: Timeline<PerMille>
  let months: Timeline<Int>
  let repeatFactor: Timeline<Int>
  let misconduct: Timeline<PerMille>
  let misconductMonths: Timeline<Int>
  let noResponsibility: Timeline<PerMille>
  let noResponsibilityMonths: Timeline<Int>

  init(_ id: OrdinanceID, reading register: inout some LawRegister) {
    let start = "law.ordinance.\(id.rawValue)."
    uniformMonthsFirst = register.timeline(start + "uniform_months_first", .months)
    uniformMonthsSecond = register.timeline(start + "uniform_months_second", .months)
    spreadMonths = register.timeline(start + "spread", .months)
    warnsFirst = register.timeline(start + "warns_first", .yesNo)
    light = register.timeline(start + "light", .percent)
    medium = register.timeline(start + "medium", .percent)
    serious = register.timeline(start + "serious", .percent)
    months = register.timeline(start + "months", .months)
    repeatFactor = register.timeline(start + "repeat_factor", .factor)
    misconduct = register.timeline(start + "misconduct", .percent)
    misconductMonths = register.timeline(start + "misconduct_months", .months)
    noResponsibility = register.timeline(start + "no_responsibility", .percent)
    noResponsibilityMonths = register.timeline(start + "no_responsibility_months", .months)
  }

  func inForce(on day: Day) throws(LawError) -> Ordinance {
    Ordinance(
      uniformMonthsFirst: try uniformMonthsFirst.graded(on: day),
      uniformMonthsSecond: try uniformMonthsSecond.graded(on: day),
      spreadMonths: try spreadMonths.graded(on: day), warnsFirst: try warnsFirst.graded(on: day),
      light: try light.graded(on: day), medium: try medium.graded(on: day),
      serious: try serious.graded(on: day), months: try months.graded(on: day),
      repeatFactor: try repeatFactor.graded(on: day), misconduct: try misconduct.graded(on: day),
      misconductMonths: try misconductMonths.graded(on: day),
      noResponsibility: try noResponsibility.graded(on: day),
      noResponsibilityMonths: try noResponsibilityMonths.graded(on: day))
  }
}

/// The choices of a municipal ordinance on one day.
public struct Ordinance: Sendable {
  let uniformMonthsFirst: Graded<Int>
  let uniformMonthsSecond: Graded<Int>
  /// The months over which a uniform measure is spread.
  public let spreadMonths: Graded<Int>
  /// Whether a first breach of another duty gets a written warning.
  public let warnsFirst: Graded<Bool>
  let light: Graded<PerMille>
  let medium: Graded<PerMille>
  let serious: Graded<PerMille>
  let months: Graded<Int>
  let repeatFactor: Graded<Int>
  let misconduct: Graded<PerMille>
  let misconductMonths: Graded<Int>
  let noResponsibility: Graded<PerMille>
  let noResponsibilityMonths: Graded<Int>
}
