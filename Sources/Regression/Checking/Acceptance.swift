import Experiments
import Scenarios
import Statistics

/// Moves baselines, on request and with a reason.
public struct Acceptance: Sendable {
  private let bench: Bench
  private let folder: BaselineFolder
  private let version: String
  /// Of baselines that are new.
  private let question: CheckQuestion

  public init(
    bench: Bench, folder: BaselineFolder, version: String, question: CheckQuestion = .standard
  ) {
    self.bench = bench
    self.folder = folder
    self.version = version
    self.question = question
  }

  /// What was moved, by scenario and indicator, from what to what.
  public typealias Moves = [(scenario: String, lines: [(indicator: String, change: String)])]

  /// Accepts what scenarios give now.
  ///
  /// - Parameters:
  ///   - indicator: the only one that is moved; the hash then stays, unless nothing else moved.
  ///   - renewsQuestion: whether scenarios that have a baseline are asked the question of new ones.
  /// - Returns: what was moved; nothing where all was the same.
  /// - Throws: `SourceErrors`; what the disk throws. Nothing is written before all was run.
  public func accept(
    _ ids: [String], indicator: String? = nil, renewsQuestion: Bool = false, date: String,
    reason: String, tell: (Int, Int) -> Void = { _, _ in }
  ) throws -> Moves {
    let ledger = Ledger(path: folder.ledger)
    try ledger.check()
    var moves: Moves = []
    var accepted: [(Baseline, Inputs)] = []
    for (number, id) in ids.enumerated() {
      let before = try folder.load(id)
      let question = renewsQuestion ? self.question : before?.question ?? self.question
      let scenario = try bench.scenario(folder.scenario(id), question)
      let inputs = try Inputs(of: scenario, in: bench.laboratory)
      let found = try bench.measure(
        scenario, replicates: question.replicates, seed: question.seed)
      var now = Baseline(
        id: id, question: question, resultsRevision: Laboratory.resultsRevision, balans: version,
        platform: Platform.fingerprint, exact: found.exact, inputs: inputs.hashes,
        figures: found.figures)
      if let before, let indicator { now = before.moving(indicator, to: now) }
      let lines = Self.lines(from: before, to: now)
      let keepsInputs = now.inputs == before?.inputs && now.inputs != inputs.hashes
      if !lines.isEmpty {
        moves.append((id, lines))
        accepted.append((now, keepsInputs ? try folder.inputs(of: now) : inputs))
      }
      tell(number + 1, ids.count)
    }
    guard !accepted.isEmpty else { return [] }
    for (baseline, inputs) in accepted { try folder.save(baseline, inputs) }
    try ledger.add(Ledger.Entry(date: date, balans: version, reason: reason, moved: moves))
    try folder.prune()
    return moves
  }

  private static func lines(
    from before: Baseline?, to now: Baseline
  ) -> [(indicator: String, change: String)] {
    guard let before else { return [("baseline", "new, exact \(now.exact.short)")] }
    func mean(_ figure: Baseline.Figure?) -> String {
      figure.flatMap { Summary($0.values).mean }.map { "\(Rounding.figure($0))" } ?? "-"
    }
    var lines = Set(before.figures.keys).union(now.figures.keys).sorted().compactMap {
      id -> (indicator: String, change: String)? in
      guard before.figures[id] != now.figures[id] else { return nil }
      return (id, "\(mean(before.figures[id])) → \(mean(now.figures[id]))")
    }
    if before.exact != now.exact {
      lines.append((Tolerances.exact, "\(before.exact.short) → \(now.exact.short)"))
    }
    for section in InputSection.allCases where before.inputs[section] != now.inputs[section] {
      let hashes = [before, now].map { $0.inputs[section]?.short ?? "-" }
      lines.append(("inputs.\(section.rawValue)", hashes.joined(separator: " → ")))
    }
    if before.question != now.question { lines.append(("question", "renewed")) }
    return lines
  }
}

extension Baseline {
  /// This baseline with one indicator as it is now; all of the present one when nothing else moved.
  fileprivate func moving(_ indicator: String, to now: Baseline) -> Baseline {
    var moved = self
    moved.figures[indicator] = now.figures[indicator]
    return moved.figures == now.figures ? now : moved
  }
}
