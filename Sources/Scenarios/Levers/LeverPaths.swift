import Model

/// The levers by their paths in files, and where each lives in a `Policy`.
///
/// The only place where both names stand; a test holds it to `Policy`'s fields.
enum LeverPaths {
  typealias Field = WritableKeyPath<Policy, Double> & Sendable

  /// In the order of `Policy`.
  static let all: [(path: String, field: Field)] = [
    ("information.intake_explanation", \.information.intakeExplanation),
    ("information.intake_phone", \.information.intakePhone),
    ("information.repeat_interval", \.information.repeatInterval),
    ("information.life_event_prompts", \.information.lifeEventPrompts),
    ("information.plain_letters", \.information.plainLetters),
    ("information.informed_partners", \.information.informedPartners),
    ("information.publicity", \.information.publicity),
    ("service.stress_sensitive", \.service.stressSensitive),
    ("service.proactive_conversations", \.service.proactiveConversations),
    ("service.reminders", \.service.reminders),
    ("service.informal_approach", \.service.informalApproach),
    ("service.client_direction", \.service.clientDirection),
    ("service.care_indication", \.service.careIndication),
    ("service.care_model", \.service.careModel),
    ("service.care_sensitivity", \.service.careSensitivity),
    ("service.care_specificity", \.service.careSpecificity),
    ("service.debt_signals", \.service.debtSignals),
    ("service.intake_attention", \.service.intakeAttention),
    ("service.intake_trajectory", \.service.intakeTrajectory),
    ("control.reexaminations", \.control.reexaminations),
    ("control.theme_checks", \.control.themeChecks),
    ("control.theme", \.control.theme),
    ("control.announced", \.control.announced),
    ("control.risk_checks", \.control.riskChecks),
    ("control.risk_discrimination", \.control.riskDiscrimination),
    ("control.risk_bias", \.control.riskBias),
    ("control.risk_bias_parents", \.control.riskBiasParents),
    ("control.risk_feedback", \.control.riskFeedback),
    ("control.risk_by_threshold", \.control.riskByThreshold),
    ("control.risk_threshold", \.control.riskThreshold),
    ("control.alertness", \.control.alertness),
    ("control.match_interval", \.control.matchInterval),
    ("control.gate_scrutiny", \.control.gateScrutiny),
    ("control.gate_priority", \.control.gatePriority),
    ("control.gate_shift", \.control.gateShift),
    ("control.early_checks", \.control.earlyChecks),
    ("control.own_data_queries", \.control.ownDataQueries),
    ("control.ask_first", \.control.askFirst),
    ("control.depth", \.control.depth),
    ("control.fresh_first", \.control.freshFirst),
    ("sanction.warn_when_allowed", \.sanction.warnWhenAllowed),
    ("sanction.leniency", \.sanction.leniency),
    ("sanction.assessment_hours", \.sanction.assessmentHours),
    ("sanction.case_meetings", \.sanction.caseMeetings),
    ("sanction.measure_warning_first", \.sanction.measureWarningFirst),
    ("sanction.repentance", \.sanction.repentance),
    ("sanction.measure_spread", \.sanction.measureSpread),
    ("sanction.tailoring", \.sanction.tailoring),
    ("sanction.collection", \.sanction.collection),
    ("sanction.six_month_rule_any_signal", \.sanction.sixMonthRuleAnySignal),
    ("staff.income_consultants", \.staff.incomeConsultants),
    ("staff.work_consultants", \.staff.workConsultants),
    ("staff.enforcement", \.staff.enforcement),
    ("staff.collection", \.staff.collection),
    ("staff.legal", \.staff.legal),
    ("staff.prevention_priority", \.staff.preventionPriority),
    ("staff.priority_reports", \.staff.priorityReports),
    ("staff.priority_checks", \.staff.priorityChecks),
    ("staff.priority_decisions", \.staff.priorityDecisions),
  ]

  /// The levers that are hours of staff.
  static let staffHours = [
    "staff.income_consultants", "staff.work_consultants", "staff.enforcement", "staff.collection",
    "staff.legal",
  ]

  static let fields: [String: Field] = Dictionary(
    uniqueKeysWithValues: all.map { ($0.path, $0.field) })
}
