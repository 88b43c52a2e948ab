import Evidence
import Experiments
import Foundation
import Regression
import Scenarios
import Testing

/// A copy of the data that a test may change.
final class DataCopy {
  let path: String
  static let repository = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  init() throws {
    path = FileManager.default.temporaryDirectory.appending(path: "balans-\(UUID())").path
    try FileManager.default.createDirectory(
      atPath: path + "/scenarios", withIntermediateDirectories: true)
    for folder in ["Parameters", "municipalities", "routes"] {
      try FileManager.default.copyItem(
        atPath: Self.repository.path + "/" + folder, toPath: "\(path)/\(folder)")
    }
    try FileManager.default.copyItem(
      atPath: Self.repository.path + "/scenarios/almere-2019.yaml",
      toPath: path + "/scenarios/almere-2019.yaml")
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Replaces a text that is there exactly once after `start`.
  func replace(in file: String, after start: String, _ old: String, with new: String) throws {
    let whole = try String(contentsOfFile: "\(path)/\(file)", encoding: .utf8)
    let from = try #require(whole.range(of: start))
    let place = try #require(whole.range(of: old, range: from.upperBound..<whole.endIndex))
    try whole.replacingCharacters(in: place, with: new)
      .write(toFile: "\(path)/\(file)", atomically: true, encoding: .utf8)
  }

  private static let question = CheckQuestion(
    replicates: 8, months: 24, seed: 7,
    settings: ["municipality.households": "150", "warmup_months": "12"])

  func accept() throws {
    let bench = Bench(laboratory: try Laboratory(folder: path), threads: 2)
    _ = try Acceptance(
      bench: bench, folder: BaselineFolder(scenarios: path + "/scenarios"), version: "test",
      question: Self.question
    ).accept(["almere-2019"], date: "2026-01-01", reason: "test")
  }

  /// Changes the baseline, and says that it rests on the data as they are now.
  func editBaseline(_ edit: (inout Baseline) -> Void) throws {
    let folder = try BaselineFolder(scenarios: path + "/scenarios")
    var baseline = try #require(try folder.load("almere-2019"))
    let bench = Bench(laboratory: try Laboratory(folder: path), threads: 2)
    let scenario = try bench.scenario(folder.scenario("almere-2019"), baseline.question)
    let inputs = try Inputs(of: scenario, in: bench.laboratory)
    baseline.inputs = inputs.hashes
    edit(&baseline)
    try folder.save(baseline, inputs)
  }

  func check(
    tiers: Set<CheckTier> = [.exact], platform: String = Platform.fingerprint
  ) throws -> ScenarioCheck {
    let bench = Bench(laboratory: try Laboratory(folder: path), threads: 2)
    let checker = Checker(
      bench: bench, folder: try BaselineFolder(scenarios: path + "/scenarios"), tiers: tiers,
      freshReplicates: 16, freshSeed: 99, platform: platform)
    return try #require(try checker.check(["almere-2019"], isStrict: true).checks.first)
  }
}

@Suite("A deliberate change is caught, and its cause is named")
struct CauseTests {
  @Test("nothing changed: nothing moved, and every invariant holds")
  func nothing() throws {
    let data = try DataCopy()
    try data.accept()
    let check = try data.check(tiers: [.invariants, .exact])
    #expect(!check.hasMoved && check.exact == .same && check.suspicion == nil)
    #expect(check.invariants.count == Invariant.allCases.count)
    #expect(check.invariants.allSatisfy { $0.fault == nil })
  }

  @Test("one parameter: proved by putting the old value back")
  func parameter() throws {
    let data = try DataCopy()
    try data.accept()
    try data.replace(
      in: "Parameters/reporting.yaml", after: "reporting.execution_base:", "value: 1.5",
      with: "value: 1.2")
    let check = try data.check()
    #expect(check.hasMoved)
    #expect(check.suspicion?.causes == [.parameter])
    #expect(check.suspicion?.changes.map(\.name) == ["reporting.execution_base"])
    #expect(check.suspicion?.isProved == true)
    #expect(check.parting != nil)
  }

  @Test("one value of the law is named with its days")
  func law() throws {
    let data = try DataCopy()
    try data.accept()
    try data.replace(
      in: "Parameters/law/fines.yaml", after: "law.fine.percentage_normal:",
      "from: 2017-01-01, value: 50", with: "from: 2017-01-01, value: 60")
    let check = try data.check()
    #expect(check.hasMoved && check.suspicion?.causes == [.law])
    #expect(check.suspicion?.changes.map(\.name) == ["law.fine.percentage_normal"])
    #expect(check.suspicion?.changes.first?.after?.contains("= 60") == true)
  }

  /// A number in a line of a process is changed where no register shows it: the baseline is made under
  /// another parameter, and said to rest on the present one.
  @Test("one number in a line of a process: the code")
  func code() throws {
    let data = try DataCopy()
    let file = "Parameters/reporting.yaml"
    try data.replace(
      in: file, after: "reporting.execution_base:", "value: 1.5", with: "value: 1.0")
    try data.accept()
    try data.replace(
      in: file, after: "reporting.execution_base:", "value: 1.0", with: "value: 1.5")
    try data.editBaseline { _ in }
    let check = try data.check()
    #expect(check.hasMoved && check.suspicion?.causes == [.code])
    #expect(check.suspicion?.changes.isEmpty == true)
  }

  /// Every address gives another word, as when the key or a stream's number is changed in code.
  @Test("other luck with the same odds: a random stream", arguments: [8, 9, 10] as [UInt64])
  func stream(seed: UInt64) throws {
    let data = try DataCopy()
    try data.accept()
    try data.editBaseline { $0.question.seed = seed }
    let check = try data.check()
    #expect(check.hasMoved && check.suspicion?.causes == [.stream])
  }

  @Test("one lever of the scenario: proved likewise")
  func lever() throws {
    let data = try DataCopy()
    try data.accept()
    let file = data.path + "/scenarios/almere-2019.yaml"
    let text = try String(contentsOfFile: file, encoding: .utf8)
    try (text + "levers:\n  sanction.leniency: 0.35\n")
      .write(toFile: file, atomically: true, encoding: .utf8)
    let check = try data.check()
    #expect(check.hasMoved && check.suspicion?.causes == [.levers])
    #expect(check.suspicion?.isProved == true)
  }

  @Test("another platform is not comparable: fresh lives decide")
  func platform() throws {
    let data = try DataCopy()
    try data.accept()
    let same = try data.check(platform: "another")
    // The hash agrees, so nobody needs another platform's excuse.
    #expect(same.exact == .same && same.freshLives.isEmpty)
    let file = data.path + "/scenarios/almere-2019.yaml"
    let text = try String(contentsOfFile: file, encoding: .utf8)
    try (text + "levers:\n  sanction.leniency: 0.35\n")
      .write(toFile: file, atomically: true, encoding: .utf8)
    let other = try data.check(platform: "another")
    #expect(other.exact == .notComparable(platform: Platform.fingerprint))
    #expect(!other.freshLives.isEmpty)
  }
}
