extension Parameters {
  /// Objection.
  public struct Objection: Sendable {
    /// Objections per decision; probability.
    public var rate: Double
    /// Fewer objections after a call; ratio.
    public var informalReduction: Double
    /// More objections when misjudged; ratio.
    public var misjudgedFactor: Double
    /// Time per objection; minutes.
    public var minutes: Double
    /// Upheld; probability.
    public var upheld: Double
    /// Upheld when misjudged; probability.
    public var upheldMisjudged: Double

    public init(
      rate: Double,
      informalReduction: Double,
      misjudgedFactor: Double,
      minutes: Double,
      upheld: Double,
      upheldMisjudged: Double
    ) {
      self.rate = rate
      self.informalReduction = informalReduction
      self.misjudgedFactor = misjudgedFactor
      self.minutes = minutes
      self.upheld = upheld
      self.upheldMisjudged = upheldMisjudged
    }
  }
}
