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
    /// Hours of one employee; hours a month.
    public var hoursPerEmployee: Double
    /// Share of staff away through illness; share.
    public var sickShare: Double
    /// Length of a spell of illness; months.
    public var sickMonths: Double
    /// Staff that leave; per year.
    public var turnover: Double
    /// Time a vacancy stays open; months.
    public var hiringMonths: Double
    /// Time until new staff work as others do; months.
    public var learningMonths: Double
    /// What new staff get done until then; share.
    public var learningProductivity: Double
    /// Cost of an hour of income consultants; EUR/hour.
    public var costIncome: Double
    /// Cost of an hour of work consultants; EUR/hour.
    public var costWork: Double
    /// Cost of an hour of enforcement officers; EUR/hour.
    public var costEnforcement: Double
    /// Cost of an hour of debt collection; EUR/hour.
    public var costCollection: Double
    /// Cost of an hour of lawyers; EUR/hour.
    public var costLegal: Double

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
      hoursPerEmployee: Double,
      sickShare: Double,
      sickMonths: Double,
      turnover: Double,
      hiringMonths: Double,
      learningMonths: Double,
      learningProductivity: Double,
      costIncome: Double,
      costWork: Double,
      costEnforcement: Double,
      costCollection: Double,
      costLegal: Double
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
      self.hoursPerEmployee = hoursPerEmployee
      self.sickShare = sickShare
      self.sickMonths = sickMonths
      self.turnover = turnover
      self.hiringMonths = hiringMonths
      self.learningMonths = learningMonths
      self.learningProductivity = learningProductivity
      self.costIncome = costIncome
      self.costWork = costWork
      self.costEnforcement = costEnforcement
      self.costCollection = costCollection
      self.costLegal = costLegal
    }
  }
}

extension Parameters.Capacity {
  /// Routine work of a role, hours per 1,000 households per month.
  func routine(of role: Role) -> Double {
    switch role {
    case .incomeConsultant: routineIncome
    case .workConsultant: routineWork
    case .enforcement: routineEnforcement
    case .collection: routineCollection
    case .legal: routineLegal
    }
  }

  /// Cost of an hour of a role, EUR.
  public func costPerHour(of role: Role) -> Double {
    switch role {
    case .incomeConsultant: costIncome
    case .workConsultant: costWork
    case .enforcement: costEnforcement
    case .collection: costCollection
    case .legal: costLegal
    }
  }
}
