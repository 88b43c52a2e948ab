extension Parameters {
  /// Knowledge of duties.
  public struct Knowledge: Sendable {
    /// Able to apply the duty at the start; share.
    public var atStart: Double
    /// Factor for paid work; ratio.
    public var workFactor: Double
    /// Factor for cohabitation; ratio.
    public var cohabitationFactor: Double
    /// Factor for gifts; ratio.
    public var giftFactor: Double
    /// Factor for informal work; ratio.
    public var cashWorkFactor: Double
    /// Factor for cost-sharers; ratio.
    public var sharerFactor: Double
    /// Factor for stays abroad; ratio.
    public var abroadFactor: Double
    /// Floor of knowledge; ratio.
    public var floorShare: Double
    /// Decay of knowledge; per month.
    public var decay: Double
    /// Effect of effective capacity on recognising; logit/SD.
    public var capacitySlope: Double
    /// Centre of that effect; SD.
    public var capacityCentre: Double
    /// Gain of a letter that is read; ratio.
    public var letterGain: Double
    /// Gain of a conversation; ratio.
    public var talkGain: Double
    /// Knowledge at the start without an explanation; ratio.
    public var unexplainedFactor: Double
    /// Knows that a job or a departure must be reported; share.
    public var ending: Double
    /// Lowest knowledge that counts; share.
    public var lowest: Double
    /// Highest knowledge that counts; share.
    public var highest: Double

    public init(
      atStart: Double,
      workFactor: Double,
      cohabitationFactor: Double,
      giftFactor: Double,
      cashWorkFactor: Double,
      sharerFactor: Double,
      abroadFactor: Double,
      floorShare: Double,
      decay: Double,
      capacitySlope: Double,
      capacityCentre: Double,
      letterGain: Double,
      talkGain: Double,
      unexplainedFactor: Double,
      ending: Double,
      lowest: Double,
      highest: Double
    ) {
      self.atStart = atStart
      self.workFactor = workFactor
      self.cohabitationFactor = cohabitationFactor
      self.giftFactor = giftFactor
      self.cashWorkFactor = cashWorkFactor
      self.sharerFactor = sharerFactor
      self.abroadFactor = abroadFactor
      self.floorShare = floorShare
      self.decay = decay
      self.capacitySlope = capacitySlope
      self.capacityCentre = capacityCentre
      self.letterGain = letterGain
      self.talkGain = talkGain
      self.unexplainedFactor = unexplainedFactor
      self.ending = ending
      self.lowest = lowest
      self.highest = highest
    }
  }
}
