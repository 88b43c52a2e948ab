extension Parameters {
  /// Willingness.
  public struct Willingness: Sendable {
    /// Base of concealing; logit.
    public var base: Double
    /// Pull of the gain; logit per unit.
    public var gain: Double
    /// Unit of the gain; EUR/month.
    public var gainUnit: Double
    /// Extra for informal work; logit.
    public var cashWork: Double
    /// Less reason without a gain; logit.
    public var harmless: Double
    /// Less concealing of a change that ends the right; logit.
    public var ending: Double
    /// Pull of need; logit.
    public var need: Double
    /// Effect of perceived detection; logit per unit.
    public var detection: Double
    /// Effect of the size of the fine; logit per unit.
    public var fineSize: Double
    /// Restraint of the personal norm; logit/SD.
    public var norm: Double
    /// Mean personal norm; SD.
    public var normMean: Double
    /// Spread of the personal norm; SD.
    public var normSpread: Double
    /// Restraint of legitimacy; logit/SD.
    public var legitimacy: Double
    /// Power where trust is low; logit per unit.
    public var slipperySlope: Double

    public init(
      base: Double,
      gain: Double,
      gainUnit: Double,
      cashWork: Double,
      harmless: Double,
      ending: Double,
      need: Double,
      detection: Double,
      fineSize: Double,
      norm: Double,
      normMean: Double,
      normSpread: Double,
      legitimacy: Double,
      slipperySlope: Double
    ) {
      self.base = base
      self.gain = gain
      self.gainUnit = gainUnit
      self.cashWork = cashWork
      self.harmless = harmless
      self.ending = ending
      self.need = need
      self.detection = detection
      self.fineSize = fineSize
      self.norm = norm
      self.normMean = normMean
      self.normSpread = normSpread
      self.legitimacy = legitimacy
      self.slipperySlope = slipperySlope
    }
  }
}
