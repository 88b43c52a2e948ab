import Model

/// The numbers that the rule behind a kind of event reads, as the register names them.
enum RuleTable {
  /// The parameters of an event, the ones that say most; none for what the law or the life course
  /// alone decides.
  static func parameters(of kind: Event.Kind) -> [String] {
    switch kind {
    case .applied: ["inflow.arrivals_per_thousand"]
    case .granted, .deterred: ["inflow.papers_base", "inflow.papers_capacity"]
    case .rejected: ["inflow.screening_finds", "inflow.routine_finds", "inflow.wrong_rejection"]
    case .left: ["exit.under_one_year", "exit.other_rate"]
    case .returned: ["exit.return_from_work", "exit.return_months"]
    case .changeBegan: ["life_events.work_start", "life_events.gift_stream"]
    case .changeEnded: ["life_events.work_spell_median"]
    case .reported, .reportedLate, .termMissed:
      ["knowledge.at_start", "willingness.base", "reporting.execution_base"]
    case .reportProcessed: ["reporting.report_minutes"]
    case .misbooked: ["reporting.office_error"]
    case .errorMended: ["reporting.office_error_months"]
    case .informed: ["knowledge.letter_gain", "knowledge.talk_gain"]
    case .prompted: ["information.visible_share", "information.prompt_minutes"]
    case .talked: ["information.conversation_minutes"]
    case .signal: ["detection.work", "detection.own_data_gain"]
    case .signalSettled: ["capacity.signal_expiry"]
    case .investigatedUnfounded, .founded:
      [
        "detection.desk_confirms_hidden", "detection.talk_confirms_hidden",
        "detection.full_confirms",
      ]
    case .suspended:
      ["detection.request_understood", "detection.refusal", "detection.answer_base"]
    case .resumed, .revoked: ["detection.repair_base", "detection.repair_help"]
    case .claim, .settled, .grossedUp: []
    case .loan: ["finances.loans", "finances.loan_median"]
    case .agencyClaim: ["finances.small_claim"]
    case .fine, .warning, .finesConsidered, .referral:
      ["assessment.accuracy_low", "assessment.leniency_logit", "assessment.hard_case_share"]
    case .dutyMissed: ["work_duty.duties_per_month", "work_duty.unable_base", "work_duty.noticed"]
    case .measure, .measureWaived, .measureWarning: ["work_duty.hardship_share"]
    case .measureWithdrawn: ["work_duty.complies_after_month"]
    case .objection: ["objection.rate", "objection.informal_reduction"]
    case .objectionUpheld, .objectionDismissed: ["objection.upheld", "objection.upheld_misjudged"]
    case .appeal: ["objection.appeal_rate", "objection.appeal_months"]
    case .appealWon, .appealDismissed: ["objection.appeal_won", "objection.appeal_won_misjudged"]
    case .arrear: ["finances.bearable_shortage", "finances.arrear_capacity"]
    case .arrearCleared: ["finances.arrear_resolved"]
    case .counsellingStarted: ["finances.counselling_start", "finances.debt_signal_reached"]
    case .counsellingEnded: ["finances.counselling_end"]
    case .writtenOff: []
    case .provisionFound: ["care.own_take_up", "care.take_up_with_help"]
    case .illness: ["life_events.illness"]
    }
  }
}
