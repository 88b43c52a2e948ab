import Experiments
import Model
import Statistics

extension Laboratory {
  /// What policies ask of the office, the first of them the base.
  ///
  /// - Parameter searching: in how many replicates the need for staff is searched at most; 0 for none.
  /// - Returns: nil when it was stopped before two replicates were finished.
  /// - Throws: `ReplicateError` for a replicate that failed; what the archive throws.
  public func capacity(
    _ question: Question, searching: Int, under conditions: RunConditions
  ) throws -> CapacityFigures? {
    let outcome = try observe(question, under: conditions) { $0.map(CapacityReading.init) }
    guard outcome.observations.count >= 2 else { return nil }
    var needs: StaffNeeds?
    if searching > 0, outcome.isComplete, question.lineup.arms.count > 1 {
      needs = try staffNeeds(
        question, roles: [nil] + Role.allCases.map { $0 },
        replicates: min(searching, outcome.observations.count), under: conditions)
    }
    let parameters = try municipality(of: question.lineup.base).parameters.capacity
    return CapacityFigures(
      outcome, arms: question.lineup.arms, needs: needs,
      costPerHour: Role.allCases.map(parameters.costPerHour),
      suppressBelow: question.panel.suppressBelow ?? 0)
  }
}

extension CapacityFigures {
  init(
    _ outcome: Outcome<[CapacityReading]>, arms: [Experiment.Arm], needs: StaffNeeds?,
    costPerHour: [Double], suppressBelow: Int
  ) {
    let readings = outcome.observations
    months = readings.first?.first?.months ?? 0
    replicates = readings.count
    isComplete = outcome.isComplete && needs?.isComplete != false
    timing = outcome.timing
    self.costPerHour = costPerHour
    searchedReplicates = needs?.factors.compactMap { $0 }.count ?? 0
    policies = arms.indices.map { arm in
      Policy(
        arms[arm], readings.map { $0[arm] }, base: arm == 0 ? nil : readings.map { $0[0] },
        needs: arm == 0 ? [] : needs.map { Need.all(of: $0, arm: arm) } ?? [], costPerHour,
        suppressBelow)
    }
  }
}

extension CapacityFigures.Need {
  fileprivate static func all(of needs: StaffNeeds, arm: Int) -> [CapacityFigures.Need] {
    guard needs.factors.contains(where: { $0 != nil }) else { return [] }
    return needs.roles.indices.map { role in
      let factors = needs.factors(role: role, arm: arm)
      let factor = Summary(factors)
      let beyond = factors.count { $0 == nil }
      return CapacityFigures.Need(
        role: needs.roles[role], factor: factor, searched: factors.count, beyond: beyond,
        fits: CapacityFigures.Fits(factor, beyond: beyond))
    }
  }
}

extension CapacityFigures.Policy {
  fileprivate init(
    _ arm: Experiment.Arm, _ readings: [CapacityReading], base: [CapacityReading]?,
    needs: [CapacityFigures.Need], _ costPerHour: [Double], _ suppressBelow: Int
  ) {
    let hours = Double(readings.first?.months ?? 1) * minutesPerHour
    self.arm = arm
    self.needs = needs
    use = Role.allCases.map { role in
      Summary(
        readings.map { ratio(Double($0.used[role.rawValue]), Double($0.available[role.rawValue])) })
    }
    available = Role.allCases.map { role in
      Summary(readings.map { Double($0.available[role.rawValue]) / hours })
    }
    work = Activity.allCases.map { CapacityFigures.Work($0, readings, suppressBelow) }
    parts = Part.allCases.map { part in
      Summary(
        readings.map { reading in
          Activity.allCases.reduce(0) {
            $1.part == part ? $0 + reading[.spent, $1] : $0
          } / hours
        })
    }
    cumulative = base.map { CapacityFigures.Cumulative(readings, base: $0, costPerHour) }
  }
}

extension CapacityFigures.Work {
  fileprivate init(_ activity: Activity, _ readings: [CapacityReading], _ suppressBelow: Int) {
    let months = Double(readings.first?.months ?? 1)
    func perMonth(_ count: WorkCount, _ unit: Double = 1) -> Summary {
      Summary(readings.map { $0[count, activity] / unit / months })
    }
    self.activity = activity
    hours = perMonth(.spent, minutesPerHour)
    let waits = activity.kind != nil
    delivered = Summary(
      readings.map { waits ? nil : ratio($0[.spent, activity], $0[.asked, activity]) })
    received = perMonth(.received)
    done = perMonth(.done)
    expired = perMonth(.expired)
    overtaken = perMonth(.overtaken)
    leadTime = Summary(readings.map { ratio($0[.monthsWaited, activity], $0[.done, activity]) })
    let hasTerm = activity.kind?.hasLegalTerm ?? false
    overTerm = Summary(
      readings.map { hasTerm ? ratio($0[.overTerm, activity], $0[.received, activity]) : nil })
    waiting = Summary(readings.map { $0[.waiting, activity] })
    hoursWaiting = Summary(readings.map { $0[.minutesWaiting, activity] / minutesPerHour })
    let pieces = (received.mean ?? 0) * months
    isSuppressed = waits && pieces > 0 && pieces < Double(suppressBelow)
  }
}

extension CapacityFigures.Cumulative {
  fileprivate init(
    _ readings: [CapacityReading], base: [CapacityReading], _ costPerHour: [Double]
  ) {
    let months = readings.first?.months ?? 0
    func differences(_ value: (CapacityReading, Int) -> Double) -> [[Double]] {
      zip(readings, base).map { policy, base in
        (0..<months).map { value(policy, $0) - value(base, $0) }
      }
    }
    let hours = differences { $0.hours(inMonth: $1) }
    let cost = differences { $0.cost(inMonth: $1, costPerHour) }
    let ends = Array(stride(from: 12, to: months, by: 12)) + [months]
    untilMonths = ends
    func until(_ series: [[Double]]) -> [Summary] {
      ends.map { end in Summary(series.map { $0[..<end].reduce(0, +) }) }
    }
    self.hours = until(hours)
    self.cost = until(cost)
    breakEvenHours = BreakEven(hours)
    breakEvenCost = BreakEven(cost)
  }
}

/// One number over another; nil where there is nothing to divide by.
private func ratio(_ a: Double, _ b: Double) -> Double? { b == 0 ? nil : a / b }
