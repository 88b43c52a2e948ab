extension Parameters {
  /// Exit.
  public struct Exit: Sendable {
    /// Work, under one year; per month.
    public var underOneYear: Double
    /// Work, one to three years; per month.
    public var oneToThreeYears: Double
    /// Work, over three years; per month.
    public var overThreeYears: Double
    /// Factor under 27; hazard ratio.
    public var youngFactor: Double
    /// Factor of part-time work; hazard ratio.
    public var partTimeFactor: Double
    /// Factor per SD of stress; hazard ratio.
    public var stressFactor: Double
    /// Factor of problematic debt; hazard ratio.
    public var debtFactor: Double
    /// Centre of the effect of stress; SD.
    public var stressCentre: Double
    /// Lowest stress that counts; SD.
    public var stressFloor: Double
    /// Highest stress that counts; SD.
    public var stressCeiling: Double
    /// Exit for other reasons; per month.
    public var otherRate: Double
    /// Returns after work; share.
    public var returnFromWork: Double
    /// Returns after other exits; share.
    public var returnOther: Double
    /// Returns after giving up, rejection or revocation; share.
    public var returnAfterLoss: Double
    /// Mean time to return; months.
    public var returnMonths: Double
    /// Months after which work counts as lasting; months.
    public var lastingMonths: Double

    public init(
      underOneYear: Double,
      oneToThreeYears: Double,
      overThreeYears: Double,
      youngFactor: Double,
      partTimeFactor: Double,
      stressFactor: Double,
      debtFactor: Double,
      stressCentre: Double,
      stressFloor: Double,
      stressCeiling: Double,
      otherRate: Double,
      returnFromWork: Double,
      returnOther: Double,
      returnAfterLoss: Double,
      returnMonths: Double,
      lastingMonths: Double
    ) {
      self.underOneYear = underOneYear
      self.oneToThreeYears = oneToThreeYears
      self.overThreeYears = overThreeYears
      self.youngFactor = youngFactor
      self.partTimeFactor = partTimeFactor
      self.stressFactor = stressFactor
      self.debtFactor = debtFactor
      self.stressCentre = stressCentre
      self.stressFloor = stressFloor
      self.stressCeiling = stressCeiling
      self.otherRate = otherRate
      self.returnFromWork = returnFromWork
      self.returnOther = returnOther
      self.returnAfterLoss = returnAfterLoss
      self.returnMonths = returnMonths
      self.lastingMonths = lastingMonths
    }
  }
}
