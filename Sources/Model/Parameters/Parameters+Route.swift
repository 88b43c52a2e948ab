extension Parameters {
  /// How often each step of a signal's route is written down.
  public struct Route: Sendable {
    /// Origin and date written down: file match; probability.
    public var receiptFiles: Double
    /// Origin and date written down: other signal; probability.
    public var receiptOthers: Double
    /// A record of its own: file match; probability.
    public var recordFiles: Double
    /// A record of its own: other signal; probability.
    public var recordOthers: Double
    /// Step written down; probability.
    public var step: Double
    /// Outcome written down; probability.
    public var closing: Double

    public init(
      receiptFiles: Double,
      receiptOthers: Double,
      recordFiles: Double,
      recordOthers: Double,
      step: Double,
      closing: Double
    ) {
      self.receiptFiles = receiptFiles
      self.receiptOthers = receiptOthers
      self.recordFiles = recordFiles
      self.recordOthers = recordOthers
      self.step = step
      self.closing = closing
    }
  }
}
