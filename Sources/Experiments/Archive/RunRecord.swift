import Foundation

/// A result as it was given, with the question it answers.
public struct RunRecord: Hashable, Sendable {
  /// The id that `run` and `compare` print.
  public let id: String
  /// The arms, the base first.
  public let arms: [Experiment.Arm]
  /// The canonical request; see `Experiment.request(_:)`.
  public let request: String
  /// The result as JSON.
  public let result: String

  public init(id: String, arms: [Experiment.Arm], request: String, result: String) {
    self.id = id
    self.arms = arms
    self.request = request
    self.result = result
  }

  /// The record of a result, with the request it answers.
  public init(_ result: ComparisonResult, request: String) {
    self.init(
      id: result.run, arms: result.scenarios, request: request, result: result.json.text)
  }
}

/// A kept result without its figures, for lists.
public struct RunSummary: Hashable, Sendable {
  public let id: String
  public let arms: [Experiment.Arm]
  public let request: String
  public let savedAt: Date

  public init(id: String, arms: [Experiment.Arm], request: String, savedAt: Date) {
    self.id = id
    self.arms = arms
    self.request = request
    self.savedAt = savedAt
  }
}
