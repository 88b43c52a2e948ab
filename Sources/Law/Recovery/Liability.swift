import Quantities

/// Who someone is to a household that was overpaid.
public enum HouseholdRole: String, CaseIterable, Sendable {
  /// Who received the assistance.
  case claimant
  /// A partner for whom it was paid as well.
  case partner
  /// A partner who was kept silent, whose means should have counted.
  case hiddenPartner = "hidden-partner"
  /// A child of the family, or someone who only shares the home.
  case other
}

/// From whom a claim or a fine can be collected: Pw art. 59 and 18a(9).
public enum Liability {
  /// The part of an overpayment, in cents, for which someone answers together with the others.
  ///
  /// The claimant for all of it; a partner, known or hidden, for the days of the joint household
  /// (art. 59(1) and (2)); children and co-residents for nothing. Each can be asked for the whole
  /// of their part (art. 59(3)), but together they never pay more than the claim.
  public static func forClaim(
    _ months: [OverpaidMonth], role: HouseholdRole, together start: Day? = nil,
    until end: Day? = nil,
    trace: inout some LawTrace
  ) -> Cents {
    let amount: Cents
    switch role {
    case .claimant:
      amount = months.total
      trace.step("Pw art. 58", .liabilityClaimant, .money(amount))
    case .partner:
      amount = months.amount(from: start ?? .first, through: end ?? .last)
      trace.step("Pw art. 59(1), (3)", .liabilityPartner, .money(amount))
    case .hiddenPartner:
      amount = months.amount(from: start ?? .first, through: end ?? .last)
      trace.step("Pw art. 59(2), (3)", .liabilityHiddenPartner, .money(amount))
    case .other:
      amount = .zero
      trace.step("Pw art. 59", .liabilityOther, .money(amount))
    }
    return amount
  }

  /// The part of a fine, in cents, for which someone answers: the partners for whom assistance was
  /// paid together, nobody else.
  public static func forFine(
    _ fine: Cents, role: HouseholdRole, trace: inout some LawTrace
  ) -> Cents {
    let answers = role == .claimant || role == .partner
    let amount = answers ? max(.zero, fine) : .zero
    trace.step("Pw art. 18a(9)", answers ? .liabilityFine : .liabilityOther, .money(amount))
    return amount
  }
}
