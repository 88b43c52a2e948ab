extension Parameters {
  /// Service.
  public struct Service: Sendable {
    /// Effect of stress-sensitive service on effective capacity; SD.
    public var capacityGain: Double
    /// Reach of stress-sensitive service; share.
    public var reach: Double
    /// Extra time per client and month; minutes.
    public var minutesPerServed: Double
    /// Time per reminder and month; minutes.
    public var reminderMinutes: Double

    public init(
      capacityGain: Double,
      reach: Double,
      minutesPerServed: Double,
      reminderMinutes: Double
    ) {
      self.capacityGain = capacityGain
      self.reach = reach
      self.minutesPerServed = minutesPerServed
      self.reminderMinutes = reminderMinutes
    }
  }
}
