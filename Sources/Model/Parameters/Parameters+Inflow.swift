extension Parameters {
  /// Inflow.
  public struct Inflow: Sendable {
    /// Applications per 1,000 households on benefit; per 1000 per month.
    public var arrivalsPerThousand: Double
    /// Amplitude of the season in applications; share.
    public var seasonality: Double
    /// Share of first applicants who are entitled; share.
    public var entitledShare: Double
    /// Share of returning applicants who are entitled; share.
    public var entitledShareReturners: Double
    /// Time per application; minutes.
    public var applicationMinutes: Double
    /// Extra time for a screening in depth; minutes.
    public var screeningMinutes: Double
    /// Log-odds that the papers come complete; logit.
    public var papersBase: Double
    /// Effect of effective capacity on complete papers; logit/SD.
    public var papersCapacity: Double
    /// Effect of a screening in depth on complete papers; logit.
    public var papersScreening: Double
    /// Effect of a call about missing papers; logit.
    public var papersHelp: Double
    /// Share of the unentitled found by a screening in depth; share.
    public var screeningFinds: Double
    /// Share of the unentitled found by the ordinary test; share.
    public var routineFinds: Double
    /// Share of the entitled wrongly rejected; share.
    public var wrongRejection: Double
    /// Share of wrong grants with hidden assets; share.
    public var hiddenAssetShare: Double
    /// Share of wrong grants with a hidden partner; share.
    public var hiddenPartnerShare: Double
    /// Applications for every household on benefit; per year.
    public var applicationsPerClient: Double
    /// Correlation of the assessment with capacity to act; correlation.
    public var assessmentReliability: Double
    /// Extra time for intensive attention; minutes.
    public var intensiveMinutes: Double
    /// Less time with light attention; minutes.
    public var lightMinutes: Double
    /// Effect of intensive attention on complete papers; logit.
    public var papersIntensive: Double
    /// Effect of light attention on complete papers; logit.
    public var papersLight: Double
    /// Effect of a call at the intake on complete papers; logit.
    public var papersPhone: Double
    /// Time for an explanation by telephone; minutes.
    public var phoneMinutes: Double
    /// Knowledge at the start after an explanation by telephone; ratio.
    public var phoneFactor: Double
    /// Months to the early conversation or check; months.
    public var earlyTalkMonths: Double
    /// Length of care first; months.
    public var careFirstMonths: Double
    /// Time for a start with care first; minutes.
    public var careFirstMinutes: Double
    /// Effect of care first on stress; SD.
    public var careFirstRelief: Double
    /// Exit to work during care first; hazard ratio.
    public var careFirstExit: Double

    public init(
      arrivalsPerThousand: Double,
      seasonality: Double,
      entitledShare: Double,
      entitledShareReturners: Double,
      applicationMinutes: Double,
      screeningMinutes: Double,
      papersBase: Double,
      papersCapacity: Double,
      papersScreening: Double,
      papersHelp: Double,
      screeningFinds: Double,
      routineFinds: Double,
      wrongRejection: Double,
      hiddenAssetShare: Double,
      hiddenPartnerShare: Double,
      applicationsPerClient: Double,
      assessmentReliability: Double,
      intensiveMinutes: Double,
      lightMinutes: Double,
      papersIntensive: Double,
      papersLight: Double,
      papersPhone: Double,
      phoneMinutes: Double,
      phoneFactor: Double,
      earlyTalkMonths: Double,
      careFirstMonths: Double,
      careFirstMinutes: Double,
      careFirstRelief: Double,
      careFirstExit: Double
    ) {
      self.arrivalsPerThousand = arrivalsPerThousand
      self.seasonality = seasonality
      self.entitledShare = entitledShare
      self.entitledShareReturners = entitledShareReturners
      self.applicationMinutes = applicationMinutes
      self.screeningMinutes = screeningMinutes
      self.papersBase = papersBase
      self.papersCapacity = papersCapacity
      self.papersScreening = papersScreening
      self.papersHelp = papersHelp
      self.screeningFinds = screeningFinds
      self.routineFinds = routineFinds
      self.wrongRejection = wrongRejection
      self.hiddenAssetShare = hiddenAssetShare
      self.hiddenPartnerShare = hiddenPartnerShare
      self.applicationsPerClient = applicationsPerClient
      self.assessmentReliability = assessmentReliability
      self.intensiveMinutes = intensiveMinutes
      self.lightMinutes = lightMinutes
      self.papersIntensive = papersIntensive
      self.papersLight = papersLight
      self.papersPhone = papersPhone
      self.phoneMinutes = phoneMinutes
      self.phoneFactor = phoneFactor
      self.earlyTalkMonths = earlyTalkMonths
      self.careFirstMonths = careFirstMonths
      self.careFirstMinutes = careFirstMinutes
      self.careFirstRelief = careFirstRelief
      self.careFirstExit = careFirstExit
    }
  }
}
