/// What an interval of a difference says, given the largest difference that does not matter.
public enum Verdict: String, CaseIterable, Sendable {
  case better
  case worse
  /// A neutral indicator went up: no judgement.
  case higher
  /// A neutral indicator went down: no judgement.
  case lower
  case equivalent
  case undecided

  /// Which way of going is better.
  public enum Direction: String, CaseIterable, Sendable {
    case higher
    case lower
    case neutral
  }

  /// Judges an interval of policy minus base; the caller chooses a plain or a simultaneous one.
  ///
  /// In this order:
  /// 1. No interval: undecided.
  /// 2. Entirely inside (-margin, margin): equivalent. This goes before the direction: a difference
  ///    that is surely there and surely too small to matter does not matter. An interval of exactly
  ///    [0, 0] (no replicate differs) is equivalent at any margin, 0 included.
  /// 3. Entirely above or below 0: better or worse, or higher or lower for a neutral indicator. The
  ///    interval may reach inside the margin: the sign is sure, that it matters is not.
  /// 4. Otherwise undecided.
  ///
  /// - Precondition: `margin` is not negative; it is in the difference's own unit.
  public init(_ interval: Interval?, margin: Double, better direction: Direction) {
    precondition(margin >= 0, "a margin is not negative")
    guard let interval else {
      self = .undecided
      return
    }
    let identical = interval.low == 0 && interval.high == 0
    if identical || (-margin < interval.low && interval.high < margin) {
      self = .equivalent
    } else if interval.low > 0 {
      self = Verdict.ofRise(direction)
    } else if interval.high < 0 {
      self = Verdict.ofFall(direction)
    } else {
      self = .undecided
    }
  }

  private static func ofRise(_ direction: Direction) -> Verdict {
    switch direction {
    case .higher: .better
    case .lower: .worse
    case .neutral: .higher
    }
  }

  private static func ofFall(_ direction: Direction) -> Verdict {
    switch direction {
    case .higher: .worse
    case .lower: .better
    case .neutral: .lower
    }
  }
}
