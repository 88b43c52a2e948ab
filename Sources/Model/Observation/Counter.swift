/// A running count from which indicators are made: whole numbers only, so sums are exact.
///
/// Units by suffix: `cents`, `minutes`, `months`, `fixed` (2⁻²⁰ of the quantity's own unit);
/// a bare plural is a count of events. `Parameters/indicators.yaml` says which indicator is which
/// counter over which other.
public enum Counter: Int, CaseIterable, Sendable {
  // Household-months and stocks.
  case cohortMonths, clientMonths, entitledMonths
  // Duty to report.
  case changesBegun, reportsOnTime, breachesBegun, breachesEstablished
  case establishedWork, establishedCashWork, establishedCohabitation, establishedSharer
  case establishedGift, establishedAsset, establishedAbroad, establishedSeparation
  case establishedHarmless, establishedEnding
  case breachesNotKnowing, breachesUnable, breachesUnwilling
  case detectionMonths, intentBegun, intentMissed
  case reportsProcessed, officeErrors
  // Sanctions.
  case fines, fineCents, finesConsidered, warnings, referrals
  case measures, measuresUniform, measuresOther, measuresWaived, measureWarnings
  case sanctions, sanctionsNotKnowing, sanctionsUnable, sanctionsUnwilling
  case sanctionsKnowOrCan
  case objections, objectionsDecided, objectionsUpheld, appeals, appealsDecided, appealsWon
  // Endings.
  case endedForBreach, lostEntitled, exitsToWork, exitsLasting, exitsWithoutWork, returns
  case applications, grants, rejections, deterred
  // Claims.
  case breachClaims, breachClaimCents, agencyClaims, agencyClaimCents, settlements, settlementCents
  case claimsOutstandingCents, claimsAgedCents, claimsRepaidAgedCents
  case repaidCents, writtenOffCents, undoneCents, grossedUpCents, loans, loanCents
  case problematicMonths, problematicAllMonths, belowProtectedMonths
  // Payment.
  case paidCents, entitledCents, overpaidCents, underpaidCents, undetectedCents
  case netMunicipalityCents, netHouseholdCents
  // Signals and investigations.
  case signalsReceived, leadMonths, signalsClosed, signalsTraceable
  case signalsInvestigated, investigationsFounded, investigationsUnfounded, investigationsClosed
  // Selection for checks: picks in all, and those by theme and by a risk model among them.
  case checksSelected, checksRight, checksWrong, checksFound
  case themeSelected, themeRight, themeFound, modelSelected, modelRight, modelFound
  case hiddenMonths, cleanMonths
  // Office.
  // The backlog is work that came in before this month and still waits.
  case casesReceived, casesOverTerm, casesExpired, backlog
  case minutesUsed, minutesAvailable
  case minutesInformation, minutesService, minutesControl, minutesSanction
  case incomeUsed, incomeAvailable, workUsed, workAvailable, enforcementUsed, enforcementAvailable
  case collectionUsed, collectionAvailable, legalUsed, legalAvailable
  // People.
  case stressFixed, trustFixed, knowledgeFixed, perceivedFixed
  case provisionMonths, provisionUnusedMonths
  case careFlagged, careFlaggedRight, provisionsTaken, provisionCents
  // One, for means per month of the municipality.
  case months

  /// The number of counters.
  public static let count = allCases.count
  /// Places kept for a household cell's counters: a power of two, known when compiling.
  @usableFromInline static let stride = 256
}

/// The population groups that results are split by; a household's groups are fixed at entry.
public enum Group: Int, CaseIterable, Sendable {
  case all
  case capacity1, capacity2, capacity3, capacity4, capacity5
  case stress1, stress2, stress3
  case single, singleParent, couple

  public static let count = allCases.count

  /// The name used in results: `all`, `capacity-1` (lowest doenvermogen quintile) … `couple`.
  public var id: String {
    switch self {
    case .all: "all"
    case .capacity1, .capacity2, .capacity3, .capacity4, .capacity5:
      "capacity-\(rawValue - Group.capacity1.rawValue + 1)"
    case .stress1, .stress2, .stress3: "stress-\(rawValue - Group.stress1.rawValue + 1)"
    case .single: "single"
    case .singleParent: "single-parent"
    case .couple: "couple"
    }
  }
}
