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
    /// Goes to court after a dismissal; probability.
    public var appealRate: Double
    /// Until the court's judgment; months.
    public var appealMonths: Double
    /// Won in court; probability.
    public var appealWon: Double
    /// Won in court when misjudged; probability.
    public var appealWonMisjudged: Double

    public init(
      rate: Double,
      informalReduction: Double,
      misjudgedFactor: Double,
      minutes: Double,
      upheld: Double,
      upheldMisjudged: Double,
      appealRate: Double,
      appealMonths: Double,
      appealWon: Double,
      appealWonMisjudged: Double
    ) {
      self.rate = rate
      self.informalReduction = informalReduction
      self.misjudgedFactor = misjudgedFactor
      self.minutes = minutes
      self.upheld = upheld
      self.upheldMisjudged = upheldMisjudged
      self.appealRate = appealRate
      self.appealMonths = appealMonths
      self.appealWon = appealWon
      self.appealWonMisjudged = appealWonMisjudged
    }
  }
}
