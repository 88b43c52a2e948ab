import Model

/// What a policy costs and saves the municipality, in whole cents that sum exactly to the net amount.
public struct MoneyParts: Hashable, Sendable {
  public enum Part: String, CaseIterable, Sendable {
    /// What established breaches no longer cost, less what is given back after objections.
    case stopped
    case repaid
    case staff
    case writtenOff
    case loans
  }

  /// Cents over the run, by part; a cost is below zero.
  public private(set) var cents: [Int64]
  /// Their sum: what the model books as the municipality's net.
  public let net: Int64

  public subscript(part: Part) -> Int64 {
    cents[Part.allCases.firstIndex(of: part) ?? 0]
  }

  init(cents: [Int64]) {
    self.cents = cents
    net = cents.reduce(0, +)
  }

  /// Of one run.
  ///
  /// The staff is paid for the hours it works; what the model books beside the parts that have a count
  /// of their own are the payments that stopped.
  ///
  /// - Parameter costPerHour: EUR, by role.
  init(_ tally: Tally, costPerHour: [Double]) {
    func sum(_ counter: Counter) -> Int64 {
      (0..<tally.months).reduce(0) { $0 + tally[counter, month: $1] }
    }
    let staff = (0..<tally.months).reduce(Int64(0)) { total, month in
      let cost = zip(Role.allCases, costPerHour).reduce(0.0) { cost, role in
        cost + Double(tally[role.0.usedCounter, month: month]) / 60 * role.1
      }
      return total + Int64((cost * 100).rounded())
    }
    let (repaid, writtenOff, loans) = (sum(.repaidCents), sum(.writtenOffCents), sum(.loanCents))
    let stopped = sum(.netMunicipalityCents) - repaid + staff + writtenOff + loans
    self.init(cents: [stopped, repaid, -staff, -writtenOff, -loans])
  }

  /// A policy's less the base's, part by part.
  static func - (a: MoneyParts, b: MoneyParts) -> MoneyParts {
    MoneyParts(cents: zip(a.cents, b.cents).map { $0 - $1 })
  }

  /// The mean over the replicates in whole units of `unit` cents; the parts still sum to the net.
  ///
  /// What rounding leaves goes to the parts that lost most by it.
  public static func mean(_ parts: [MoneyParts], unit: Int64 = 1) -> MoneyParts? {
    guard !parts.isEmpty else { return nil }
    let divisor = Int64(parts.count) * unit
    let totals = Part.allCases.indices.map { part in parts.reduce(0) { $0 + $1.cents[part] } }
    func floor(_ value: Int64) -> Int64 {
      value >= 0 ? value / divisor : -((-value + divisor - 1) / divisor)
    }
    var whole = totals.map(floor)
    let net = totals.reduce(0, +)
    let target = floor(net + divisor / 2)
    let byRest = totals.indices.sorted {
      let (a, b) = (totals[$0] - whole[$0] * divisor, totals[$1] - whole[$1] * divisor)
      return a == b ? $0 < $1 : a > b
    }
    for part in byRest.prefix(Int(target - whole.reduce(0, +))) { whole[part] += 1 }
    return MoneyParts(cents: whole)
  }
}

extension Role {
  /// The counter of the minutes it worked.
  var usedCounter: Counter {
    switch self {
    case .incomeConsultant: .incomeUsed
    case .workConsultant: .workUsed
    case .enforcement: .enforcementUsed
    case .collection: .collectionUsed
    case .legal: .legalUsed
    }
  }

  /// The counter of the minutes there were.
  var availableCounter: Counter {
    switch self {
    case .incomeConsultant: .incomeAvailable
    case .workConsultant: .workAvailable
    case .enforcement: .enforcementAvailable
    case .collection: .collectionAvailable
    case .legal: .legalAvailable
    }
  }
}
