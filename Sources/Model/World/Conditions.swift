/// What goes on outside the municipality in a month, as it differs from the usual: no policy, and the
/// same for everyone.
public struct Conditions: Hashable, Sendable {
  /// The share of each role's hours that is lost, in the order of `Role`.
  public var lostHours: [Double]
  /// First applications, times what is usual; at most `LifeCourse.mostArrivals` of the parameters.
  public var arrivals: Double
  /// The chance of finding work that ends the benefit, times what is usual; at most 1.
  public var exits: Double

  public static let usual = Conditions()

  public init(
    lostHours: [Double] = Array(repeating: 0, count: Role.allCases.count), arrivals: Double = 1,
    exits: Double = 1
  ) {
    self.lostHours = lostHours
    self.arrivals = arrivals
    self.exits = exits
  }

  /// What is left of a role's minutes.
  func left(of minutes: Int64, role: Role) -> Int64 {
    Int64((Double(minutes) * (1 - lostHours[role.rawValue])).rounded())
  }
}
