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
    let p = c.parameters
    let shift = control.gateShift
    // Minutes for each client a year of screening everybody, and of one re-examination.
    let gate = p.inflow.applicationsPerClient * p.inflow.screeningMinutes
    let review = p.detection.reviewMinutes
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
      let room = max(0, p.lifeCourse.mostReviews - control.reexaminations) * review
      let moved = min(-shift * control.gateScrutiny * gate, room)
      scrutiny = control.gateScrutiny - moved / gate
      reexaminations = control.reexaminations + moved / review
    }
  }
}
