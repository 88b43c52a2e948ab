extension Parameters {
  /// Household finances.
  public struct Finances: Sendable {
    /// Shortage that can still be borne; EUR.
    public var bearableShortage: Double
    /// New account in arrears; per month.
    public var newArrear: Double
    /// Effect of effective capacity on that; log.
    public var arrearCapacity: Double
    /// Factor on that with a municipal claim; ratio.
    public var arrearWithClaim: Double
    /// Highest rate of new arrears; per month.
    public var arrearCeiling: Double
    /// Account cleared; per month.
    public var arrearResolved: Double
    /// Most accounts in arrears; count.
    public var mostAccounts: Double
    /// Accounts that make debt problematic; count.
    public var problematicAccounts: Double
    /// Start of debt counselling; per month.
    public var counsellingStart: Double
    /// End of debt counselling; per month.
    public var counsellingEnd: Double
    /// Arrangement comes about; share.
    public var counsellingAccepted: Double
    /// Arrangement completed; share.
    public var counsellingCompleted: Double
    /// Effect of trust on asking for help; log.
    public var helpTrust: Double
    /// Early signals of private arrears; per month.
    public var debtSignals: Double
    /// Reached after an early signal; share.
    public var debtSignalReached: Double
    /// Help accepted; share.
    public var debtSignalAccepted: Double
    /// Amount below which nothing is recovered without a breach; EUR.
    public var smallClaim: Double
    /// Repaid a month when off benefit; per month.
    public var repaidOffBenefit: Double
    /// Lowest instalment off benefit; EUR/month.
    public var leastInstalment: Double
    /// Arrears at the start; logit.
    public var arrearsBase: Double
    /// Effect of capacity on that; logit/SD.
    public var arrearsCapacity: Double
    /// Effect of stress on that; logit/SD.
    public var arrearsStress: Double
    /// Clients with an open claim at the start; share.
    public var claimShare: Double
    /// Open claim at the start (mean of logs); log EUR.
    public var claimMedian: Double
    /// Log spread of that; log EUR.
    public var claimSpread: Double
    /// Loans for durable goods; per year.
    public var loans: Double
    /// Median loan; EUR.
    public var loanMedian: Double
    /// Log spread of loans; log.
    public var loanSpread: Double
    /// Months of paying after which the rest is forgiven; months.
    public var loanMonths: Double

    public init(
      bearableShortage: Double,
      newArrear: Double,
      arrearCapacity: Double,
      arrearWithClaim: Double,
      arrearCeiling: Double,
      arrearResolved: Double,
      mostAccounts: Double,
      problematicAccounts: Double,
      counsellingStart: Double,
      counsellingEnd: Double,
      counsellingAccepted: Double,
      counsellingCompleted: Double,
      helpTrust: Double,
      debtSignals: Double,
      debtSignalReached: Double,
      debtSignalAccepted: Double,
      smallClaim: Double,
      repaidOffBenefit: Double,
      leastInstalment: Double,
      arrearsBase: Double,
      arrearsCapacity: Double,
      arrearsStress: Double,
      claimShare: Double,
      claimMedian: Double,
      claimSpread: Double,
      loans: Double,
      loanMedian: Double,
      loanSpread: Double,
      loanMonths: Double
    ) {
      self.bearableShortage = bearableShortage
      self.newArrear = newArrear
      self.arrearCapacity = arrearCapacity
      self.arrearWithClaim = arrearWithClaim
      self.arrearCeiling = arrearCeiling
      self.arrearResolved = arrearResolved
      self.mostAccounts = mostAccounts
      self.problematicAccounts = problematicAccounts
      self.counsellingStart = counsellingStart
      self.counsellingEnd = counsellingEnd
      self.counsellingAccepted = counsellingAccepted
      self.counsellingCompleted = counsellingCompleted
      self.helpTrust = helpTrust
      self.debtSignals = debtSignals
      self.debtSignalReached = debtSignalReached
      self.debtSignalAccepted = debtSignalAccepted
      self.smallClaim = smallClaim
      self.repaidOffBenefit = repaidOffBenefit
      self.leastInstalment = leastInstalment
      self.arrearsBase = arrearsBase
      self.arrearsCapacity = arrearsCapacity
      self.arrearsStress = arrearsStress
      self.claimShare = claimShare
      self.claimMedian = claimMedian
      self.claimSpread = claimSpread
      self.loans = loans
      self.loanMedian = loanMedian
      self.loanSpread = loanSpread
      self.loanMonths = loanMonths
    }
  }
}
