extension Parameters {
  /// Detection.
  public struct Detection: Sendable {
    /// Monthly hazard of being noticed: paid work; per month.
    public var work: Double
    /// Monthly hazard of being noticed: informal work; per month.
    public var cashWork: Double
    /// Monthly hazard of being noticed: cohabitation; per month.
    public var cohabitation: Double
    /// Monthly hazard of being noticed: cost-sharer; per month.
    public var sharer: Double
    /// Monthly hazard of being noticed: gifts; per month.
    public var gift: Double
    /// Monthly hazard of being noticed: assets; per month.
    public var asset: Double
    /// Monthly hazard of being noticed: assets abroad; per month.
    public var assetAbroad: Double
    /// Monthly hazard of being noticed: stay abroad; per month.
    public var abroad: Double
    /// Monthly hazard of being noticed: separation; per month.
    public var separation: Double
    /// Monthly hazard of being noticed: change without effect; per month.
    public var harmless: Double
    /// Monthly hazard of being noticed: job; per month.
    public var job: Double
    /// Monthly hazard of being noticed: move away; per month.
    public var departure: Double
    /// Monthly hazard of being noticed: detention; per month.
    public var detention: Double
    /// Monthly hazard of being noticed: study; per month.
    public var study: Double
    /// Gain of own-data queries on hidden facts; ratio.
    public var ownDataGain: Double
    /// Hazard of being noticed once it is over; ratio.
    public var afterEnd: Double
    /// Time for desk research; minutes.
    public var deskMinutes: Double
    /// Time for a conversation with its report; minutes.
    public var talkMinutes: Double
    /// Time for a house visit (two staff); minutes.
    public var visitMinutes: Double
    /// Time for a full inquiry; minutes.
    public var fullMinutes: Double
    /// Time for a re-examination; minutes.
    public var reviewMinutes: Double
    /// Confirmed at the desk, a fact on file; probability.
    public var deskConfirmsMatched: Double
    /// Confirmed at the desk, a hidden fact; probability.
    public var deskConfirmsHidden: Double
    /// Cleared at the desk; probability.
    public var deskClears: Double
    /// Confirmed in conversation, a fact on file; probability.
    public var talkConfirmsMatched: Double
    /// Confirmed in conversation, a hidden fact; probability.
    public var talkConfirmsHidden: Double
    /// Cleared in conversation; probability.
    public var talkClears: Double
    /// Confirmed by a house visit; probability.
    public var visitConfirms: Double
    /// Cleared by a house visit; probability.
    public var visitClears: Double
    /// Confirmed by a full inquiry; probability.
    public var fullConfirms: Double
    /// Found by a review, a fact on file; probability.
    public var reviewFindsMatched: Double
    /// Found by a review, a hidden fact; probability.
    public var reviewFindsHidden: Double
    /// False signals about the living situation; probability.
    public var falseResidenceShare: Double
    /// Understands a request; logit.
    public var requestUnderstood: Double
    /// Refuses while concealing a change; share.
    public var refusal: Double
    /// Manages to answer a request; logit.
    public var answerBase: Double
    /// Repairs within the term; logit.
    public var repairBase: Double
    /// Effect of a call on repair; logit.
    public var repairHelp: Double
    /// Less repair by those who refused; logit.
    public var repairUnwilling: Double
    /// Months after which a past change is not found any more; months.
    public var retentionMonths: Double
    /// Wage mismatches settled without a breach; share.
    public var settledShare: Double

    public init(
      work: Double,
      cashWork: Double,
      cohabitation: Double,
      sharer: Double,
      gift: Double,
      asset: Double,
      assetAbroad: Double,
      abroad: Double,
      separation: Double,
      harmless: Double,
      job: Double,
      departure: Double,
      detention: Double,
      study: Double,
      ownDataGain: Double,
      afterEnd: Double,
      deskMinutes: Double,
      talkMinutes: Double,
      visitMinutes: Double,
      fullMinutes: Double,
      reviewMinutes: Double,
      deskConfirmsMatched: Double,
      deskConfirmsHidden: Double,
      deskClears: Double,
      talkConfirmsMatched: Double,
      talkConfirmsHidden: Double,
      talkClears: Double,
      visitConfirms: Double,
      visitClears: Double,
      fullConfirms: Double,
      reviewFindsMatched: Double,
      reviewFindsHidden: Double,
      falseResidenceShare: Double,
      requestUnderstood: Double,
      refusal: Double,
      answerBase: Double,
      repairBase: Double,
      repairHelp: Double,
      repairUnwilling: Double,
      retentionMonths: Double,
      settledShare: Double
    ) {
      self.work = work
      self.cashWork = cashWork
      self.cohabitation = cohabitation
      self.sharer = sharer
      self.gift = gift
      self.asset = asset
      self.assetAbroad = assetAbroad
      self.abroad = abroad
      self.separation = separation
      self.harmless = harmless
      self.job = job
      self.departure = departure
      self.detention = detention
      self.study = study
      self.ownDataGain = ownDataGain
      self.afterEnd = afterEnd
      self.deskMinutes = deskMinutes
      self.talkMinutes = talkMinutes
      self.visitMinutes = visitMinutes
      self.fullMinutes = fullMinutes
      self.reviewMinutes = reviewMinutes
      self.deskConfirmsMatched = deskConfirmsMatched
      self.deskConfirmsHidden = deskConfirmsHidden
      self.deskClears = deskClears
      self.talkConfirmsMatched = talkConfirmsMatched
      self.talkConfirmsHidden = talkConfirmsHidden
      self.talkClears = talkClears
      self.visitConfirms = visitConfirms
      self.visitClears = visitClears
      self.fullConfirms = fullConfirms
      self.reviewFindsMatched = reviewFindsMatched
      self.reviewFindsHidden = reviewFindsHidden
      self.falseResidenceShare = falseResidenceShare
      self.requestUnderstood = requestUnderstood
      self.refusal = refusal
      self.answerBase = answerBase
      self.repairBase = repairBase
      self.repairHelp = repairHelp
      self.repairUnwilling = repairUnwilling
      self.retentionMonths = retentionMonths
      self.settledShare = settledShare
    }
  }
}
