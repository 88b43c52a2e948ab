/// Tells the steps of a month's benefit in the articles and the words of the IOAW or the IOAZ.
///
/// The numbers of those acts' articles were not read again, so no such step is surer than that.
struct SchemeTrace<Told: LawTrace>: LawTrace {
  private(set) var told: Told
  private let isIOAZ: Bool

  /// - Parameter scheme: the IOAW or the IOAZ.
  init(telling told: Told, of scheme: Scheme) {
    self.told = told
    isIOAZ = scheme == .ioaz
  }

  mutating func step(
    _ article: StaticString, _ message: LawMessage, _ value: LawValue, _ basis: LawBasis
  ) {
    switch message {
    case .schemeBase, .schemeBaseSharing:
      told.step(isIOAZ ? "IOAZ art. 5" : "IOAW art. 5", message, value, basis)
    case .schemeNoWealthTest, .wealthLimit, .wealthExcess, .wealthWithin:
      told.step(article, message, value, basis)
    case .exclusionUnderage, .exclusionDetention, .exclusionFugitive, .exclusionStrike,
      .exclusionAbroad, .exclusionUnpaidLeave, .exclusionStudy, .benefitNoDays:
      told.step(isIOAZ ? "IOAZ art. 6" : "IOAW art. 6", message, value, basis & .unread)
    case .benefitEarnings, .benefitOtherIncome, .benefitIncome, .earningsTooYoung,
      .earningsMonthsUsed, .earningsDisregarded, .earningsChildTooOld:
      told.step(isIOAZ ? "IOAZ art. 8" : "IOAW art. 8", message, value, basis & .unread)
    case .benefitSetOff, .benefitSetOffTooLate:
      told.step(isIOAZ ? "IOAZ art. 25" : "IOAW art. 25", message, value, basis & .unread)
    default:
      told.step(isIOAZ ? "IOAZ" : "IOAW", Self.words(for: message), value, basis & .unread)
    }
  }

  private static func words(for message: LawMessage) -> LawMessage {
    switch message {
    case .benefitAmount: .schemeAmount
    case .benefitPartOfNorm: .schemePartOfBase
    case .benefitTooMuchWealth: .schemeTooMuchWealth
    default: message
    }
  }
}
