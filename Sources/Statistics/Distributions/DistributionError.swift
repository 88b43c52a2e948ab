/// Why a text or some parameters are not a usable distribution.
public enum DistributionError: Error, Hashable {
  /// Not of the form `Name(number,…)`, perhaps `truncated at number`, perhaps `per word`.
  case malformed(String)
  /// No distribution has this name.
  case unknownName(String)
  /// The distribution takes another number of parameters.
  case parameterCount(String, expected: Int, found: Int)
  /// The parameters do not make a distribution.
  case parameters(Distribution, requirement: String)
  /// A table interpolates between values; this distribution has none between its whole numbers.
  case discrete(Distribution)
  /// The quantile at this probability cannot be computed, or is too large for a table.
  case noQuantile(Distribution, probability: Double)
}

extension DistributionError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .malformed(let text):
      "'\(text)' is not a distribution; expected for example 'Normal(0.2,0.1) truncated at 0'"
    case .unknownName(let name):
      "there is no distribution '\(name)'; expected "
        + Distribution.makers.keys.sorted().joined(separator: ", ")
    case .parameterCount(let name, let expected, let found):
      "\(name) takes \(expected) parameter\(expected == 1 ? "" : "s"), not \(found)"
    case .parameters(let distribution, let requirement):
      "\(distribution) is not a distribution; expected \(requirement)"
    case .discrete(let distribution):
      "\(distribution) has whole numbers only and no quantile table"
    case .noQuantile(let distribution, let probability):
      "\(distribution) has no usable quantile at probability \(probability)"
    }
  }
}
