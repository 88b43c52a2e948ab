import Experiments
import Model
import Scenarios
import Statistics

/// Whether verdicts hold when the model is built otherwise.
public struct RobustStudy: Sendable {
  /// What one structure says of one headline figure and policy.
  public struct Finding: Hashable, Sendable {
    /// Nil for the model as it is.
    public let structure: String?
    public let indicator: String
    public let scenario: String
    public let difference: Double?
    public let interval: Interval?
    public let verdict: Verdict
    /// Whether the verdict is the opposite of that of the model as it is.
    public let flips: Bool
  }

  /// By structure, the model as it is first; within it by indicator and policy.
  public let findings: [Finding]
  /// Of the first structure.
  public let scenarios: [Experiment.Arm]
  public let replicates: Int
  public let isComplete: Bool

  /// - Parameters:
  ///   - answers: by structure, the model as it is first.
  ///   - asked: how many were asked for.
  /// - Precondition: there is one.
  public init(_ answers: [(structure: Structure?, answer: Answer)], asked: Int) {
    precondition(!answers.isEmpty, "a study has an answer")
    func comparisons(_ answer: Answer) -> [Estimate] {
      answer.result.indicators.filter {
        $0.verdict != nil && $0.ci95Simultaneous != nil && $0.group == .all && $0.period == .horizon
      }
    }
    scenarios = answers[0].answer.result.scenarios
    // Under a structure the scenarios have longer ids; they come in the same order.
    func place(_ id: String, in answer: Answer) -> Int? {
      answer.result.scenarios.firstIndex { $0.id == id }
    }
    var plain: [String: Verdict] = [:]
    for estimate in comparisons(answers[0].answer) {
      plain["\(estimate.indicator) \(estimate.scenario)"] = estimate.verdict
    }
    let names = scenarios.map(\.id)
    findings = answers.flatMap { structure, answer in
      comparisons(answer).compactMap { estimate in
        guard let verdict = estimate.verdict, let arm = place(estimate.scenario, in: answer) else {
          return nil
        }
        return Finding(
          structure: structure?.id, indicator: estimate.indicator, scenario: names[arm],
          difference: estimate.difference, interval: estimate.ci95Simultaneous, verdict: verdict,
          flips: plain["\(estimate.indicator) \(names[arm])"].map {
            Self.areOpposite($0, verdict)
          } ?? false)
      }
    }
    replicates = answers.map { $0.answer.result.replicates }.min() ?? 0
    isComplete = answers.count == asked && answers.allSatisfy { $0.answer.isComplete }
  }

  /// Better and worse, or higher and lower.
  static func areOpposite(_ a: Verdict, _ b: Verdict) -> Bool {
    switch (a, b) {
    case (.better, .worse), (.worse, .better), (.higher, .lower), (.lower, .higher): true
    default: false
    }
  }

  public var flips: [Finding] { findings.filter(\.flips) }

  /// What a structure says of a figure and policy.
  public func finding(_ structure: String?, _ indicator: String, _ scenario: String) -> Finding? {
    findings.first {
      $0.structure == structure && $0.indicator == indicator && $0.scenario == scenario
    }
  }
}
