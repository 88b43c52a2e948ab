import Chance
import Quantities

/// What each source adds this month to the hazard that a change is noticed, worked out once for all.
///
/// A source sees a change once its data have arrived. Files are handled in rounds; a round makes up
/// for the months since the one before. A yearly file is worked through over a year: every household
/// has its own month, and the file adds at least a year's hazard in it.
struct Noticing {
  /// What a source adds to one kind of change.
  private struct Part {
    let source: SignalSource
    let hazard: Double
    let delay: Double
    /// Months between two deliveries.
    let rhythm: Int
  }

  /// One kind of change: its sources, and what follows from them by age.
  private struct Kind {
    var parts: [Part] = []
    /// By age in months, twice: not in the household's own month, and in it.
    var escapes: [[(running: Float, ended: Float)]] = []
    var isYearly: Bool { parts.contains { $0.rhythm > 1 } }
  }

  /// Months beyond which all changes are as old as each other.
  private static let oldest = Calendar.longestRun

  private let kinds: [Kind]
  private let interval: Int
  /// Whether the files are handled this month.
  private let isRound: Bool
  private let month: Int
  private let yearly: Int

  init(_ c: Context, month: Month) {
    let control = c.policy.control
    let interval = min(Calendar.forGood, max(1, Int(control.matchInterval.rounded())))
    self.interval = interval
    self.month = Int(month.index) + Calendar.offset
    let isRound = self.month % interval == 0
    self.isRound = isRound
    let yearly = max(1, Int(c.parameters.sources.assetsRhythm.rounded()))
    self.yearly = yearly
    var kinds = Topic.allCases.map { Self.kind(of: $0, isForeign: false, c, yearly) }
    kinds.append(Self.kind(of: .asset, isForeign: true, c, yearly))
    let afterEnd = c.parameters.detection.afterEnd
    for k in kinds.indices {
      let parts = kinds[k].parts
      // From this age on, nothing changes any more.
      let longest = isRound || kinds[k].isYearly ? max(yearly, interval) : 1
      let oldest = 1 + longest + (parts.map { Int($0.delay) }.max() ?? 0)
      kinds[k].escapes = (kinds[k].isYearly ? [false, true] : [false]).map { isTurn in
        let hazards = (0...min(oldest, Self.oldest)).map { age in
          parts.reduce(0.0) {
            $0 + $1.hazard * Self.months($1, age: age, isTurn, isRound, interval)
          }
        }
        return Self.escapes(hazards, afterEnd: afterEnd)
      }
    }
    self.kinds = kinds
  }

  /// Probabilities of escape by hazard; neighbours are often alike.
  private static func escapes(
    _ hazards: [Double], afterEnd: Double
  ) -> [(running: Float, ended: Float)] {
    var known: (hazard: Double, escape: (running: Float, ended: Float)) = (0, (1, 1))
    return hazards.map { hazard in
      if hazard != known.hazard {
        known.hazard = hazard
        known.escape = (Float(exponential(-hazard)), Float(exponential(-hazard * afterEnd)))
      }
      return known.escape
    }
  }

  private static func kind(
    of topic: Topic, isForeign: Bool, _ c: Context, _ yearly: Int
  ) -> Kind {
    let d = c.parameters.detection
    let control = c.policy.control
    let total = isForeign ? d.assetAbroad : d.hazard(topic)
    var kind = Kind()
    for source in SignalSource.allCases {
      let share =
        source == .ownData
        ? (isForeign || d.isOnFile(topic) ? 0 : d.ownDataGain)
        : c.parameters.sources.coverage(of: source, topic, isForeign: isForeign)
      let hazard =
        total * share
        * source.effort(alertness: control.alertness, queries: control.ownDataQueries)
      guard hazard > 0 else { continue }
      kind.parts.append(
        Part(
          source: source, hazard: hazard, delay: c.parameters.sources.delay(of: source),
          rhythm: source == .assets ? yearly : 1))
    }
    return kind
  }

  /// How many months of its hazard a source adds to a change of this age.
  private static func months(
    _ part: Part, age: Int, _ isTurn: Bool, _ isRound: Bool, _ interval: Int
  ) -> Double {
    guard age > 0, Double(age) > part.delay else { return 0 }
    guard part.source.isFile else { return 1 }
    let waited = age - Int(part.delay)
    if part.rhythm > 1 {
      return isTurn ? Double(max(part.rhythm, min(interval, waited))) : 0
    }
    return isRound ? Double(min(interval, max(1, waited))) : 0
  }

  private func kind(_ change: Circumstance) -> Int {
    change.has(.foreign) ? kinds.count - 1 : Int(change.topic.rawValue)
  }

  /// Whether the yearly file comes to this household this month.
  private func isTurn(_ id: HouseholdID) -> Bool {
    (month + Int(id.number) % yearly) % max(yearly, interval) == 0
  }

  /// Probability that the change escapes notice this month.
  @inline(__always)
  func escape(_ change: Circumstance, age: Int, id: HouseholdID) -> Float {
    let kind = kind(change)
    let turn = kinds[kind].escapes.count > 1 && isTurn(id) ? 1 : 0
    let byAge = kinds[kind].escapes[turn]
    let escape = byAge[min(age, byAge.count - 1)]
    return change.has(.ended) ? escape.ended : escape.running
  }

  /// Who noticed: by the case's own luck, in proportion to what each adds this month.
  func source(of change: Circumstance, age: Int, id: HouseholdID, luck: Mark) -> SignalSource {
    let parts = kinds[kind(change)].parts
    let turn = isTurn(id)
    let added = parts.map { $0.hazard * Self.months($0, age: age, turn, isRound, interval) }
    return parts[Self.chosen(added, luck)].source
  }

  /// The place that a mark falls in, in proportion to weights; the last that has any takes what
  /// rounding leaves.
  private static func chosen(_ weights: [Double], _ mark: Mark) -> Int {
    let sought = mark.uniform * weights.reduce(0, +)
    var sum = 0.0
    var last = 0
    for (place, weight) in weights.enumerated() where weight > 0 {
      sum += weight
      last = place
      if sought < sum { return place }
    }
    return last
  }

  /// Who sent a false signal, in proportion to how many each sends.
  static func senderOfFalse(_ c: Context, luck: Mark) -> SignalSource {
    let control = c.policy.control
    let rates = SignalSource.allCases.map {
      c.parameters.sources.falseSignals(of: $0)
        * $0.effort(alertness: control.alertness, queries: control.ownDataQueries)
    }
    return SignalSource.allCases[chosen(rates, luck)]
  }
}
