import Quantities

/// What there was to a household after a process of a month, in so many words for comparing: equal
/// words mean equal lives so far.
public struct Moment: Hashable, Sendable {
  /// What there is to a household, in the order in which it is told what parted first.
  public enum Aspect: Int, CaseIterable, Sendable {
    case phase, claims, money, sanctions, changes, work, knowledge, contact, stress, trust,
      perceived
    /// A blow or lift that will be felt at the end of the month.
    case blows
    /// What it is entitled to and uses beside the benefit, and other lasting facts.
    case traits
  }

  public let month: Int32
  /// By its place in `World.processes`.
  public let process: UInt8
  public let household: HouseholdID
  let aspects: [UInt64]

  /// The aspects in which two moments differ.
  public func differences(from other: Moment) -> [Aspect] {
    Aspect.allCases.filter { aspects[$0.rawValue] != other.aspects[$0.rawValue] }
  }
}

extension World {
  /// Mean knowledge of the duties, 0...1.
  func knowledge(_ row: Int, _ p: Parameters) -> Double {
    let level = p.knowledge.meanLevel
    return level.floor + level.kept * Double(households.knowledgeKept[row])
      + level.gained * Double(households.knowledgeGained[row])
  }

  /// Notes what there is to those followed after a process.
  mutating func noteMoments() {
    let isEnd = Int(journal.process) == Self.processes.count - 1
    guard isEnd || journal.closely.contains(month.index) else { return }
    let rows =
      journal.followsEverybody
      ? Array(households.id.indices)
      : households.id.firstIndex { journal.follows($0) }.map { [$0] } ?? []
    var waiting = [StableHash](repeating: StableHash(0), count: households.count)
    for kind in WorkKind.allCases {
      for item in office.queues[kind.rawValue].all {
        // Minutes already spent on it are the office's affair.
        waiting[Int(item.row)].add(
          UInt64(kind.rawValue) << 32 | UInt64(UInt16(bitPattern: item.received)))
      }
    }
    var blows = [StableHash](repeating: StableHash(0), count: households.count)
    for impulse in impulses {
      blows[Int(impulse.row)].add(
        UInt64(impulse.kind.rawValue) << 32 | UInt64(impulse.size.bitPattern))
    }
    for r in rows where households.phase[r] != .notYet {
      let aspects = Moment.Aspect.allCases.map { aspect in
        aspect == .work ? waiting[r].value : aspect == .blows ? blows[r].value : digest(aspect, r)
      }
      journal.add(aspects, of: households.id[r], row: r, month: month.index)
    }
  }

  private func digest(_ aspect: Moment.Aspect, _ r: Int) -> UInt64 {
    func hash(_ words: Int64...) -> UInt64 {
      words.reduce(into: StableHash(0)) { $0.add(UInt64(bitPattern: $1)) }.value
    }
    func bits(_ x: Float) -> Int64 { Int64(x.bitPattern) }
    switch aspect {
    case .phase:
      return hash(Int64(households.phase[r].rawValue), Int64(households.departure[r].rawValue))
    case .claims: return hash(households.claimBalance[r])
    case .money:
      return hash(
        Int64(households.arrears[r]), Int64(households.shortfall[r]), Int64(households.heldBack[r]))
    case .sanctions:
      return hash(
        Int64(households.reduction[r]), Int64(households.reductionUntil[r]),
        Int64(households.reductionLeft[r]),
        Int64(households.lastWarning[r]), Int64(households.lastFine[r]),
        Int64(households.lastMeasure[r]),
        Int64(households.lastMeasureWarning[r]), bits(households.exitBoost[r]))
    case .changes: return changes(of: r)
    case .knowledge:
      return hash(bits(households.knowledgeKept[r]), bits(households.knowledgeGained[r]))
    case .contact:
      return hash(
        Int64(households.informed[r]), Int64(households.contacted[r]),
        Int64(households.promptedUntil[r]))
    case .stress: return hash(bits(households.strain[r]))
    case .trust: return hash(bits(households.trust[r]))
    case .perceived: return hash(bits(households.perceived[r]), bits(households.crater[r]))
    case .traits: return hash(Int64(households.traits[r].rawValue))
    case .work, .blows: return 0
    }
  }

  /// The changes that must be reported, as they stand; those done with no longer count.
  private func changes(of r: Int) -> UInt64 {
    var sum: UInt64 = 0
    var i = Int(households.latestChange[r])
    while i >= 0 {
      let item = circumstances[i]
      i = Int(item.previous)
      if item.has(.closed) { continue }
      var hash = StableHash(UInt32(item.ordinal))
      hash.add(UInt64(UInt16(bitPattern: item.birth)) << 16 | UInt64(item.state.rawValue))
      hash.add(UInt64(item.unreported.bitPattern) << 32 | UInt64(item.unnoticed.bitPattern))
      hash.add(UInt64(UInt32(bitPattern: item.overpaid + item.overpaidLate)))
      hash.add(UInt64(UInt32(bitPattern: item.overpaidByOffice + item.overpaidByOfficeLate)))
      hash.add(
        UInt64(UInt32(bitPattern: item.underpaid)) << 32 | UInt64(UInt32(bitPattern: item.booked)))
      sum &+= hash.value
    }
    return sum
  }
}
