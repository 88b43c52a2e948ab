import Quantities

extension FineLaw {
  /// Whether the breach gets a warning instead of a fine: Pw art. 18a(4), Boetebesluit art. 2aa.
  ///
  /// There must be a ground in the law at decision or at breach, no earlier warning within two
  /// years before the breach, no intent where local rules exclude it, and a municipality that
  /// warns where it may.
  func warns(
    _ facts: FineFacts, atBreach: FineLaw, trace: inout some LawTrace
  ) -> Bool {
    guard let ground = warningGround(facts) ?? atBreach.warningGround(facts) else { return false }
    trace.step("Boetebesluit art. 2aa", ground.value, .money(facts.harm), ground.basis)
    if let end = warningBlockEnd(facts) {
      trace.step("Pw art. 18a(4)", .fineWarningBlocked, .day(end), warningBlock.basis)
      return false
    }
    if warningExcludesIntent.value && facts.culpability == .intent {
      trace.step(
        "Pw art. 18a(4)", .fineWarningNotForIntent, .money(facts.harm),
        warningExcludesIntent.basis)
      return false
    }
    if facts.discretion == .fineWhenAllowed {
      trace.step("Pw art. 18a(4)", .fineWarningNotChosen, .money(facts.harm))
      return false
    }
    return true
  }

  /// Why a warning is possible, and how sure the limit is that opens it.
  private func warningGround(_ facts: FineFacts) -> Graded<LawMessage>? {
    if facts.harm <= .zero { return Graded(.fineWarningNoHarm) }
    if facts.harm <= warningHarm.value {
      return Graded(.fineWarningSmallHarm, warningHarm.basis)
    }
    if let late = facts.reportedDaysLate, late <= warningDays.value {
      return Graded(.fineWarningOwnCorrection, warningDays.basis)
    }
    return nil
  }

  /// The first day that is again open to a warning, if the breach fell within the term that an
  /// earlier warning started.
  private func warningBlockEnd(_ facts: FineFacts) -> Day? {
    guard let warned = facts.earlierWarningDay, warned <= facts.breachDay else { return nil }
    let end = warned.adding(years: warningBlock.value)
    return facts.breachDay < end ? end : nil
  }
}
