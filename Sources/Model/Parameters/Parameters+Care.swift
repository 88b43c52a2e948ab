extension Parameters {
  /// Care.
  public struct Care: Sendable {
    /// Entitled to a provision; share.
    public var entitledShare: Double
    /// Not used; share.
    public var unusedShare: Double
    /// Finds the provision unaided; per month.
    public var ownTakeUp: Double
    /// Takes it up when approached; share.
    public var takeUpWithHelp: Double
    /// Time per approach; minutes.
    public var approachMinutes: Double
    /// Effect on stress; SD.
    public var stressRelief: Double

    public init(
      entitledShare: Double,
      unusedShare: Double,
      ownTakeUp: Double,
      takeUpWithHelp: Double,
      approachMinutes: Double,
      stressRelief: Double
    ) {
      self.entitledShare = entitledShare
      self.unusedShare = unusedShare
      self.ownTakeUp = ownTakeUp
      self.takeUpWithHelp = takeUpWithHelp
      self.approachMinutes = approachMinutes
      self.stressRelief = stressRelief
    }
  }
}
