import Model

/// What makes a household's lives worth telling.
public enum TellingLife: String, CaseIterable, Hashable, Sendable {
  /// The lives differ most in what is owed to the municipality at the horizon.
  case mostDifferent = "difference"
  /// Fined under one policy and not under another, with the least capacity to act.
  case finedUnable = "fined"
  /// Owes most under the base of what it does not owe under a policy that did not fine it.
  case spared = "spared"
}

extension Laboratory {
  /// The household that shows best what policies do; among equals the one with the lowest number.
  ///
  /// - Parameter reason: what is sought.
  /// - Returns: nil where no household of the replicate is such a one.
  /// - Throws: `ModelFault` when the model breaks a promise.
  public func tellingHousehold(
    _ lineup: Lineup, reason: TellingLife, replicate: Int, seed: UInt64,
    cancellation: CancellationFlag = CancellationFlag()
  ) throws -> UInt32? {
    let worlds = try play(
      lineup, replicate: replicate, seed: seed, follow: nil, withReplays: false, cancellation
    ).map(\.households)
    guard let base = worlds.first else { return nil }
    let told = base.id.indices.compactMap { row in
      Self.weight(of: row, in: worlds, reason).map { (weight: $0, number: base.id[row].number) }
    }
    return told.max { ($0.weight, $1.number) < ($1.weight, $0.number) }?.number
  }

  /// The household whose lives differ most between the base and another policy, in what it owes the
  /// municipality at the horizon; among equals the one with the lowest number.
  ///
  /// - Throws: `ModelFault` when the model breaks a promise.
  public func tellingHousehold(
    _ lineup: Lineup, replicate: Int, seed: UInt64,
    cancellation: CancellationFlag = CancellationFlag()
  ) throws -> UInt32 {
    try tellingHousehold(
      lineup, reason: .mostDifferent, replicate: replicate, seed: seed,
      cancellation: cancellation) ?? 0
  }

  /// How well a household shows it: more is better; nil if it does not.
  ///
  /// - Parameter worlds: one for each policy at the horizon, the base's first.
  private static func weight(
    of row: Int, in worlds: [Households], _ reason: TellingLife
  ) -> Double? {
    let base = worlds[0]
    // Before month 0 every policy is the base's.
    func isFined(_ world: Households) -> Bool { world.lastFine[row] >= 0 }
    switch reason {
    case .mostDifferent:
      let differences = worlds.dropFirst().map {
        abs($0.claimBalance[row] - base.claimBalance[row])
      }
      return Double(differences.max() ?? 0)
    case .finedUnable:
      let isFinedSomewhere = worlds.contains(where: isFined)
      return isFinedSomewhere && !worlds.allSatisfy(isFined) ? -Double(base.capacity[row]) : nil
    case .spared:
      let spared =
        worlds.dropFirst().filter { !isFined($0) }.map {
          base.claimBalance[row] - $0.claimBalance[row]
        }.max() ?? 0
      return spared > 0 ? Double(spared) : nil
    }
  }
}
