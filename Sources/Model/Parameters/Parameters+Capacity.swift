extension Parameters {
  /// Capacity.
  public struct Capacity: Sendable {
    /// Routine work of income consultants; hours per 1000 households per month.
    public var routineIncome: Double
    /// Routine work of work consultants; hours per 1000 households per month.
    public var routineWork: Double
    /// Routine work of enforcement officers; hours per 1000 households per month.
    public var routineEnforcement: Double
    /// Routine work of debt collection; hours per 1000 households per month.
    public var routineCollection: Double
    /// Routine work of lawyers; hours per 1000 households per month.
    public var routineLegal: Double
    /// Months after which a signal lapses; months.
    public var signalExpiry: Double
    /// Months after which a preventive contact lapses; months.
    public var contactExpiry: Double
    /// Time per decision on recovery and fine; minutes.
    public var decisionMinutes: Double
    /// Time to set up a claim; minutes.
    public var claimMinutes: Double
    /// Time for a call beforehand; minutes.
    public var callMinutes: Double
    /// Cost per hour; EUR/hour.
    public var costPerHour: Double

    public init(
      routineIncome: Double,
      routineWork: Double,
      routineEnforcement: Double,
      routineCollection: Double,
      routineLegal: Double,
      signalExpiry: Double,
      contactExpiry: Double,
      decisionMinutes: Double,
      claimMinutes: Double,
      callMinutes: Double,
      costPerHour: Double
    ) {
      self.routineIncome = routineIncome
      self.routineWork = routineWork
      self.routineEnforcement = routineEnforcement
      self.routineCollection = routineCollection
      self.routineLegal = routineLegal
      self.signalExpiry = signalExpiry
      self.contactExpiry = contactExpiry
      self.decisionMinutes = decisionMinutes
      self.claimMinutes = claimMinutes
      self.callMinutes = callMinutes
      self.costPerHour = costPerHour
    }
  }
}
