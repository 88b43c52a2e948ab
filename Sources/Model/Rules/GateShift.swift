import Quantities

/// The hours for checks that a policy moves between the gate and the sitting caseload.
///
/// One lever moves a share of the hours of one to the other. What the other cannot use (nobody is
/// screened twice, and re-examinations have their bound) stays where it was, so the hours are equal.
struct GateShift {
  /// Share of applications screened in depth.
  let scrutiny: Double
  /// Re-examinations a client a year.
  let reexaminations: Double

  init(_ c: Context) {
    let control = c.policy.control
    let shift = control.gateShift
    // Minutes for each client a year of screening everybody, and of one re-examination.
    let gate = c.parameters.inflow.applicationsPerClient * c.parameters.inflow.screeningMinutes
    let review = c.parameters.detection.reviewMinutes
    guard shift != 0, gate > 0, review > 0 else {
      scrutiny = control.gateScrutiny
      reexaminations = control.reexaminations
      return
    }
    if shift > 0 {
      let moved = min(shift * control.reexaminations * review, (1 - control.gateScrutiny) * gate)
      scrutiny = control.gateScrutiny + moved / gate
      reexaminations = control.reexaminations - moved / review
    } else {
      let room = max(0, c.parameters.lifeCourse.mostReviews - control.reexaminations) * review
      let moved = min(-shift * control.gateScrutiny * gate, room)
      scrutiny = control.gateScrutiny - moved / gate
      reexaminations = control.reexaminations + moved / review
    }
  }
}

extension Context {
  /// Share of applications screened in depth. Most policies move no hours and need not ask.
  @inline(__always)
  var gateScrutiny: Double {
    policy.control.gateShift == 0 ? policy.control.gateScrutiny : GateShift(self).scrutiny
  }

  /// Re-examinations a client a year.
  @inline(__always)
  var reexaminations: Double {
    policy.control.gateShift == 0 ? policy.control.reexaminations : GateShift(self).reexaminations
  }
}
