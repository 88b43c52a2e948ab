import Experiments
import Scenarios

/// A question as the address of its answer says it: whoever has the link has the question.
struct Ask: Hashable, Sendable {
  /// The id of a municipality in `municipalities/`; nil for Almere 2019.
  var municipality: String?
  /// Households on benefit; nil for as many as the municipality has.
  var households: Int?
  /// The policies compared with today's practice.
  var policies: [String]
  /// Levers of a policy of one's own, by path; empty where there is none.
  var own: [String: Double]
  /// The policy that one's own starts from.
  var ownFrom: String
  var years: Int
  var replicates: Int
  var seed: UInt64

  /// Today's practice, with which everything is compared.
  static let base = "almere-2019"

  /// What is asked when nothing is.
  static let usual = Ask(
    municipality: nil, households: nil,
    policies: ["streng-sanctioneren", "preventie-voorop", "vroegsignalering"], own: [:],
    ownFrom: base, years: 5, replicates: 64, seed: 1)

  /// The settings that all policies share.
  private var settings: [Override] {
    var settings = [Override(path: "months", value: "\(years * 12)")]
    if let municipality {
      settings.append(Override(path: "municipality.file", value: municipality))
    }
    if let households {
      settings.append(Override(path: "municipality.households", value: "\(households)"))
    }
    return settings
  }

  /// The levers of the policy of one's own, in a fixed order.
  var ownSettings: [Override] {
    own.sorted { $0.key < $1.key }.map { Override(path: $0.key, value: "\($0.value)") }
  }

  /// The policies, today's practice first and one's own last.
  ///
  /// - Throws: `SourceErrors` for what cannot be; `LineupError`.
  func lineup(in laboratory: Laboratory) throws -> Lineup {
    var scenarios = try ([Self.base] + policies).map {
      try laboratory.scenarios.load($0, overrides: settings)
    }
    var labels = scenarios.map { _ in "" }
    if !own.isEmpty {
      scenarios.append(
        try laboratory.scenarios.load(ownFrom, overrides: settings + ownSettings))
      labels.append(ownSettings.map { "\($0.path)=\($0.value)" }.joined(separator: ","))
    }
    return try Lineup(scenarios, labels: labels, levers: laboratory.levers)
  }

  /// The question as the model takes it.
  ///
  /// - Parameters:
  ///   - replicates: how many for this look; nil for all.
  ///   - asksStaffNeed: whether the need for staff is searched as well, which takes longest.
  func question(
    in laboratory: Laboratory, replicates: Int? = nil, asksStaffNeed: Bool = false
  ) throws -> Question {
    try Question(
      lineup(in: laboratory), indicators: laboratory.indicators.indicators,
      periods: (1...years).map { .year($0) }, groups: AskedGroups.all, seed: seed,
      extent: .replicates(replicates ?? self.replicates), asksStaffNeed: asksStaffNeed)
  }
}
