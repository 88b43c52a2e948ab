import Chance
import Law
import Model
import Quantities
import Statistics

/// A municipality without its history: who may live there, and what can happen to them.
///
/// Everything here is exogenous: the same under every policy.
public struct Municipality: Sendable {
  public let households: Int
  public let parameters: Parameters
  public let law: LawInForce
  public let rates: LifeCourseRates
  /// The day month 0 begins with.
  public let start: Day
  let traits: TraitTables
  /// Who is on benefit, where that is known; nil for the shares of the parameters.
  public let composition: Composition?

  /// - Throws: `DistributionError` when a parameter makes no distribution.
  public init(
    households: Int, parameters: Parameters, law: LawInForce, start: Day,
    composition: Composition? = nil
  ) throws {
    self.households = households
    self.composition = composition
    self.parameters = parameters
    self.law = law
    self.start = start
    rates = try LifeCourseRates(parameters)
    traits = try TraitTables(parameters)
  }

  /// The households on benefit when the world begins, ids 0 ..< households.
  public func startingPopulation(_ source: Source) -> [Birth] {
    (0..<households).map { birth(HouseholdID(UInt32($0)), arrival: nil, source) }
  }

  /// The first applicants of a year, numbered on from `firstID` in order of arrival.
  ///
  /// Their number is Poisson with a seasonal mean in proportion to the size of the municipality.
  public func arrivals(year: Int, firstID: UInt32, _ source: Source) -> [Birth] {
    var births: [Birth] = []
    for month in 0..<12 {
      let time = Int32(year * 12 + month)
      let mean = arrivalMean(monthOfYear: month)
      let luck = source.marks(.office, .arrivals, time: time)
      for _ in 0..<poissonQuantile(mean: mean, uniform: luck.a.uniform) {
        births.append(
          birth(HouseholdID(firstID + UInt32(births.count)), arrival: Month(time), source))
      }
    }
    return births
  }

  private func arrivalMean(monthOfYear month: Int) -> Double {
    parameters.inflow.arrivalsPerThousand * Double(households) / 1000
      * (1 + parameters.inflow.seasonality
        * Season.share[(start.components.month - 1 + month) % 12])
  }

  /// The households that apply in a month only if first applications rise: as many as the bound of the
  /// parameters allows, with numbers of their own that depend on nothing else.
  func surplusArrivals(_ month: Month, _ source: Source) -> [Birth] {
    let luck = source.marks(.office, .arrivals, ordinal: 1, time: month.index)
    let mean =
      arrivalMean(monthOfYear: (Int(month.index) % 12 + 12) % 12)
      * (parameters.lifeCourse.mostArrivals - 1)
    let first = Self.firstSurplusNumber + UInt32(month.index) << 20
    return (0..<poissonQuantile(mean: mean, uniform: luck.a.uniform)).map {
      birth(HouseholdID(first + UInt32($0)), arrival: month, source)
    }
  }

  /// Numbers from here to those of scripted households are kept for surplus arrivals.
  private static let firstSurplusNumber: UInt32 = 1 << 31

  /// How high first applications must be for a household to be among them, times what is usual: below
  /// 1 for those that come in a usual month, above it for the surplus.
  func arrivalLevel(of id: HouseholdID, _ source: Source) -> Double {
    let luck = source.marks(id, .arrivals, time: 0).a.uniform
    return id.number < Self.firstSurplusNumber || id.number >= Vignette.firstNumber
      ? luck : 1 + luck * (parameters.lifeCourse.mostArrivals - 1)
  }

  private func birth(_ id: HouseholdID, arrival: Month?, _ source: Source) -> Birth {
    let p = parameters
    let mind = source.marks(id, .traits, time: 0)
    let home = source.marks(id, .composition, time: 0)
    let ties = source.marks(id, .composition, ordinal: 1, time: 0)
    let rest = source.marks(id, .disposition, time: 0)
    let provisions = source.marks(id, .disposition, ordinal: 1, time: 0)

    let capacity = traits.capacity(mind.a)
    let setPoint = traits.stress(mind.b)
    var facts: Traits = []
    let member = composition?.member(
      isSitting: arrival == nil, age: home.d, type: home.a, exempt: ties.a, duration: home.b)
    let young = arrival == nil ? p.population.youngShare : p.population.youngShareArrivals
    if member?.isYoung ?? home.d.happens(young) { facts.insert(.young) }
    if member?.isExempt ?? ties.a.happens(p.population.exemptShare) { facts.insert(.exempt) }
    if ties.b.happens(p.information.teamShare) { facts.insert(.knownToTeam) }
    if provisions.a.happens(p.care.entitledShare) {
      facts.insert(.provisionEntitled)
      if provisions.b.happens(p.care.unusedShare) { facts.insert(.provisionUnused) }
    }
    let indebted = logistic(
      p.finances.arrearsBase + p.finances.arrearsCapacity * (capacity - traits.capacityMean)
        + p.finances.arrearsStress * (setPoint - p.mind.stressMean))
    let hasClaim = arrival == nil && ties.c.happens(p.finances.claimShare)
    let type = [HouseholdType.single, .singleParent, .couple][
      member?.type ?? choose(p.population.types, home.a)]
    let duration = member?.duration ?? choose(p.population.durations, home.b)
    var birth = Birth(
      id: id, arrival: arrival,
      monthsOnBenefit: arrival == nil ? months(duration, provisions.c) : 0, type: type,
      sharers: UInt8(choose(p.population.sharers, home.c)), traits: facts,
      capacity: Float(capacity), setPoint: Float(setPoint), trust: Float(traits.trust(mind.c)),
      perceived: Float(traits.perceived(mind.d)),
      normStrength: Float(traits.normStrength(rest.a)),
      arrears: rest.b.happens(indebted) ? UInt8(p.finances.problematicAccounts) : 0,
      reach: Float(rest.c.uniform), quintile: UInt8(mind.a.uniform * 5),
      tercile: UInt8(mind.b.uniform * 3),
      openClaim: hasClaim ? euros(traits.claim(ties.d)) : .zero)
    birth.neighbourhood = UInt8(rest.d.uniform * Double(p.population.neighbourhoodCount))
    return birth
  }

  private func euros(_ amount: Double) -> Cents { Cents(Int64((amount * 100).rounded())) }

  /// The class a mark falls in; the last takes what rounding leaves.
  private func choose(_ shares: [Double], _ mark: Mark) -> Int {
    var sum = 0.0
    for (k, share) in shares.enumerated() {
      sum += share
      if mark.uniform < sum { return k }
    }
    return shares.count - 1
  }

  /// Months on benefit so far in a class: evenly within it, exponentially beyond five years.
  private func months(_ k: Int, _ within: Mark) -> Int {
    let edges = [0.0, 12, 24, 36, 60]
    guard k + 1 < edges.count else {
      return Int(edges[k] + within.exponential * parameters.population.longMonths)
    }
    return Int(edges[k] + within.uniform * (edges[k + 1] - edges[k]))
  }
}

/// The yearly swing of applications: a cosine with its top in January, on a grid of 2⁻²⁰.
enum Season {
  static let share: [Double] = [
    1, 0.8660254, 0.5, 0, -0.5, -0.8660254, -1, -0.8660254, -0.5, 0, 0.5, 0.8660254,
  ]
}
