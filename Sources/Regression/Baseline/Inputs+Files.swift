import Evidence
import Scenarios

extension Inputs {
  /// The text of a section: a line for each name. Equal sections are equal texts.
  static func text(of section: [String: String]) -> String {
    section.sorted { $0.key < $1.key }.map { "\"\($0.key)\": \"\($0.value)\"\n" }.joined()
  }

  /// The SHA-256 of each section.
  public var hashes: [InputSection: String] {
    sections.mapValues { Fingerprint.of(Self.text(of: $0)) }
  }

  /// Reads a section that was kept, and holds it to its hash.
  static func section(path: String, hash: String) throws(SourceErrors) -> [String: String] {
    let root = try SourceDocument(path: path).root
    var problems = SourceProblems()
    var section: [String: String] = [:]
    for field in root.entries(of: "inputs", &problems) ?? [] {
      section[field.key] = field.value.text(field.key, &problems)
    }
    try problems.check()
    guard Fingerprint.of(text(of: section)) == hash else {
      throw SourceErrors(
        SourceError(
          "this is not what the baseline was made with", at: SourcePlace(file: path),
          expected: "the file as `balans check --accept` wrote it"))
    }
    return section
  }
}
