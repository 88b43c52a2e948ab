import Evidence
import Experiments
import Foundation
import Model
import Quantities
import Scenarios

/// What can be asked about: read once, when the workbench starts.
struct AskCatalogue: Sendable {
  /// A policy or a municipality to choose.
  struct Entry: Sendable {
    let id: String
    let title: Bilingual
    let summary: Bilingual?
  }

  let municipalities: [Entry]
  /// Everything that can be compared with today's practice.
  let policies: [Entry]
  let base: Entry
  let levers: LeverRegister
  /// By policy, the value of every lever at the start.
  private let values: [String: Policy]

  /// - Throws: `SourceErrors` where a shipped scenario cannot be.
  init(_ laboratory: Laboratory) throws {
    let base = try laboratory.scenarios.load(Ask.base)
    var policies: [Entry] = []
    var values = [Ask.base: base.schedule.policy(at: Month(0))]
    for id in laboratory.scenarios.ids where id != Ask.base {
      let scenario = try laboratory.scenarios.load(id)
      guard (try? Lineup([base, scenario], labels: [], levers: laboratory.levers)) != nil
      else { continue }
      policies.append(Entry(id: id, title: scenario.title, summary: scenario.summary))
      values[id] = scenario.schedule.policy(at: Month(0))
    }
    self.policies = policies
    self.values = values
    self.base = Entry(id: Ask.base, title: base.title, summary: base.summary)
    levers = laboratory.levers
    municipalities = try Self.municipalities(in: laboratory)
  }

  private static func municipalities(in laboratory: Laboratory) throws -> [Entry] {
    let folder = laboratory.folder + "/municipalities"
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return try names.filter { $0.hasSuffix(".yaml") }.map { String($0.dropLast(5)) }.sorted().map {
      let scenario = try laboratory.scenarios.load(
        Ask.base, overrides: [Override(path: "municipality.file", value: $0)])
      let title = scenario.municipality?.figures.title ?? Bilingual(nl: $0, en: $0)
      return Entry(id: $0, title: title, summary: nil)
    }
  }

  func policy(_ id: String) -> Entry? { policies.first { $0.id == id } }
  func municipality(_ id: String) -> Entry? { municipalities.first { $0.id == id } }

  func nearestPolicy(to id: String) -> String? { nearestName(to: id, in: policies.map(\.id)) }
  func nearestLever(to path: String) -> String? { nearestName(to: path, in: levers.paths) }

  /// A lever in the policy that one's own starts from.
  func value(of path: String, in policy: String) -> Double {
    (values[policy] ?? values[Ask.base])?[lever: path] ?? 0
  }
}
