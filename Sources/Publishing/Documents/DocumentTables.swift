import Evidence
import Experiments
import Model
import Scenarios

/// The tables of the documentation that follow from code and data, by name.
///
/// A document holds one between `<!-- generated: NAME -->` and `<!-- /generated -->`; a test holds
/// what stands there to what this makes (see `GeneratedBlocks`).
public enum DocumentTables {
  /// Every table of a data folder, as Markdown.
  ///
  /// - Throws: what reading the folder throws.
  public static func all(folder: String) throws -> [String: String] {
    all(of: try Laboratory(folder: folder))
  }

  /// Every table, as Markdown.
  public static func all(of laboratory: Laboratory) -> [String: String] {
    all(
      register: laboratory.register, levers: laboratory.levers, indicators: laboratory.indicators)
  }

  /// Every table, as Markdown.
  public static func all(
    register: Register, levers: LeverRegister, indicators: IndicatorRegister
  ) -> [String: String] {
    [
      "processes": processes(),
      "queues": queues(),
      "candidates": candidates(),
      "state": HouseholdColumns.table(),
      "parameters": parameters(register),
      "grades": grades(register),
      "levers": self.levers(levers),
      "indicators": self.indicators(indicators),
    ]
  }
}
