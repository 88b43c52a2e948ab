extension Parameters {
  /// Reporting.
  public struct Reporting: Sendable {
    /// Months with the full chance of reporting; months.
    public var fullMonths: Double
    /// Log-odds that a report gets done; logit.
    public var executionBase: Double
    /// Effect of effective capacity on reporting; logit/SD.
    public var capacitySlope: Double
    /// Effect of accounts in arrears on reporting; logit per unit.
    public var avoidance: Double
    /// Accounts in arrears that count for avoidance; count.
    public var avoidanceAccounts: Double
    /// Chance of reporting after the first months; ratio.
    public var lateFactor: Double
    /// Highest monthly chance of reporting; probability.
    public var executionCeiling: Double
    /// More chance of reporting a change that ends the right; logit.
    public var endingLogit: Double
    /// Effect of a question after a change; logit.
    public var promptLogit: Double
    /// Effect of a yearly letter; logit.
    public var reminderLetterLogit: Double
    /// Effect of an informed partner; logit.
    public var partnerLogit: Double
    /// Effect of a short reminder; logit.
    public var reminderLogit: Double
    /// Effect of plain letters on reporting; logit.
    public var plainLetterLogit: Double
    /// Disclosed in an open conversation; probability.
    public var disclosedInTalk: Double
    /// Factor on that for those who conceal; ratio.
    public var disclosureConcealed: Double
    /// Questions of one's own accord; per month.
    public var questionRate: Double
    /// Effect of trust on asking; log.
    public var questionTrust: Double
    /// Effect of perceived harshness on asking; log.
    public var questionFear: Double
    /// Share of fines taken as normal; share.
    public var harshnessCentre: Double
    /// One standard deviation of harshness; share.
    public var harshnessSpread: Double
    /// Highest rate of asking; per month.
    public var questionCeiling: Double
    /// Time per question; minutes.
    public var questionMinutes: Double
    /// Time per report; minutes.
    public var reportMinutes: Double
    /// Reports that the office books wrongly; probability.
    public var officeError: Double
    /// Mean time until that comes out; months.
    public var officeErrorMonths: Double

    public init(
      fullMonths: Double,
      executionBase: Double,
      capacitySlope: Double,
      avoidance: Double,
      avoidanceAccounts: Double,
      lateFactor: Double,
      executionCeiling: Double,
      endingLogit: Double,
      promptLogit: Double,
      reminderLetterLogit: Double,
      partnerLogit: Double,
      reminderLogit: Double,
      plainLetterLogit: Double,
      disclosedInTalk: Double,
      disclosureConcealed: Double,
      questionRate: Double,
      questionTrust: Double,
      questionFear: Double,
      harshnessCentre: Double,
      harshnessSpread: Double,
      questionCeiling: Double,
      questionMinutes: Double,
      reportMinutes: Double,
      officeError: Double,
      officeErrorMonths: Double
    ) {
      self.fullMonths = fullMonths
      self.executionBase = executionBase
      self.capacitySlope = capacitySlope
      self.avoidance = avoidance
      self.avoidanceAccounts = avoidanceAccounts
      self.lateFactor = lateFactor
      self.executionCeiling = executionCeiling
      self.endingLogit = endingLogit
      self.promptLogit = promptLogit
      self.reminderLetterLogit = reminderLetterLogit
      self.partnerLogit = partnerLogit
      self.reminderLogit = reminderLogit
      self.plainLetterLogit = plainLetterLogit
      self.disclosedInTalk = disclosedInTalk
      self.disclosureConcealed = disclosureConcealed
      self.questionRate = questionRate
      self.questionTrust = questionTrust
      self.questionFear = questionFear
      self.harshnessCentre = harshnessCentre
      self.harshnessSpread = harshnessSpread
      self.questionCeiling = questionCeiling
      self.questionMinutes = questionMinutes
      self.reportMinutes = reportMinutes
      self.officeError = officeError
      self.officeErrorMonths = officeErrorMonths
    }
  }
}
