import Quantities

/// 8. The month's hours are divided over the queues; what is new is looked at.
///
/// Applications first where the policy says so (Almere: gate priority); prevention before or after
/// checks; the rest in proportion to what waits, by the weights of the policy. Old signals expire.
/// The hours are those of the people who are there (`Team`), less what a shock takes away; routine
/// work goes off the top.
///
/// Left out: hours that move between roles within a month, overtime, and hired hands.
enum Triage {
  static func play(_ w: inout World, _ c: Context) {
    expire(&w, c)
    let prevention = c.policy.staff.preventionPriority >= 0.5
    for kind in WorkKind.allCases { w.office.queues[kind.rawValue].settle() }
    w.office.plan(
      gateFirst: c.policy.control.gatePriority >= 0.5, preventionFirst: prevention,
      weights: WorkWeights(c.policy.staff))
    w.work(.application) { w, item in Inflow.decide(&w, c, item) }
    if prevention { doPrevention(&w, c) }
    w.work(.report) { w, item in Reporting.process(&w, c, item) }
    w.work(.desk, freshFirst: c.policy.control.freshFirst) { w, item in
      Investigation.desk(&w, c, item)
    }
    w.work(.review) { w, item in Checks.handle(&w, c, item) }
  }

  /// Questions and conversations, as far as there are hours.
  static func doPrevention(_ w: inout World, _ c: Context) {
    w.work(.prompt) { w, item in Information.handlePrompt(&w, c, item) }
    w.work(.conversation) { w, item in Information.handleConversation(&w, c, item) }
  }

  /// The hours of a new month, and the work that takes them whatever else happens.
  static func openMonth(_ w: inout World, _ c: Context) {
    w.shareMonth(c)
    let p = c.parameters.capacity
    let absence = Absence(p)
    let clients = Double(w.caseloadNow)
    w.office.book = WorkBook()
    w.office.waitingBefore = w.office.queues.map { Int64($0.count) }
    if w.month.index % Calendar.tidying == 0 { tidy(&w) }
    for role in Role.allCases {
      let hours = c.policy.staff.hours(of: role) * Double(w.municipalitySize) / Calendar.perThousand
      w.office.teams[role.rawValue].resize(
        to: Minutes.hours(hours).count, now: Int16(w.month.index), p)
      let present = w.office.teams[role.rawValue].playMonth(
        role, now: Int16(w.month.index), c.source, absence)
      let minutes = c.conditions.left(of: present, role: role)
      w.office.available[role.rawValue] = minutes
      w.office.left[role.rawValue] = minutes
      let asked = Minutes.hours(p.routine(of: role) * clients / Calendar.perThousand).count
      let done = w.deliver(asked, .routine(role))
      if role == .collection { w.delivered.collection = done }
    }
  }

  /// Drops closed cases, and the work whose matter was closed.
  private static func tidy(_ w: inout World) {
    w.dropWhatIsDone()
    for kind in WorkKind.allCases {
      w.office.book.add(
        .overtaken, Activity(kind),
        w.office.waitingBefore[kind.rawValue] - Int64(w.office.queues[kind.rawValue].count))
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
        w.office.book.add(.expired, Activity(kind))
        if kind == .desk || kind == .talk || kind == .visit || kind == .full {
          Investigation.close(&w, c, Int(item.ref), .expired)
        }
      }
    }
  }
}
