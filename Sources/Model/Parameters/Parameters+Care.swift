extension Parameters {
  /// Care.
  public struct Care: Sendable {
    /// Entitled to a provision; share.
    public var entitledShare: Double
    /// Not used; share.
    public var unusedShare: Double
    /// Finds the provision unaided; per month.
    public var ownTakeUp: Double
    /// Takes it up when approached; share.
    public var takeUpWithHelp: Double
    /// Time per approach; minutes.
    public var approachMinutes: Double
    /// Effect on stress; SD.
    public var stressRelief: Double
    /// Unused: income supplement; share.
    public var supplementShare: Double
    /// Unused: special assistance; share.
    public var assistanceShare: Double
    /// Amount of the income supplement; EUR/year.
    public var supplementAmount: Double
    /// Amount of special assistance; EUR/year.
    public var assistanceAmount: Double
    /// Amount of remission and allowances; EUR/year.
    public var remissionAmount: Double
    /// New arrears with an amount of one unit; hazard ratio.
    public var arrearFactor: Double
    /// Unit of the amount; EUR/month.
    public var amountUnit: Double
    /// Loss of trust at a misplaced offer; ratio.
    public var falseAlarmTrust: Double

    public init(
      entitledShare: Double,
      unusedShare: Double,
      ownTakeUp: Double,
      takeUpWithHelp: Double,
      approachMinutes: Double,
      stressRelief: Double,
      supplementShare: Double,
      assistanceShare: Double,
      supplementAmount: Double,
      assistanceAmount: Double,
      remissionAmount: Double,
      arrearFactor: Double,
      amountUnit: Double,
      falseAlarmTrust: Double
    ) {
      self.entitledShare = entitledShare
      self.unusedShare = unusedShare
      self.ownTakeUp = ownTakeUp
      self.takeUpWithHelp = takeUpWithHelp
      self.approachMinutes = approachMinutes
      self.stressRelief = stressRelief
      self.supplementShare = supplementShare
      self.assistanceShare = assistanceShare
      self.supplementAmount = supplementAmount
      self.assistanceAmount = assistanceAmount
      self.remissionAmount = remissionAmount
      self.arrearFactor = arrearFactor
      self.amountUnit = amountUnit
      self.falseAlarmTrust = falseAlarmTrust
    }
  }
}
