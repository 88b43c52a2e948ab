import Experiments
import Wording

/// All that is needed to make the answer again.
public struct ManifestSection: Sendable {
  public struct Fact: Sendable {
    public let name: String
    public let value: String
  }

  public struct Scenario: Sendable {
    public let title: String
    public let id: String
    public let fingerprint: String
  }

  public let title: String
  public let facts: [Fact]
  public let scenarioHeader: String
  public let fingerprintHeader: String
  public let scenarios: [Scenario]
  public let againTitle: String
  public let command: String

  init(_ source: BriefSource) {
    let result = source.result
    title = source.say(.manifest)
    facts = [
      Fact(name: source.say(.run), value: result.run),
      Fact(name: source.say(.version), value: result.balans),
      Fact(name: source.say(.revision), value: "\(source.resultsRevision)"),
      Fact(name: source.say(.seed), value: "\(result.seed)"),
      Fact(name: source.say(.replicates), value: source.replicates),
      Fact(name: source.say(.months), value: source.numbers.count(result.months)),
    ]
    scenarioHeader = source.say(.scenario)
    fingerprintHeader = source.say(.fingerprint)
    scenarios = result.scenarios.map {
      Scenario(title: $0.title[source.language], id: $0.id, fingerprint: $0.fingerprint)
    }
    againTitle = source.say(.again)
    command = "balans report \(result.run) --verify"
  }
}
