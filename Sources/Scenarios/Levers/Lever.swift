import Evidence
import Model

/// One thing that a municipality decides: its meaning, unit and limits.
public struct Lever: Hashable, Sendable {
  /// The part of the circle of compliance that a lever belongs to.
  public enum Block: String, CaseIterable, Hashable, Sendable {
    case information = "I"
    case service = "V"
    case control = "C"
    case sanction = "S"
    case staff

    /// The first part of the paths of the block's levers.
    var prefix: String {
      switch self {
      case .information: "information."
      case .service: "service."
      case .control: "control."
      case .sanction: "sanction."
      case .staff: "staff."
      }
    }
  }

  /// For example `information.repeat_interval`.
  public var path: String
  public var block: Block
  public var unit: Unit
  /// Outside is impossible, and refused.
  public var bounds: ClosedRange<Double>
  /// Outside is unheard of, and runs with a warning.
  public var usual: ClosedRange<Double>
  public var isInteger: Bool
  /// Today's practice: the value where a scenario sets none.
  public var standard: Double
  public var label: Bilingual
  public var meaning: Bilingual
  public var source: String
  public var grade: Grade
  public var place: SourcePlace

  /// A value of this lever; reports one that is impossible.
  func value(_ node: SourceNode, _ problems: inout SourceProblems) -> Double? {
    guard let value = node.number(path, in: unit, &problems) else { return nil }
    let isWhole = !isInteger || value == value.rounded()
    return bounds.contains(value) && isWhole
      ? value : node.refuse(path, expected: expectation, &problems)
  }

  /// What is odd about a possible value; nil if nothing is.
  func warning(about value: Double) -> String? {
    usual.contains(value)
      ? nil
      : "\(path) is \(plain(value)); usual is \(plain(usual.lowerBound)) to "
        + "\(plain(usual.upperBound)) (\(unit.rawValue))"
  }

  private var expectation: String {
    "a \(isInteger ? "whole " : "")number from \(plain(bounds.lowerBound)) to "
      + "\(plain(bounds.upperBound)) (\(unit.rawValue))"
  }
}
