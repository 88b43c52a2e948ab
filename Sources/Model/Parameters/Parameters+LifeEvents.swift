extension Parameters {
  /// Life events.
  public struct LifeEvents: Sendable {
    /// Start of part-time work; per month.
    public var workStart: Double
    /// Start of informal work; per month.
    public var cashWorkStart: Double
    /// Onset of a (possible) joint household; per month.
    public var cohabitation: Double
    /// A cost-sharer moves in; per month.
    public var sharer: Double
    /// Start of reportable gifts; per year.
    public var giftStream: Double
    /// Inheritance or jump in assets; per year.
    public var asset: Double
    /// Stay abroad over four weeks; per year.
    public var abroad: Double
    /// Separation of a couple; per month.
    public var separation: Double
    /// Detention; per year.
    public var detention: Double
    /// Start of study finance, under 27; per year.
    public var study: Double
    /// Onset of serious illness; per month.
    public var illness: Double
    /// Move out of the municipality; per month.
    public var moveAway: Double
    /// Change without effect on the benefit; per month.
    public var harmlessChange: Double
    /// Mean spell of informal work; months.
    public var cashWorkSpell: Double
    /// Mean spell of grey cohabitation; months.
    public var cohabitationSpell: Double
    /// Mean spell of a cost-sharer; months.
    public var sharerSpell: Double
    /// Mean spell of a stream of gifts; months.
    public var giftSpell: Double
    /// Months without right because of assets; months.
    public var assetSpell: Double
    /// Length of a stay abroad beyond the limit; months.
    public var abroadSpell: Double
    /// Time a change without effect stays open; months.
    public var harmlessSpell: Double
    /// Income from part-time work (median); EUR/month.
    public var workIncomeMedian: Double
    /// Log spread of that income; log EUR.
    public var workIncomeSpread: Double
    /// Spell of part-time work (median); months.
    public var workSpellMedian: Double
    /// Log spread of that spell; log.
    public var workSpellSpread: Double
    /// Income from informal work (median); EUR/month.
    public var cashIncomeMedian: Double
    /// Log spread of that income; log EUR.
    public var cashIncomeSpread: Double
    /// Effect of a joint household on the benefit (median); EUR/month.
    public var cohabitationMedian: Double
    /// Log spread of that effect; log EUR.
    public var cohabitationSpread: Double
    /// Reportable gift above the exemption (median); EUR/month.
    public var giftMedian: Double
    /// Log spread of the gift; log EUR.
    public var giftSpread: Double
    /// Effect of a stay abroad (median); EUR/month.
    public var abroadMedian: Double
    /// Log spread of that effect; log EUR.
    public var abroadSpread: Double
    /// Share of established joint households that end the right; share.
    public var partnerEndsRight: Double
    /// The hours of a job beside the benefit differ; per month.
    public var hoursRate: Double
    /// By what part of the wage; share.
    public var hoursSpread: Double
    /// How long; months.
    public var hoursSpell: Double

    public init(
      workStart: Double,
      cashWorkStart: Double,
      cohabitation: Double,
      sharer: Double,
      giftStream: Double,
      asset: Double,
      abroad: Double,
      separation: Double,
      detention: Double,
      study: Double,
      illness: Double,
      moveAway: Double,
      harmlessChange: Double,
      cashWorkSpell: Double,
      cohabitationSpell: Double,
      sharerSpell: Double,
      giftSpell: Double,
      assetSpell: Double,
      abroadSpell: Double,
      harmlessSpell: Double,
      workIncomeMedian: Double,
      workIncomeSpread: Double,
      workSpellMedian: Double,
      workSpellSpread: Double,
      cashIncomeMedian: Double,
      cashIncomeSpread: Double,
      cohabitationMedian: Double,
      cohabitationSpread: Double,
      giftMedian: Double,
      giftSpread: Double,
      abroadMedian: Double,
      abroadSpread: Double,
      partnerEndsRight: Double,
      hoursRate: Double,
      hoursSpread: Double,
      hoursSpell: Double
    ) {
      self.workStart = workStart
      self.cashWorkStart = cashWorkStart
      self.cohabitation = cohabitation
      self.sharer = sharer
      self.giftStream = giftStream
      self.asset = asset
      self.abroad = abroad
      self.separation = separation
      self.detention = detention
      self.study = study
      self.illness = illness
      self.moveAway = moveAway
      self.harmlessChange = harmlessChange
      self.cashWorkSpell = cashWorkSpell
      self.cohabitationSpell = cohabitationSpell
      self.sharerSpell = sharerSpell
      self.giftSpell = giftSpell
      self.assetSpell = assetSpell
      self.abroadSpell = abroadSpell
      self.harmlessSpell = harmlessSpell
      self.workIncomeMedian = workIncomeMedian
      self.workIncomeSpread = workIncomeSpread
      self.workSpellMedian = workSpellMedian
      self.workSpellSpread = workSpellSpread
      self.cashIncomeMedian = cashIncomeMedian
      self.cashIncomeSpread = cashIncomeSpread
      self.cohabitationMedian = cohabitationMedian
      self.cohabitationSpread = cohabitationSpread
      self.giftMedian = giftMedian
      self.giftSpread = giftSpread
      self.abroadMedian = abroadMedian
      self.abroadSpread = abroadSpread
      self.partnerEndsRight = partnerEndsRight
      self.hoursRate = hoursRate
      self.hoursSpread = hoursSpread
      self.hoursSpell = hoursSpell
    }
  }
}
