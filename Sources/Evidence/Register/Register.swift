import Model

/// Every number of the model, with its unit, range, source and grade: `Parameters/` as values.
///
/// Levers, indicators and law have registers of their own.
public struct Register: Sendable {
  public typealias Unit = Evidence.Unit

  /// A file of parameters.
  public struct Theme: Hashable, Sendable {
    public var id: String
    public var title: Bilingual
    public var place: SourcePlace
  }

  /// One parameter as its file gives it.
  public struct Entry: Hashable, Sendable {
    public enum Value: Hashable, Sendable {
      case number(Double)
      case list([Double])

      /// The numbers, one or many.
      public var numbers: [Double] {
        switch self {
        case .number(let number): [number]
        case .list(let numbers): numbers
        }
      }
    }

    public var id: String
    public var theme: String
    public var unit: Unit
    public var value: Value
    /// Where nine in ten of the plausible values lie (5% to 95%).
    public var range: ClosedRange<Double>?
    /// The distribution that says how sure we are, as text: `Normal(0.8,0.45)`.
    public var prior: String?
    /// True of definitions, which have no uncertainty.
    public var isFixed: Bool
    public var source: String
    public var grade: Grade
    public var label: Bilingual
    /// How the source's number became ours.
    public var note: String?
    public var place: SourcePlace
  }

  /// In order of file name.
  public let themes: [Theme]
  /// In order of theme, and as in the file within one.
  public let entries: [Entry]
  private let positions: [String: Int]

  /// - Precondition: no two entries have the same id.
  init(themes: [Theme], entries: [Entry]) {
    self.themes = themes
    self.entries = entries
    positions = Dictionary(uniqueKeysWithValues: entries.enumerated().map { ($1.id, $0) })
  }

  public subscript(id: String) -> Entry? { positions[id].map { entries[$0] } }

  public var ids: [String] { entries.map(\.id) }

  /// The error of naming a parameter that does not exist.
  public func unknown(_ id: String, at place: SourcePlace) -> SourceError {
    SourceError(
      "there is no parameter \(quoted(id))", at: place, suggestion: nearestName(to: id, in: ids))
  }
}
