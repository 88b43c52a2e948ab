import Chance
import Quantities

// What a household knows and can, from its state: the two gates of the behaviour sheet
// (equations 1, 3 and 4), as pure rules.

extension World {
  /// Stress in standard deviations of the population, within its bounds.
  @inline(__always)
  func stress(_ row: Int, _ p: Parameters) -> Double {
    var x = Double(households.setPoint[row] + households.strain[row])
    // Who has problematic debts cannot be guessed: the shift is masked instead.
    let inDebt = Double(households.arrears[row]) >= p.finances.problematicAccounts
    x += Double(bitPattern: p.mind.problemDebtShift.bitPattern & (0 &- (inDebt ? 1 : 0)))
    return min(p.mind.stressHigh, max(p.mind.stressLow, x))
  }

  /// Doenvermogen net of stress, in standard deviations.
  @inline(__always)
  func effectiveCapacity(_ row: Int, _ c: Context) -> Double {
    let p = c.parameters
    var d = Double(households.capacity[row]) - p.mind.kappa * max(0, stress(row, p))
    if isServedStressSensitively(row, c) { d += p.service.capacityGain }
    return d
  }

  /// Whether this client is among those the policy serves in a stress-sensitive way.
  @inline(__always)
  func isServedStressSensitively(_ row: Int, _ c: Context) -> Bool {
    Double(households.reach[row])
      < c.policy.service.stressSensitive * c.parameters.service.reach * delivered.stressSensitive
  }

  /// Whether this client gets the short reminders.
  @inline(__always)
  func isReminded(_ row: Int, _ c: Context) -> Bool {
    Double(households.reach[row]) < c.policy.service.reminders * delivered.reminders
  }

  /// Trust against its spread among clients, in standard deviations.
  @inline(__always)
  func trustScore(_ row: Int, _ p: Parameters) -> Double {
    (Double(households.trust[row]) - p.mind.trustMean) / p.mind.trustSpread
  }
}

/// What a household knows of a duty.
///
/// Knowledge K of a topic decays towards a floor and closes part of its gap to 1 with information
/// (behaviour sheet, equation 3). Written as K = floor + s (1 - floor), s starts at the topic's own
/// value and every household's s is `kept` × start + `gained`, whatever the topic.
enum Knowledge {
  /// How likely a household with this state and capacity recognises the duty: with log-odds `logit`
  /// more than those of `known`.
  @inline(__always)
  static func recognition(
    topic: Topic, kept: Float, gained: Float, capacity: Double, _ p: Parameters.Knowledge
  ) -> (known: Double, logit: Double) {
    let known = level(topic: topic, kept: kept, gained: gained, p)
    return (
      min(p.highest, max(p.lowest, known)), p.capacitySlope * (capacity + p.capacityCentre)
    )
  }

  /// Knowledge of the topic, 0...1.
  static func level(
    topic: Topic, kept: Float, gained: Float, _ p: Parameters.Knowledge
  ) -> Double {
    if topic.endsRight { return p.ending }
    let start = p.start(topic)
    let floor = p.floorShare * start
    let share = (start - floor) / (1 - floor)
    return floor + (Double(kept) * share + Double(gained)) * (1 - floor)
  }

  /// What information that closes `gain` of the gap does to (kept, gained).
  @inline(__always)
  static func inform(kept: inout Float, gained: inout Float, gain: Double) {
    let g = Float(gain)
    kept *= 1 - g
    gained = gained * (1 - g) + g
  }
}
