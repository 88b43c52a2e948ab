extension Parameters {
  /// Information.
  public struct Information: Sendable {
    /// Changes that the municipality or a partner sees; share.
    public var visibleShare: Double
    /// Time per letter; minutes.
    public var letterMinutes: Double
    /// Letter opened and understood; probability.
    public var letterRead: Double
    /// Effect of an account in arrears on reading; logit per unit.
    public var readPerArrear: Double
    /// Effect of plain words on reading; logit.
    public var plainLetterLogit: Double
    /// Months in which a repeated letter helps to report; months.
    public var reminderMonths: Double
    /// Time for a question after a change; minutes.
    public var promptMinutes: Double
    /// Time for a preventive conversation; minutes.
    public var conversationMinutes: Double
    /// Time for the explanation at the start; minutes.
    public var intakeMinutes: Double
    /// Clients known to a neighbourhood team; share.
    public var teamShare: Double
    /// Time per client and month for informed partners; minutes.
    public var partnerMinutes: Double

    public init(
      visibleShare: Double,
      letterMinutes: Double,
      letterRead: Double,
      readPerArrear: Double,
      plainLetterLogit: Double,
      reminderMonths: Double,
      promptMinutes: Double,
      conversationMinutes: Double,
      intakeMinutes: Double,
      teamShare: Double,
      partnerMinutes: Double
    ) {
      self.visibleShare = visibleShare
      self.letterMinutes = letterMinutes
      self.letterRead = letterRead
      self.readPerArrear = readPerArrear
      self.plainLetterLogit = plainLetterLogit
      self.reminderMonths = reminderMonths
      self.promptMinutes = promptMinutes
      self.conversationMinutes = conversationMinutes
      self.intakeMinutes = intakeMinutes
      self.teamShare = teamShare
      self.partnerMinutes = partnerMinutes
    }
  }
}
