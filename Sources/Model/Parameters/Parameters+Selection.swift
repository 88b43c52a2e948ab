extension Parameters {
  /// Selection for checks.
  public struct Selection: Sendable {
    /// How well a theme points out the right people (AUC); probability.
    public var themeDiscrimination: Double
    /// Effect of a theme on finding; logit.
    public var themeFinds: Double
    /// Time between announcement and check; months.
    public var noticeMonths: Double
    /// Chance of finding with those who conceal and were warned; ratio.
    public var warnedFinds: Double
    /// How much of a wrong suspicion a wrong selection is felt as; ratio.
    public var suspicionFelt: Double
    /// Cases that the assumption of equal groups counts for; count.
    public var learningWeight: Double
    /// Half-life of cases that the model learns from; months.
    public var trainingHalfLife: Double

    public init(
      themeDiscrimination: Double,
      themeFinds: Double,
      noticeMonths: Double,
      warnedFinds: Double,
      suspicionFelt: Double,
      learningWeight: Double,
      trainingHalfLife: Double
    ) {
      self.themeDiscrimination = themeDiscrimination
      self.themeFinds = themeFinds
      self.noticeMonths = noticeMonths
      self.warnedFinds = warnedFinds
      self.suspicionFelt = suspicionFelt
      self.learningWeight = learningWeight
      self.trainingHalfLife = trainingHalfLife
    }
  }
}
