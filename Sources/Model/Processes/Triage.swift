import Quantities

/// 8. The month's hours are divided over the queues; what is new is looked at.
///
/// Applications first where the policy says so (Almere: gate priority); prevention before or after
/// checks; the rest in proportion to what waits. Old signals expire. Routine work goes off the top.
///
/// Left out: sickness and turnover of staff, and transfers between roles.
enum Triage {
  static func play(_ w: inout World, _ c: Context) {
    expire(&w, c)
    let prevention = c.policy.staff.preventionPriority >= 0.5
    for kind in WorkKind.allCases { w.office.queues[kind.rawValue].settle() }
    w.office.plan(gateFirst: c.policy.control.gatePriority >= 0.5, preventionFirst: prevention)
    w.work(.application) { w, item in Inflow.decide(&w, c, item) }
    if prevention { doPrevention(&w, c) }
    w.work(.report) { w, item in Reporting.process(&w, c, item) }
    w.work(.desk, freshFirst: c.policy.control.freshFirst) { w, item in
      Investigation.desk(&w, c, item)
    }
    w.work(.review) { w, item in Signals.handleReview(&w, c, item) }
  }

  /// Questions and conversations, as far as there are hours.
  static func doPrevention(_ w: inout World, _ c: Context) {
    w.work(.prompt) { w, item in Information.handlePrompt(&w, c, item) }
    w.work(.conversation) { w, item in Information.handleConversation(&w, c, item) }
  }

  /// The hours of a new month, and the work that takes them whatever else happens.
  static func openMonth(_ w: inout World, _ c: Context) {
    if w.month.index % Calendar.tidying == 0 { w.dropWhatIsDone() }
    w.shareMonth(c)
    let p = c.parameters.capacity
    let hours: [Double] = [
      c.policy.staff.incomeConsultants, c.policy.staff.workConsultants, c.policy.staff.enforcement,
      c.policy.staff.collection, c.policy.staff.legal,
    ]
    let routine: [Double] = [
      p.routineIncome, p.routineWork, p.routineEnforcement, p.routineCollection, p.routineLegal,
    ]
    let clients = Double(w.caseloadNow)
    w.office.usedByPart = Array(repeating: 0, count: Part.allCases.count)
    for role in Role.allCases {
      let minutes = Minutes.hours(
        hours[role.rawValue] * Double(w.municipalitySize) / Calendar.perThousand)
      w.office.available[role.rawValue] = minutes.count
      w.office.left[role.rawValue] = minutes.count
      _ = w.deliver(
        Minutes.hours(routine[role.rawValue] * clients / Calendar.perThousand).count, Routine(role),
        role: role, part: .service)
    }
  }

  /// Signals, reviews and preventive calls that have waited too long are not taken up any more.
  private static func expire(_ w: inout World, _ c: Context) {
    let now = Int16(w.month.index)
    let limits: [(WorkKind, Double)] = [
      (.desk, c.parameters.capacity.signalExpiry), (.talk, c.parameters.capacity.signalExpiry),
      (.visit, c.parameters.capacity.signalExpiry), (.full, c.parameters.capacity.signalExpiry),
      (.review, c.parameters.capacity.contactExpiry),
      (.prompt, c.parameters.capacity.contactExpiry),
      (.conversation, c.parameters.capacity.contactExpiry),
    ]
    for (kind, limit) in limits {
      for item in w.office.queues[kind.rawValue].removeAll(receivedBefore: now - Int16(limit)) {
        w.tally.add(.casesExpired, month: w.month)
        if kind == .desk || kind == .talk || kind == .visit || kind == .full {
          Investigation.close(&w, c, Int(item.ref), founded: nil)
        }
      }
    }
  }
}
