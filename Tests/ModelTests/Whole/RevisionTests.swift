import Experiments
import Foundation
import Model
import Testing

/// The digests of a small run under the four policies, pinned to the results revision.
///
/// Results may change, but never unsaid: raise `Laboratory.resultsRevision`, say in CHANGELOG.md what
/// changes and by how much, and renew the file with `make golden`.
@Suite("Results revision")
struct RevisionTests {
  private static let file = Shipped.path("Tests/ModelTests/Golden/results-revision.txt")

  @Test("The results are those of this revision")
  func pinned() throws {
    let worlds = try Run(households: 200, warmUp: 36, months: 24).play(
      Shipped.policies.map { try Shipped.policy($0) })
    let lines =
      ["revision \(Laboratory.resultsRevision)"]
      + zip(Shipped.policies, worlds).map { "\($0) \(String($1.tally.digest, radix: 16))" }
    let text = lines.joined(separator: "\n") + "\n"
    if ProcessInfo.processInfo.environment["BALANS_RENEW_GOLDEN"] != nil {
      try Data(text.utf8).write(to: URL(filePath: Self.file))
    }
    let pinned = try String(contentsOfFile: Self.file, encoding: .utf8)
    #expect(text == pinned, "the results moved: raise the results revision, then `make golden`")
  }
}
