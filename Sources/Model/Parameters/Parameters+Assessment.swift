extension Parameters {
  /// Assessment of culpability.
  public struct Assessment: Sendable {
    /// Assessed right without time (information duty); probability.
    public var accuracyLow: Double
    /// Assessed right with all time (information duty); probability.
    public var accuracyHigh: Double
    /// Time scale of that gain (information duty); hours.
    public var hoursScale: Double
    /// One step of leniency (information duty); logit.
    public var leniencyLogit: Double
    /// Number of deciders (information duty); count.
    public var caseworkers: Double
    /// Spread between deciders (information duty); logit.
    public var caseworkerSpread: Double
    /// What case meetings take off that (information duty); share.
    public var meetingsReduce: Double
    /// Cases of hardship (information duty); share.
    public var hardCaseShare: Double
    /// Classes without sight of the cause (information duty); share.
    public var unseen: [Double]
    /// Classes when not knowing (information duty); share.
    public var notKnowing: [Double]
    /// Classes when not able (information duty); share.
    public var notAble: [Double]
    /// Classes when not willing (information duty); share.
    public var notWilling: [Double]

    public init(
      accuracyLow: Double,
      accuracyHigh: Double,
      hoursScale: Double,
      leniencyLogit: Double,
      caseworkers: Double,
      caseworkerSpread: Double,
      meetingsReduce: Double,
      hardCaseShare: Double,
      unseen: [Double],
      notKnowing: [Double],
      notAble: [Double],
      notWilling: [Double]
    ) {
      self.accuracyLow = accuracyLow
      self.accuracyHigh = accuracyHigh
      self.hoursScale = hoursScale
      self.leniencyLogit = leniencyLogit
      self.caseworkers = caseworkers
      self.caseworkerSpread = caseworkerSpread
      self.meetingsReduce = meetingsReduce
      self.hardCaseShare = hardCaseShare
      self.unseen = unseen
      self.notKnowing = notKnowing
      self.notAble = notAble
      self.notWilling = notWilling
    }
  }
}
