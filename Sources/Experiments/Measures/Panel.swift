import Model

/// The figures asked of every replicate, in the order in which results give them.
public struct Panel: Hashable, Sendable {
  public let measures: [Measure]
  /// Groups of fewer households than this on average are not shown; nil where no figures of a
  /// municipality of one's own are involved.
  public let suppressBelow: Int?

  /// Each indicator over the horizon for everybody, then for the periods and the groups asked for.
  ///
  /// Asking again for the horizon or for everybody, or for anything twice, adds nothing.
  public init(
    indicators: [Indicator], periods: [Period] = [], groups: [Group] = [],
    suppressBelow: Int? = nil
  ) {
    self.suppressBelow = suppressBelow
    let cells =
      [(Period.horizon, Group.all)] + periods.map { ($0, .all) } + groups.map { (.horizon, $0) }
    var seen: Set<Measure> = []
    measures = indicators.flatMap { indicator in
      cells.map { Measure(indicator, period: $0.0, group: $0.1) }
    }.filter { seen.insert($0).inserted }
  }

  /// What one replicate has to say.
  ///
  /// - Parameter tallies: one for each arm, the base first.
  public func observe(_ tallies: [Tally]) -> Observation {
    Observation(
      values: tallies.map { tally in measures.map { $0.value(in: tally) } },
      sameAsBase: tallies.map { $0 == tallies.first },
      households: suppressBelow == nil ? [] : tallies.map(\.meanHouseholds))
  }
}

/// The figures of one replicate, all arms together.
public struct Observation: Hashable, Sendable {
  /// `[arm][measure]`, in the order of the experiment and of the panel; nil where undefined.
  ///
  /// Figures that follow from more than one run (`staffNeed`) are filled in here.
  public var values: [[Double?]]
  /// For each arm whether every counter and the final state equal those of the base.
  public let sameAsBase: [Bool]
  /// `[arm][group]`: households on benefit in a mean month; empty where nobody asks.
  public let households: [[Double]]

  public init(values: [[Double?]], sameAsBase: [Bool], households: [[Double]] = []) {
    self.values = values
    self.sameAsBase = sameAsBase
    self.households = households
  }
}

extension Collection<Observation> {
  /// Whether an arm did exactly what the base did in every replicate, to the last bit: the levers by
  /// which it differs then have no effect at all. Nothing observed says nothing.
  public func leverWithoutEffect(arm: Int) -> Bool {
    !isEmpty && allSatisfy { $0.sameAsBase[arm] }
  }
}
