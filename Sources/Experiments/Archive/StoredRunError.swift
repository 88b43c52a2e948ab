/// A kept run that cannot be used.
public struct StoredRunError: Error, Hashable, Sendable {
  public enum Reason: Hashable, Sendable {
    case unknown(recent: [String])
    case ambiguous([String])
    /// The record is not one that this version can read.
    case unreadable
    case otherRevision(Int, of: Int)
    case replicateGone(Int)
  }

  /// Empty for a text that cannot be an id.
  public let run: String
  public let reason: Reason
}

extension StoredRunError: CustomStringConvertible {
  public var description: String {
    let name = run.isEmpty ? "what was given" : "run \(run)"
    switch reason {
    case .unknown(let recent):
      let asked = run.isEmpty ? "what was given is no id of a run" : "there is no run \(run)"
      let kept =
        recent.isEmpty
        ? "the store holds no runs yet: run or compare first"
        : "the last ones are \(recent.joined(separator: ", "))"
      return "\(asked); expected the id that run or compare printed, or its beginning; \(kept)"
    case .ambiguous(let ids):
      return "\(name) could be \(ids.joined(separator: ", ")); give more of the id"
    case .unreadable:
      return "\(name) was kept in a form that this version does not read; ask the question again"
    case .otherRevision(let kept, let current):
      return "\(name) was made with results revision \(kept) and this version has \(current); "
        + "ask the question again, or use that version"
    case .replicateGone(let replicate):
      return "replicate \(replicate) of \(name) is gone from the store; "
        + "ask the question again, and it is made anew"
    }
  }
}
