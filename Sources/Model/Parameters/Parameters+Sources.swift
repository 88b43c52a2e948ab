extension Parameters {
  /// What each source of signals can see, when, and how often it is wrong.
  public struct Sources: Sendable {
    /// Share that the wage file (UWV) sees: work and jobs; share.
    public var wagesFileSeesWages: Double
    /// Share that the population register sees: residents and moves; share.
    public var residenceFileSeesResidence: Double
    /// Share that the study finance file (DUO) sees: study; share.
    public var studyFileSeesStudy: Double
    /// Share that the detention file sees: detention; share.
    public var detentionFileSeesDetention: Double
    /// Share that the tax authority sees: assets in the Netherlands; share.
    public var assetsFileSeesAssets: Double
    /// Share that the vehicle file (RDW) sees: assets in the Netherlands; share.
    public var vehiclesFileSeesAssets: Double
    /// Share that foreign authorities see: assets abroad; share.
    public var foreignSeesAssets: Double
    /// Share that foreign authorities see: stays abroad; share.
    public var foreignSeesStays: Double
    /// Share that citizens, staff and partners see: work and jobs; share.
    public var peopleSeeWages: [Double]
    /// Share that citizens, staff and partners see: residents and moves; share.
    public var peopleSeeResidence: [Double]
    /// Share that citizens, staff and partners see: study; share.
    public var peopleSeeStudy: [Double]
    /// Share that citizens, staff and partners see: detention; share.
    public var peopleSeeDetention: [Double]
    /// Share that citizens, staff and partners see: assets in the Netherlands; share.
    public var peopleSeeAssets: [Double]
    /// Share that citizens, staff and partners see: informal work; share.
    public var peopleSeeCashWork: [Double]
    /// Share that citizens, staff and partners see: cohabitation; share.
    public var peopleSeeCohabitation: [Double]
    /// Share that citizens, staff and partners see: gifts; share.
    public var peopleSeeGifts: [Double]
    /// Share that citizens, staff and partners see: stays abroad; share.
    public var peopleSeeStays: [Double]
    /// Share that citizens, staff and partners see: changes without effect; share.
    public var peopleSeeHarmless: [Double]
    /// Share of assets that lie abroad; share.
    public var assetsAbroadShare: Double
    /// Months until data arrive: wages (UWV); months.
    public var wagesDelay: Double
    /// Months until data arrive: population register; months.
    public var residenceDelay: Double
    /// Months until data arrive: study finance; months.
    public var studyDelay: Double
    /// Months until data arrive: detention; months.
    public var detentionDelay: Double
    /// Months until data arrive: vehicles; months.
    public var vehiclesDelay: Double
    /// Months until data arrive: assets; months.
    public var assetsDelay: Double
    /// Months until data arrive: from abroad; months.
    public var foreignDelay: Double
    /// Months between two deliveries: assets; months.
    public var assetsRhythm: Double
    /// False signals per client: wages (UWV); per year.
    public var falseWages: Double
    /// False signals per client: population register; per year.
    public var falseResidence: Double
    /// False signals per client: study finance; per year.
    public var falseStudy: Double
    /// False signals per client: detention; per year.
    public var falseDetention: Double
    /// False signals per client: vehicles; per year.
    public var falseVehicles: Double
    /// False signals per client: assets; per year.
    public var falseAssets: Double
    /// False signals per client: tips of citizens; per year.
    public var falseTip: Double
    /// False signals per client: own staff; per year.
    public var falseStaff: Double
    /// False signals per client: partners; per year.
    public var falsePartner: Double
    /// False signals per client: own data; per year.
    public var falseOwnData: Double
    /// False signals per client: from abroad; per year.
    public var falseForeign: Double

    public init(
      wagesFileSeesWages: Double,
      residenceFileSeesResidence: Double,
      studyFileSeesStudy: Double,
      detentionFileSeesDetention: Double,
      assetsFileSeesAssets: Double,
      vehiclesFileSeesAssets: Double,
      foreignSeesAssets: Double,
      foreignSeesStays: Double,
      peopleSeeWages: [Double],
      peopleSeeResidence: [Double],
      peopleSeeStudy: [Double],
      peopleSeeDetention: [Double],
      peopleSeeAssets: [Double],
      peopleSeeCashWork: [Double],
      peopleSeeCohabitation: [Double],
      peopleSeeGifts: [Double],
      peopleSeeStays: [Double],
      peopleSeeHarmless: [Double],
      assetsAbroadShare: Double,
      wagesDelay: Double,
      residenceDelay: Double,
      studyDelay: Double,
      detentionDelay: Double,
      vehiclesDelay: Double,
      assetsDelay: Double,
      foreignDelay: Double,
      assetsRhythm: Double,
      falseWages: Double,
      falseResidence: Double,
      falseStudy: Double,
      falseDetention: Double,
      falseVehicles: Double,
      falseAssets: Double,
      falseTip: Double,
      falseStaff: Double,
      falsePartner: Double,
      falseOwnData: Double,
      falseForeign: Double
    ) {
      self.wagesFileSeesWages = wagesFileSeesWages
      self.residenceFileSeesResidence = residenceFileSeesResidence
      self.studyFileSeesStudy = studyFileSeesStudy
      self.detentionFileSeesDetention = detentionFileSeesDetention
      self.assetsFileSeesAssets = assetsFileSeesAssets
      self.vehiclesFileSeesAssets = vehiclesFileSeesAssets
      self.foreignSeesAssets = foreignSeesAssets
      self.foreignSeesStays = foreignSeesStays
      self.peopleSeeWages = peopleSeeWages
      self.peopleSeeResidence = peopleSeeResidence
      self.peopleSeeStudy = peopleSeeStudy
      self.peopleSeeDetention = peopleSeeDetention
      self.peopleSeeAssets = peopleSeeAssets
      self.peopleSeeCashWork = peopleSeeCashWork
      self.peopleSeeCohabitation = peopleSeeCohabitation
      self.peopleSeeGifts = peopleSeeGifts
      self.peopleSeeStays = peopleSeeStays
      self.peopleSeeHarmless = peopleSeeHarmless
      self.assetsAbroadShare = assetsAbroadShare
      self.wagesDelay = wagesDelay
      self.residenceDelay = residenceDelay
      self.studyDelay = studyDelay
      self.detentionDelay = detentionDelay
      self.vehiclesDelay = vehiclesDelay
      self.assetsDelay = assetsDelay
      self.foreignDelay = foreignDelay
      self.assetsRhythm = assetsRhythm
      self.falseWages = falseWages
      self.falseResidence = falseResidence
      self.falseStudy = falseStudy
      self.falseDetention = falseDetention
      self.falseVehicles = falseVehicles
      self.falseAssets = falseAssets
      self.falseTip = falseTip
      self.falseStaff = falseStaff
      self.falsePartner = falsePartner
      self.falseOwnData = falseOwnData
      self.falseForeign = falseForeign
    }
  }
}
