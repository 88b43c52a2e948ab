extension Parameters {
  /// Life course.
  public struct LifeCourse: Sendable {
    /// Most re-examinations; per year.
    public var mostReviews: Double
    /// Most theme checks; per year.
    public var mostThemeChecks: Double
    /// Most conversations; per year.
    public var mostConversations: Double
    /// Most approaches for unused provisions; per year.
    public var mostCareApproaches: Double
    /// Highest alertness; ratio.
    public var mostAlertness: Double
    /// Most first applications in a shock; ratio to the usual.
    public var mostArrivals: Double

    public init(
      mostReviews: Double,
      mostThemeChecks: Double,
      mostConversations: Double,
      mostCareApproaches: Double,
      mostAlertness: Double,
      mostArrivals: Double
    ) {
      self.mostReviews = mostReviews
      self.mostThemeChecks = mostThemeChecks
      self.mostConversations = mostConversations
      self.mostCareApproaches = mostCareApproaches
      self.mostAlertness = mostAlertness
      self.mostArrivals = mostArrivals
    }
  }
}
