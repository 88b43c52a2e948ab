/// A value in a data file, with its place. Scalars stay text until a reader says what they must be,
/// so that YAML never turns `no` into a boolean or `1:30` into ninety.
public struct SourceNode: Hashable, Sendable {
  public enum Content: Hashable, Sendable {
    /// `quoted`: written between quotes or as a block of text, so certainly text.
    case scalar(String, quoted: Bool)
    case list([SourceNode])
    case map([Field])
  }

  /// A key of a map and its value.
  public struct Field: Hashable, Sendable {
    public var key: String
    /// Where the key stands.
    public var place: SourcePlace
    public var value: SourceNode

    public init(key: String, place: SourcePlace, value: SourceNode) {
      self.key = key
      self.place = place
      self.value = value
    }
  }

  public var content: Content
  public var place: SourcePlace

  public init(_ content: Content, at place: SourcePlace) {
    self.content = content
    self.place = place
  }

  /// What the node is, for messages.
  public var kind: String {
    switch content {
    case .scalar(let text, _): isEmpty ? "empty" : quoted(text)
    case .list: "a list"
    case .map: "a map"
    }
  }

  /// Whether nothing was written where a value belongs.
  public var isEmpty: Bool {
    if case .scalar(let text, quoted: false) = content { return ["", "~", "null"].contains(text) }
    return false
  }
}
