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
      hiddenPartnerShare: Double
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
    }
  }
}
