import Quantities

/// The dated share of the norm that a creditor must leave: Rv art. 475d, from 2021 art. 475da.
public struct ProtectedEarningsTables: Sendable {
  public let share: Timeline<PerMille>

  init(reading register: inout some LawRegister) {
    share = register.timeline("law.protected_earnings.share", .percent)
  }

  /// The protection on a day.
  ///
  /// - Throws: `LawError.noLaw` outside the tables.
  public func inForce(on day: Day) throws(LawError) -> ProtectedEarningsLaw {
    ProtectedEarningsLaw(share: try share.graded(on: day))
  }
}

/// Protected earnings (*beslagvrije voet*) on one day.
public struct ProtectedEarningsLaw: Sendable {
  let share: Graded<PerMille>

  /// The cents that may be collected from one month's benefit: Pw art. 60, Rv art. 475d and 475da.
  ///
  /// What is left of the norm after `reductions` (a measure, other collection) may be taken down to
  /// the protected share of the norm; to nothing if the client refuses income information, which
  /// lifts the protection (Pw art. 60(6)). Never negative; never fails.
  public func collectable(
    norm: Cents, reductions: Cents = .zero, refusesInformation: Bool = false,
    trace: inout some LawTrace
  ) -> Cents {
    let benefit = max(.zero, norm - reductions)
    let protected: Cents
    if refusesInformation {
      protected = .zero
      trace.step("Pw art. 60(6)", .protectionLifted, .money(protected))
    } else {
      protected = share.value.of(norm)
      trace.step("Rv art. 475d, 475da", .protectionShare, .share(share.value), share.basis)
      trace.step("Rv art. 475d, 475da", .protectionAmount, .money(protected), share.basis)
    }
    let amount = max(.zero, benefit - protected)
    trace.step("Pw art. 60", .protectionCollectable, .money(amount))
    return amount
  }

  /// `collectable(norm:reductions:refusesInformation:trace:)` without its steps.
  public func collectable(
    norm: Cents, reductions: Cents = .zero, refusesInformation: Bool = false
  ) -> Cents {
    var trace = NoTrace()
    return collectable(
      norm: norm, reductions: reductions, refusesInformation: refusesInformation, trace: &trace)
  }
}
