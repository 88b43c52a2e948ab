extension Distribution {
  /// Reads a distribution as parameter files write it.
  ///
  /// For example `Beta(10,6.7)`, `Fixed(150)`, `Normal(0.20,0.12) truncated at 0` (nothing below 0)
  /// or `Lognormal(1.8,0.75) per spell`, where the suffix says what is drawn and is not kept.
  /// Parameters come in the order of the cases of `Distribution`.
  public init(parsing text: String) throws(DistributionError) {
    let form = /(?<name>\w+)\((?<list>[^()]*)\)(?: truncated at (?<low>\S+))?(?: per \w+)?/
    guard let match = text.wholeMatch(of: form) else { throw .malformed(text) }

    let name = String(match.name)
    guard let maker = Distribution.makers[name] else { throw .unknownName(name) }
    let list = match.list.split(separator: ",", omittingEmptySubsequences: false)
    guard list.count == maker.parameters else {
      throw .parameterCount(name, expected: maker.parameters, found: list.count)
    }
    let numbers = list.compactMap { item in Double(item.drop { $0 == " " }) }
    guard numbers.count == list.count else { throw .malformed(text) }

    self = maker.make(numbers)
    if let bound = match.low {
      guard let low = Double(bound) else { throw .malformed(text) }
      self = .truncated(self, low: low, high: .infinity)
    }
    try validate()
  }

  /// The names in parameter files, each with the number of its parameters.
  static let makers: [String: (parameters: Int, make: @Sendable ([Double]) -> Distribution)] = [
    "Fixed": (1, { .fixed($0[0]) }),
    "Uniform": (2, { .uniform(min: $0[0], max: $0[1]) }),
    "Triangular": (3, { .triangular(min: $0[0], mode: $0[1], max: $0[2]) }),
    "Normal": (2, { .normal(mean: $0[0], sd: $0[1]) }),
    "Lognormal": (2, { .lognormal(mu: $0[0], sigma: $0[1]) }),
    "Beta": (2, { .beta(a: $0[0], b: $0[1]) }),
    "Gamma": (2, { .gamma(shape: $0[0], scale: $0[1]) }),
    "Exponential": (1, { .exponential(mean: $0[0]) }),
    "Poisson": (1, { .poisson(mean: $0[0]) }),
  ]
}
