extension Parameters {
  /// Work duty.
  public struct WorkDuty: Sendable {
    /// Duties that matter falling due; per month.
    public var dutiesPerMonth: Double
    /// Duty not understood; logit.
    public var unknownBase: Double
    /// Duty that cannot be met; logit.
    public var unableBase: Double
    /// Duty refused, before the norm; logit.
    public var unwillingBase: Double
    /// Effect of effective capacity; logit/SD.
    public var capacitySlope: Double
    /// Effect of a reminder on no-show; ratio.
    public var reminderFactor: Double
    /// Noticed by the office; probability.
    public var noticed: Double
    /// Share of uniform duties; share.
    public var uniformShare: Double
    /// Time per decision on a measure; minutes.
    public var decisionMinutes: Double
    /// Cases of hardship; share.
    public var hardshipShare: Double
    /// Exit after a measure; hazard ratio.
    public var exitAfterMeasure: Double
    /// Exit after a warning; hazard ratio.
    public var exitAfterWarning: Double
    /// Decline with many measures; ratio.
    public var exitDiminishing: Double
    /// Unit of that; per year.
    public var exitRateUnit: Double
    /// Duration of the effect; months.
    public var exitMonths: Double
    /// Complies after the first month; probability.
    public var compliesAfterMonth: Double
    /// Effect of own direction on breaches; ratio.
    public var directionFactor: Double
    /// Deterrence by the rate of measures; logit per unit.
    public var sanctionRate: Double

    public init(
      dutiesPerMonth: Double,
      unknownBase: Double,
      unableBase: Double,
      unwillingBase: Double,
      capacitySlope: Double,
      reminderFactor: Double,
      noticed: Double,
      uniformShare: Double,
      decisionMinutes: Double,
      hardshipShare: Double,
      exitAfterMeasure: Double,
      exitAfterWarning: Double,
      exitDiminishing: Double,
      exitRateUnit: Double,
      exitMonths: Double,
      compliesAfterMonth: Double,
      directionFactor: Double,
      sanctionRate: Double
    ) {
      self.dutiesPerMonth = dutiesPerMonth
      self.unknownBase = unknownBase
      self.unableBase = unableBase
      self.unwillingBase = unwillingBase
      self.capacitySlope = capacitySlope
      self.reminderFactor = reminderFactor
      self.noticed = noticed
      self.uniformShare = uniformShare
      self.decisionMinutes = decisionMinutes
      self.hardshipShare = hardshipShare
      self.exitAfterMeasure = exitAfterMeasure
      self.exitAfterWarning = exitAfterWarning
      self.exitDiminishing = exitDiminishing
      self.exitRateUnit = exitRateUnit
      self.exitMonths = exitMonths
      self.compliesAfterMonth = compliesAfterMonth
      self.directionFactor = directionFactor
      self.sanctionRate = sanctionRate
    }
  }
}
