import Chance
import Law
import Model
import Quantities

/// One replicate: a municipality and its life course, warmed up once and branched over policies.
public struct Simulation: Sendable {
  public let municipality: Municipality
  /// Months played under the base policy before month 0.
  public let warmUp: Int
  public let seed: Seed

  public init(municipality: Municipality, warmUp: Int, seed: Seed) {
    self.municipality = municipality
    self.warmUp = warmUp
    self.seed = seed
  }

  /// What to do to a world when a month has been played.
  public typealias Inspect = (_ arm: Int, _ world: World) throws -> Void

  /// Plays the policies side by side over the same lives.
  ///
  /// - Parameters:
  ///   - base: the policy of the warm-up.
  ///   - policies: by arm, the policy in force in a month.
  ///   - laws: by arm, the law from month 0 on; nil: the municipality's, which is also the law of
  ///     the warm-up.
  ///   - routes: by arm, the route of signals from month 0 on, the first's also before it; nil: the one
  ///     that the parameters describe.
  ///   - conditions: by arm, what goes on outside in a month from month 0 on; nil: the usual.
  ///   - months: from month 0.
  ///   - keepsSignalLog: whether every signal's route is recorded.
  ///   - replays: arms that live under what everybody shared in the first arm.
  ///   - guest: a scripted household that lives among the others.
  ///   - follow: a household whose events are recorded.
  ///   - everybody: by arm, the months in which everybody's processes are told apart; nil to
  ///     record nobody but the household followed.
  ///   - afterProcess: called with a process's position when it has been played (for measuring).
  ///   - inspect: called after every month, warm-up included (as arm -1).
  /// - Returns: the worlds at the horizon, by arm.
  /// - Throws: `ModelFault` when the model breaks a promise, and what `inspect` throws.
  public func play(
    replicate: Int, base: Policy, policies: [@Sendable (Month) -> Policy],
    laws: [LawCourse]? = nil, routes: [SignalRoute]? = nil,
    conditions: [@Sendable (Month) -> Conditions]? = nil, months: Int, replays: Set<Int> = [],
    keepsSignalLog: Bool = false, guest: Vignette? = nil, follow: HouseholdID? = nil,
    everybody: ((_ arm: Int) -> Range<Int32>)? = nil,
    afterProcess: ((Int) -> Void)? = nil, inspect: Inspect? = nil
  ) throws -> [World] {
    precondition(!replays.contains(0), "the first arm has nobody's path to live under")
    guard !policies.isEmpty else { return [] }
    let source = Source(seed: seed, replicate: replicate)
    let m = municipality
    let lives = LifeCourse(source: source, bounds: m.rates.bounds, noise: m.rates.stressNoise)
    var births = m.startingPopulation(source).byGroups
    var nextID = UInt32(births.count)
    // Years are whole, so the warm-up is rounded up to whole years.
    let firstYear = -((warmUp + 11) / 12)
    var warm = World(startingAt: Month(firstYear * 12), months: max(1, months))
    warm.settle(births, law: m.law)

    let routes = routes ?? policies.map { _ in SignalRoute(m.parameters) }
    func context(
      _ policy: Policy, _ law: LawInForce, _ route: SignalRoute, _ window: LifeCourseWindow,
      _ conditions: Conditions = .usual
    ) -> Context {
      Context(
        parameters: m.parameters, law: law, policy: policy, source: source, window: window,
        rates: m.rates, start: m.start, conditions: conditions, route: route)
    }
    let arrivals = conditions.map { Arrivals(m, source, $0) }
    func window(
      _ year: Int, _ worlds: [World], _ policies: some Sequence<Policy>
    ) -> LifeCourseWindow {
      births = m.arrivals(year: year, firstID: nextID, source)
      nextID += UInt32(births.count)
      if year >= 0 { births += arrivals?.surplus(year: year) ?? [] }
      births = births.byGroups
      if let guest, year == 0 { births.append(guest.birth) }
      // What matters in one of the worlds, or is asked for by one of the policies, is drawn for all.
      var relevant = worlds[0].relevantKinds
      for world in worlds.dropFirst() {
        for (r, kinds) in world.relevantKinds.enumerated() { relevant[r].formUnion(kinds) }
      }
      let ceilings = policies.reduce([Double](repeating: 0, count: LifeEventKind.count)) {
        zip($0, $1.ceilings(within: m.rates.bounds)).map { max($0, $1) }
      }
      let ids = worlds[0].households.id + births.map(\.id)
      relevant += births.map(\.relevantKinds)
      let guestRow = guest.flatMap { guest in ids.firstIndex(of: guest.birth.id) }
      if let guestRow { relevant[guestRow] = [] }
      let window = lives.window(
        year: year, ids: ids, relevant: relevant, ceilings: ceilings, births: births)
      guard let guest, let guestRow else { return window }
      return window.adding(guest, row: Int32(guestRow))
    }

    for year in firstYear..<0 {
      warm.dropLeavers()
      let window = window(year, [warm], [base])
      warm.openYear(window, law: m.law)
      let context = context(base, m.law, routes[0], window)
      for _ in 0..<12 {
        try warm.playMonth(context, after: afterProcess)
        try inspect?(-1, warm)
      }
    }
    warm.dropLeavers()
    warm.startPolicy(months: months)
    warm.journal.follows = follow
    warm.signalLog.isKept = keepsSignalLog

    var worlds = [World](repeating: warm, count: policies.count)
    // Let go of the warm world: the last branch to change a column then need not copy it.
    warm = World(startingAt: Month(0), months: 1)
    let laws = laws ?? policies.map { _ in LawCourse(m.law) }
    for arm in worlds.indices { worlds[arm].adopt(laws[arm].first) }
    if !replays.isEmpty { worlds[0].keepSharedPath() }
    if let everybody {
      for arm in worlds.indices {
        worlds[arm].journal.followsEverybody = true
        worlds[arm].journal.closely = everybody(arm)
      }
    }
    for year in 0..<((months + 11) / 12) {
      let asked = (year * 12..<min(months, year * 12 + 12)).flatMap { month in
        policies.map { $0(Month(Int32(month))) }
      }
      let window = window(year, worlds, asked)
      for arm in worlds.indices {
        // The first arm has lived this year already.
        if replays.contains(arm) { worlds[arm].replay(worlds[0].sharedPath) }
        worlds[arm].openYear(
          window, law: laws[arm].law(at: Month(Int32(year * 12) - 1)),
          arrives: arrivals?.arrives(births, arm: arm))
        for month in ((year * 12)..<min(months, year * 12 + 12)).map({ Month(Int32($0)) }) {
          if let law = laws[arm].change(in: month) { worlds[arm].adopt(law) }
          try worlds[arm].playMonth(
            context(
              policies[arm](month), laws[arm].law(at: month), routes[arm], window,
              conditions?[arm](month) ?? .usual), after: afterProcess)
          try inspect?(arm, worlds[arm])
        }
      }
    }
    for arm in worlds.indices { worlds[arm].close() }
    return worlds
  }
}

