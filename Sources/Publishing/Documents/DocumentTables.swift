import Experiments

/// The tables of the documentation that follow from code and data, by name.
///
/// A document holds one between `<!-- generated: NAME -->` and `<!-- /generated -->`; a test holds
/// what stands there to what this makes (see `GeneratedBlocks`).
public enum DocumentTables {
  /// Every table of a data folder, as Markdown.
  ///
  /// - Throws: what reading the folder throws.
  public static func all(folder: String) throws -> [String: String] {
    try all(of: Laboratory(folder: folder))
  }

  /// Every table, as Markdown.
  ///
  /// - Throws: `SourceErrors` when the targets cannot be read.
  public static func all(of laboratory: Laboratory) throws -> [String: String] {
    [
      "processes": processes(),
      "queues": queues(),
      "candidates": candidates(),
      "state": HouseholdColumns.table(),
      "parameters": parameters(laboratory.register),
      "grades": grades(laboratory.register),
      "levers": levers(laboratory.levers),
      "indicators": indicators(laboratory.indicators),
      "targets": targets(try Target.all(file: laboratory.folder + "/Parameters/targets.yaml")),
    ]
  }
}
