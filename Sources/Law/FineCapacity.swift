import Quantities

extension FineLaw {
  /// What the client can pay, in cents: CRvB 2016:8 and August 2020; nil before that case law.
  ///
  /// Months by culpability, times the real monthly capacity or else a share of the norm, plus free
  /// assets.
  func capacity(_ facts: FineFacts, trace: inout some LawTrace) -> Cents? {
    guard let share = capacityShare, let months = capacityMonths[facts.culpability] ?? nil else {
      return nil
    }
    trace.step("CRvB 2016:8", .fineCapacityMonths, .count(months))
    let income: Cents
    if let perMonth = facts.capacityPerMonth {
      trace.step("CRvB 2016:8", .fineCapacityPerMonth, .money(perMonth))
      income = perMonth * months
    } else {
      trace.step("CRvB 2016:8", .fineCapacityPerMonth, .money(share.of(facts.norm)))
      income = facts.norm.times(share.count * Int64(months), over: 1000)
    }
    if facts.freeAssets > .zero {
      trace.step("CRvB 2016:8", .fineCapacityAssets, .money(facts.freeAssets))
    }
    let total = max(.zero, income) + max(.zero, facts.freeAssets)
    trace.step("CRvB 2016:8", .fineCapacity, .money(total))
    return total
  }
}
