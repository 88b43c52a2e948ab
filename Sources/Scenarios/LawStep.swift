import Evidence
import Quantities

/// A law that takes over within a run.
public struct LawStep: Hashable, Sendable {
  /// The first month under it.
  public let month: Int
  /// The law holds as it was on this day.
  public let asOf: Day
  public let law: LawAmendment
  /// What that makes of the law before any indexation, as `Scenario.lawChanges`.
  public let changes: [String: [[String]]]
}

/// What a file says about a law that takes over within a run.
struct LawStepLayer: Sendable {
  var month: Int
  var place: SourcePlace
  var asOf: Day?
  var law = LawAmendment()
}
