import Evidence
import Law

extension Repository {
  /// The law with other last values of some ids, each graded C as what is no law is.
  static func tables(changing values: [String: String]) throws -> LawTables {
    var changed = 0
    let documents = try names(in: "Parameters/law").filter { $0 != "regimes" }.map { name in
      var lines = try text("Parameters/law/\(name).yaml")
        .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      for (id, value) in values {
        guard let start = lines.firstIndex(of: "  \(id):") else { continue }
        let end = lines[(start + 1)...].firstIndex { $0.hasPrefix("  law.") } ?? lines.endIndex
        let last = try lines[start..<end].lastIndex { $0.contains("value: ") }.orThrow(id)
        lines[last] = lines[last].replacing(/value: [^,]+/, with: "value: \(value)")
          .replacing(/grade: [AB]/, with: "grade: C")
        changed += 1
      }
      return try SourceDocument(text: lines.joined(separator: "\n"), file: "\(name).yaml")
    }
    guard changed == values.count else { throw Unreadable(description: "an id is not there") }
    return try LawBook(documents: documents).tables()
  }
}
