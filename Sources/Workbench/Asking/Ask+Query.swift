import Foundation
import Hummingbird

// The question in an address: `/answer?m=voorbeeld-klein&p=preventie-voorop&y=5&n=64`.

extension Ask {
  /// What an address may ask at most: the work that one answer may take.
  enum Limit {
    static let policies = 3
    static let years = 1...10
    static let replicates = 4...1024
    static let households = 50...60_000
    /// Household-years over all policies and replicates: some minutes of work.
    static let work = 500_000_000
  }

  /// The fields of the address, the same for the same question.
  var items: [(String, String)] {
    var items: [(String, String)] = []
    if let municipality { items.append(("m", municipality)) }
    if let households { items.append(("h", "\(households)")) }
    items += policies.map { ("p", $0) }
    if !own.isEmpty {
      items.append(("from", ownFrom))
      items += ownSettings.map { ("set", "\($0.path)=\($0.value)") }
    }
    items.append(("y", "\(years)"))
    items.append(("n", "\(replicates)"))
    if seed != Ask.usual.seed { items.append(("seed", "\(seed)")) }
    return items
  }

  /// The query of the address.
  var query: String {
    var components = URLComponents()
    components.queryItems = items.map { URLQueryItem(name: $0.0, value: $0.1) }
    return components.percentEncodedQuery ?? ""
  }

  /// Reads an address; nil where there is no question in it.
  ///
  /// - Parameter problems: what cannot be, by field.
  init?(
    _ parameters: Parameters, _ catalogue: AskCatalogue, _ problems: inout [AskProblem]
  ) {
    guard parameters["p"] != nil || parameters["from"] != nil || parameters["n"] != nil
    else { return nil }
    self = .usual
    policies = []
    for id in parameters.getAll("p", as: String.self) where !policies.contains(id) {
      if catalogue.policy(id) != nil {
        policies.append(id)
      } else {
        problems.append(.unknown(field: "p", given: id, nearest: catalogue.nearestPolicy(to: id)))
      }
    }
    if let id = parameters["m"].map(String.init), !id.isEmpty {
      municipality = id
      if catalogue.municipality(id) == nil {
        problems.append(.unknown(field: "m", given: id, nearest: nil))
      }
    }
    func whole(_ name: String, in range: ClosedRange<Int>) -> Int? {
      guard let text = parameters[name[...]].map(String.init), !text.isEmpty else { return nil }
      if let value = Int(text), range.contains(value) { return value }
      problems.append(
        .outside(
          field: name, given: text, low: Double(range.lowerBound), high: Double(range.upperBound)))
      return nil
    }
    households = whole("h", in: Limit.households)
    years = whole("y", in: Limit.years) ?? years
    replicates = whole("n", in: Limit.replicates) ?? replicates
    if let text = parameters["seed"].map(String.init) {
      if let value = UInt64(text) {
        seed = value
      } else {
        problems.append(.outside(field: "seed", given: text, low: 0, high: 1e19))
      }
    }
    readOwn(parameters, catalogue, &problems)
    if policies.isEmpty && own.isEmpty { problems.append(.nothing) }
    if policies.count + (own.isEmpty ? 0 : 1) > Limit.policies {
      problems.append(.tooMany(Limit.policies))
    }
  }

  /// The policy of one's own: `set=path=value`, or fields named `lever.path` that differ from where
  /// it starts.
  private mutating func readOwn(
    _ parameters: Parameters, _ catalogue: AskCatalogue, _ problems: inout [AskProblem]
  ) {
    if let from = parameters["from"].map(String.init), !from.isEmpty {
      ownFrom = from
      if from != Ask.base, catalogue.policy(from) == nil {
        problems.append(
          .unknown(field: "from", given: from, nearest: catalogue.nearestPolicy(to: from)))
        return
      }
    }
    var given = parameters.getAll("set", as: String.self).map { text in
      let parts = text.split(separator: "=", maxSplits: 1)
      return (String(parts.first ?? ""), parts.count == 2 ? String(parts[1]) : "")
    }
    for (name, value) in parameters
    where name.hasPrefix("lever.") {
      given.append((String(name.dropFirst("lever.".count)), String(value)))
    }
    for (path, text) in given {
      guard let lever = catalogue.levers[path] else {
        problems.append(
          .unknown(field: "set", given: path, nearest: catalogue.nearestLever(to: path)))
        continue
      }
      let written = text.replacing(",", with: ".")
      guard let value = Double(written), lever.bounds.contains(value),
        !lever.isInteger || value == value.rounded()
      else {
        problems.append(
          .outside(
            field: path, given: text, low: lever.bounds.lowerBound, high: lever.bounds.upperBound))
        continue
      }
      if value != catalogue.value(of: path, in: ownFrom) { own[path] = value }
    }
  }
}

/// What is wrong with a question.
enum AskProblem: Hashable, Sendable {
  case nothing
  case tooMany(Int)
  case unknown(field: String, given: String, nearest: String?)
  case outside(field: String, given: String, low: Double, high: Double)
  /// The work would be too much; how many replicates would do.
  case tooMuch(replicates: Int)
  /// What the readers of scenarios say.
  case refused(String)

  var field: String? {
    switch self {
    case .unknown(let field, _, _), .outside(let field, _, _, _): field
    case .nothing, .tooMany: "p"
    case .tooMuch: "n"
    case .refused: nil
    }
  }
}