/// Who applies in which world, where first applications differ from the usual.
///
/// A household applies when the month's level reaches its own, so that a deeper recession adds
/// households and never exchanges them.
private struct Arrivals {
  let municipality: Municipality
  let source: Source
  let conditions: [@Sendable (Month) -> Conditions]

  init(
    _ municipality: Municipality, _ source: Source,
    _ conditions: [@Sendable (Month) -> Conditions]
  ) {
    self.municipality = municipality
    self.source = source
    self.conditions = conditions
  }

  /// The households beyond the usual that apply in one of the worlds in a year.
  func surplus(year: Int) -> [Birth] {
    (year * 12..<year * 12 + 12).flatMap { month -> [Birth] in
      let month = Month(Int32(month))
      let highest = conditions.reduce(1) { max($0, $1(month).arrivals) }
      guard highest > 1 else { return [] }
      return municipality.surplusArrivals(month, source).filter {
        municipality.arrivalLevel(of: $0.id, source) < highest
      }
    }
  }

  /// Of a year's households those that apply in the world of an arm.
  func arrives(_ births: [Birth], arm: Int) -> [Bool] {
    births.map { birth in
      guard let month = birth.arrival, birth.id.number < Vignette.firstNumber else { return true }
      return municipality.arrivalLevel(of: birth.id, source) < conditions[arm](month).arrivals
    }
  }
}
