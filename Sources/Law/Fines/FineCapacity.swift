import Quantities

extension FineLaw {
  /// What the client can pay, in cents: CRvB 2016:8 and August 2020; nil before that case law.
  ///
  /// Months by culpability, times the real monthly capacity or else a share of the norm, plus free
  /// assets. A share of the norm is rounded to the cent only after it is taken for all months.
  func capacity(_ facts: FineFacts, trace: inout some LawTrace) -> Cents? {
    guard let share = capacityShare.value, let given = capacityMonths[facts.culpability],
      let months = given.value
    else { return nil }
    let basis = capacityShare.basis & given.basis
    trace.step("CRvB 2016:8", .fineCapacityMonths, .count(months), given.basis)
    let income: Cents
    if let perMonth = facts.capacityPerMonth {
      trace.step("CRvB 2016:8", .fineCapacityPerMonth, .money(perMonth))
      income = LawBounds.within(perMonth) * min(months, Self.mostMonths)
    } else {
      let norm = LawBounds.within(facts.norm)
      trace.step("CRvB 2016:8", .fineCapacityShare, .share(share), capacityShare.basis)
      income = norm.times(share.count * Int64(min(months, Self.mostMonths)), over: 1000)
    }
    if facts.freeAssets > .zero {
      trace.step("CRvB 2016:8", .fineCapacityAssets, .money(facts.freeAssets))
    }
    let total = income + LawBounds.within(facts.freeAssets)
    trace.step("CRvB 2016:8", .fineCapacity, .money(total), basis)
    return total
  }

  /// A century: keeps the sum within bounds, whatever the tables say.
  private static var mostMonths: Int { 1200 }
}
