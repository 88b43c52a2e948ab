import Model
import Population
import Statistics

/// What a municipality knows of its own caseload: some ten counts, never a person.
///
/// Only the number of households must be given; what is not stays that of the model's base.
public struct MunicipalityFigures: Hashable, Sendable {
  public static let schema = "balans-municipality/1"

  /// A number and where it was given.
  public struct Figure: Hashable, Sendable {
    public let value: Double
    public let place: SourcePlace
  }

  /// Shares over one or more dimensions, and where they were given.
  public struct Table: Hashable, Sendable {
    /// The name of the figure: `age`, `tables[1]`.
    public let name: String
    public let dimensions: [Composition.Dimension]
    /// Adding up to 1.
    public let shares: CrossTable
    public let place: SourcePlace
  }

  /// What a figure rests on.
  public struct Basis: Hashable, Sendable {
    public let figure: String
    public let source: String
    public let grade: Grade
  }

  /// Another file that is named, and where.
  public struct Reference: Hashable, Sendable {
    public let name: String
    public let place: SourcePlace
  }

  public let file: String
  public let id: String
  public let title: Bilingual
  public let households: Figure
  /// Dimensions and joint tables, in the order of the file.
  public let tables: [Table]
  public let inflowPerYear: Figure?
  public let outflowPerYear: Figure?
  /// Hours a month by function, by the name of the lever: `staff.enforcement`.
  public let staffHours: [String: Figure]
  /// Counts a year that are shown beside the model's and change nothing: `fines`.
  public let reference: [String: Figure]
  public let basis: [Basis]
  /// The file of its route of signals, as named there.
  public let route: Reference?
  /// What is odd, but does not stop the file from being used.
  public let warnings: [SourceWarning]
}

extension Composition.Dimension {
  /// The dimension's name in files.
  public var figure: String {
    switch self {
    case .age: "age"
    case .type: "household_types"
    case .exempt: "exempt"
    case .duration: "duration"
    }
  }

  /// The categories' names in files, in order.
  public var categories: [String] {
    switch self {
    case .age: ["under_27", "from_27"]
    case .type: ["single", "single_parent", "couple"]
    case .exempt: ["exempt", "not_exempt"]
    case .duration:
      ["under_1_year", "from_1_to_2", "from_2_to_3", "from_3_to_5", "over_5_years"]
    }
  }
}
