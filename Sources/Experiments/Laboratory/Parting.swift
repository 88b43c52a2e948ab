import Model

/// The first moment at which two lives of one household are not the same.
public struct Parting: Hashable, Sendable {
  public let month: Int32
  /// The process of the month in which it showed, by its name.
  public let process: String
  /// What happened then in the one life and in the other; nil for nothing.
  public let before: Event?
  public let after: Event?
  /// What differed in the household after that process; empty where only an event did.
  public let aspects: [Moment.Aspect]

  /// Nil when the lives are the same to the last detail.
  public init?(_ a: Life, _ b: Life) {
    let event = zip(a.events, b.events).first { $0 != $1 }
    // Where one life is the beginning of the other, the first event it lacks.
    let extra = [a, b].map { life -> Event? in
      let other = min(a.events.count, b.events.count)
      return event == nil && life.events.count > other ? life.events[other] : nil
    }
    let events = (event?.0 ?? extra[0], event?.1 ?? extra[1])
    let position =
      zip(a.moments, b.moments).enumerated().first { $1.0 != $1.1 }?.offset
      ?? (a.moments.count == b.moments.count ? nil : min(a.moments.count, b.moments.count))
    let moments = position.map { place in
      [a, b].map { place < $0.moments.count ? $0.moments[place] : nil }
    }
    let times =
      [events.0, events.1].compactMap { $0.map { Time($0.month, $0.process) } }
      + (moments ?? []).compactMap { $0.map { Time($0.month, $0.process) } }
    guard let time = times.min() else { return nil }
    func at(_ event: Event?) -> Event? {
      event.flatMap { Time($0.month, $0.process) == time ? $0 : nil }
    }
    month = time.month
    process = World.processes[Int(time.process)].name
    before = at(events.0)
    after = at(events.1)
    // A life that did not change then is as it was before.
    func last(_ life: Life) -> Moment? {
      life.moments.last { Time($0.month, $0.process) <= time }
    }
    aspects =
      if let one = last(a), let other = last(b) { one.differences(from: other) } else { [] }
  }

  /// When something happens: the month, and the place of the process in it.
  private struct Time: Comparable {
    let month: Int32
    let process: UInt8

    init(_ month: Int32, _ process: UInt8) {
      self.month = month
      self.process = process
    }

    static func < (a: Time, b: Time) -> Bool {
      (a.month, a.process) < (b.month, b.process)
    }
  }
}

/// What was recorded of one household in one run.
public struct Life: Hashable, Sendable {
  public let events: [Event]
  /// Every change in what there is to it.
  public let moments: [Moment]

  public init(events: [Event], moments: [Moment]) {
    self.events = events
    self.moments = moments
  }
}

/// By which way a policy reached a household.
public enum Reach: String, Hashable, Sendable {
  /// The policy alone: the life is what it would be under the base's waits, publicity and peers.
  case direct
  /// Only by what everybody shares: under the base's it would be the base's life.
  case spillOver = "spill-over"
  /// Both; what parted the lives first was the policy itself.
  case directFirst = "direct-first"
  /// Both; what parted them first was shared.
  case spillOverFirst = "spill-over-first"

  /// - Parameters:
  ///   - base, policy: the life under the base and under the policy.
  ///   - replayed: under the policy with the base's waits, publicity and peers.
  /// - Returns: nil when the lives under the base and the policy are the same.
  public init?(base: Life, policy: Life, replayed: Life) {
    guard let parting = Parting(base, policy) else { return nil }
    guard let alone = Parting(base, replayed) else {
      self = .spillOver
      return
    }
    if policy == replayed {
      self = .direct
    } else {
      self = alone == parting ? .directFirst : .spillOverFirst
    }
  }

  /// Whether the policy itself parted the lives.
  public var beginsDirect: Bool { self == .direct || self == .directFirst }
}
