/// Where in the month a lever acts on a household of itself, hours and neighbours left aside.
///
/// A test changes every lever alone and looks for the first household and process that differ.
public enum LeverProcesses {
  /// By a lever's path, names of `World.processes`; none for a lever that acts through what everybody
  /// shares only: hours, queues, publicity.
  public static let direct: [String: [String]] = [
    "information.intake_explanation": ["triage"],
    "information.intake_phone": ["triage"],
    "information.repeat_interval": ["information"],
    "information.life_event_prompts": ["life-events"],
    "information.plain_letters": ["information", "reporting", "investigation"],
    "information.informed_partners": ["reporting"],
    "information.publicity": [],
    "service.stress_sensitive": [
      "life-events", "information", "reporting", "work-duty", "triage", "investigation",
      "finances", "mind",
    ],
    "service.proactive_conversations": ["information"],
    "service.reminders": ["reporting", "work-duty"],
    "service.informal_approach": ["triage", "investigation", "decision"],
    "service.client_direction": ["work-duty"],
    "service.care_indication": ["care"],
    "service.care_model": ["care"],
    "service.care_sensitivity": ["care"],
    "service.care_specificity": ["care"],
    "service.debt_signals": ["finances"],
    "service.intake_attention": ["inflow", "triage"],
    "service.intake_trajectory": ["inflow", "triage", "work-duty", "exit"],
    "control.reexaminations": ["signals"],
    "control.theme_checks": ["signals"],
    "control.theme": ["signals", "triage"],
    "control.announced": ["signals", "triage"],
    "control.risk_checks": ["signals"],
    "control.risk_discrimination": ["signals"],
    "control.risk_bias": ["signals"],
    "control.risk_bias_parents": ["signals"],
    "control.risk_feedback": ["signals"],
    "control.risk_by_threshold": ["signals"],
    "control.risk_threshold": ["signals"],
    "control.gate_shift": ["inflow", "signals", "triage"],
    "control.early_checks": ["signals", "triage"],
    "control.alertness": ["signals"],
    "control.match_interval": ["signals"],
    "control.gate_scrutiny": ["triage"],
    "control.gate_priority": [],
    "control.own_data_queries": ["signals"],
    "control.ask_first": ["signals"],
    "control.depth": ["investigation"],
    "control.fresh_first": ["triage", "investigation"],
    "sanction.warn_when_allowed": ["decision"],
    "sanction.leniency": ["decision"],
    "sanction.assessment_hours": ["decision"],
    "sanction.case_meetings": ["decision"],
    "sanction.measure_warning_first": ["decision"],
    "sanction.repentance": ["decision"],
    "sanction.measure_spread": ["decision"],
    "sanction.tailoring": ["decision"],
    "sanction.collection": ["payment"],
    "sanction.six_month_rule_any_signal": ["decision"],
    "staff.income_consultants": [],
    "staff.work_consultants": [],
    "staff.enforcement": [],
    "staff.collection": [],
    "staff.legal": [],
    "staff.priority_reports": [],
    "staff.priority_checks": [],
    "staff.priority_decisions": [],
    "staff.prevention_priority": ["triage", "investigation"],
  ]

  /// The processes in which hours that are short, or work that waits, are felt by households.
  public static let throughHours = [
    "information", "payment", "triage", "investigation", "decision", "objection", "care",
  ]

  /// Where a change in what everybody hears and expects is felt first.
  public static let throughPeers = ["information", "reporting", "work-duty", "mind"]

  /// Whether a lever acts in a process of itself.
  public static func acts(_ path: String, in process: String) -> Bool {
    direct[path]?.contains(process) ?? false
  }
}
