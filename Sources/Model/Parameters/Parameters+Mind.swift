extension Parameters {
  /// Mind.
  public struct Mind: Sendable {
    /// Effective capacity of clients; SD.
    public var capacityMean: Double
    /// Spread of capacity; SD.
    public var capacitySpread: Double
    /// Loss of capacity to stress; SD/SD.
    public var kappa: Double
    /// Mean stress of clients; SD.
    public var stressMean: Double
    /// Spread of stress between clients; SD.
    public var stressBetween: Double
    /// Monthly noise of stress; SD/month.
    public var noise: Double
    /// Half-life of a blow of stress; months.
    public var stressHalfLife: Double
    /// Lowest stress; SD.
    public var stressLow: Double
    /// Highest stress; SD.
    public var stressHigh: Double
    /// Stress of problematic debt; SD.
    public var problemDebtShift: Double
    /// Stress of a new account in arrears; SD.
    public var newArrear: Double
    /// Stress of a fine or measure; SD.
    public var sanction: Double
    /// Stress of a recovery; SD.
    public var recovery: Double
    /// Stress of a major event; SD.
    public var majorEvent: Double
    /// Stress of a check; SD.
    public var check: Double
    /// Stress of a house visit; SD.
    public var houseVisit: Double
    /// Stress of a wrong suspicion; SD.
    public var wronglySuspected: Double
    /// Effect of stress-sensitive service a month; SD/month.
    public var supportPerMonth: Double
    /// Effect of the start of a debt arrangement; SD.
    public var debtRelief: Double
    /// Unit of the recovery; EUR.
    public var recoveryUnit: Double
    /// Trust in the municipality; scale.
    public var trustMean: Double
    /// Spread of trust; scale.
    public var trustSpread: Double
    /// Half-life of recovery of trust; months.
    public var trustHalfLife: Double
    /// Loss of trust at a sanction; ratio.
    public var trustLoss: Double
    /// Gain of trust at help; ratio.
    public var trustGain: Double
    /// Loss when explained beforehand; ratio.
    public var voiceFactor: Double
    /// Loss of trust at a wrong suspicion; ratio.
    public var suspicionTrust: Double
    /// Perceived detection; probability.
    public var perceivedMean: Double
    /// Spread of perceived detection; probability.
    public var perceivedSpread: Double
    /// Half-life of perceived detection; months.
    public var perceivedHalfLife: Double
    /// Effect of an own breach found; ratio.
    public var ownFound: Double
    /// Effect of a clean check; ratio.
    public var cleanCheck: Double
    /// Dip after a clean check; ratio.
    public var bombCrater: Double
    /// Half-life of that dip; months.
    public var bombCraterHalfLife: Double
    /// Effect of an announcement; ratio.
    public var announcement: Double
    /// Announcements a year at full publicity; per year.
    public var announcementsPerYear: Double
    /// Weight of others' experience; ratio.
    public var peerWeight: Double
    /// Half-life of what is heard of others; months.
    public var climateHalfLife: Double

    public init(
      capacityMean: Double,
      capacitySpread: Double,
      kappa: Double,
      stressMean: Double,
      stressBetween: Double,
      noise: Double,
      stressHalfLife: Double,
      stressLow: Double,
      stressHigh: Double,
      problemDebtShift: Double,
      newArrear: Double,
      sanction: Double,
      recovery: Double,
      majorEvent: Double,
      check: Double,
      houseVisit: Double,
      wronglySuspected: Double,
      supportPerMonth: Double,
      debtRelief: Double,
      recoveryUnit: Double,
      trustMean: Double,
      trustSpread: Double,
      trustHalfLife: Double,
      trustLoss: Double,
      trustGain: Double,
      voiceFactor: Double,
      suspicionTrust: Double,
      perceivedMean: Double,
      perceivedSpread: Double,
      perceivedHalfLife: Double,
      ownFound: Double,
      cleanCheck: Double,
      bombCrater: Double,
      bombCraterHalfLife: Double,
      announcement: Double,
      announcementsPerYear: Double,
      peerWeight: Double,
      climateHalfLife: Double
    ) {
      self.capacityMean = capacityMean
      self.capacitySpread = capacitySpread
      self.kappa = kappa
      self.stressMean = stressMean
      self.stressBetween = stressBetween
      self.noise = noise
      self.stressHalfLife = stressHalfLife
      self.stressLow = stressLow
      self.stressHigh = stressHigh
      self.problemDebtShift = problemDebtShift
      self.newArrear = newArrear
      self.sanction = sanction
      self.recovery = recovery
      self.majorEvent = majorEvent
      self.check = check
      self.houseVisit = houseVisit
      self.wronglySuspected = wronglySuspected
      self.supportPerMonth = supportPerMonth
      self.debtRelief = debtRelief
      self.recoveryUnit = recoveryUnit
      self.trustMean = trustMean
      self.trustSpread = trustSpread
      self.trustHalfLife = trustHalfLife
      self.trustLoss = trustLoss
      self.trustGain = trustGain
      self.voiceFactor = voiceFactor
      self.suspicionTrust = suspicionTrust
      self.perceivedMean = perceivedMean
      self.perceivedSpread = perceivedSpread
      self.perceivedHalfLife = perceivedHalfLife
      self.ownFound = ownFound
      self.cleanCheck = cleanCheck
      self.bombCrater = bombCrater
      self.bombCraterHalfLife = bombCraterHalfLife
      self.announcement = announcement
      self.announcementsPerYear = announcementsPerYear
      self.peerWeight = peerWeight
      self.climateHalfLife = climateHalfLife
    }
  }
}
