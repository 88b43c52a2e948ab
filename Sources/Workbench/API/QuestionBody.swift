import Evidence
import Foundation
import Hummingbird
import Wording

/// A question as a program sends it, or as the long names of an address say it.
struct QuestionBody: Decodable, Sendable {
  var municipality: String?
  var households: Int?
  var policies: [String]?
  var own: Own?
  var years: Int?
  var replicates: Int?
  var seed: UInt64?

  /// A policy of one's own: levers that differ from another policy's.
  struct Own: Decodable, Sendable {
    var from: String?
    var levers: [String: Double]

    enum CodingKeys: String, CodingKey, CaseIterable { case from, levers }

    init(from decoder: any Decoder) throws {
      try Self.refuseOthers(in: decoder)
      let fields = try decoder.container(keyedBy: CodingKeys.self)
      from = try fields.decodeIfPresent(String.self, forKey: .from)
      levers = try fields.decode([String: Double].self, forKey: .levers)
    }
  }

  enum CodingKeys: String, CodingKey, CaseIterable {
    case municipality, households, policies, own, years, replicates, seed
  }

  /// How many bytes a question may have.
  static let most = 64 * 1024

  init(from decoder: any Decoder) throws {
    try Self.refuseOthers(in: decoder)
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    municipality = try fields.decodeIfPresent(String.self, forKey: .municipality)
    households = try fields.decodeIfPresent(Int.self, forKey: .households)
    policies = try fields.decodeIfPresent([String].self, forKey: .policies)
    own = try fields.decodeIfPresent(Own.self, forKey: .own)
    years = try fields.decodeIfPresent(Int.self, forKey: .years)
    replicates = try fields.decodeIfPresent(Int.self, forKey: .replicates)
    seed = try fields.decodeIfPresent(UInt64.self, forKey: .seed)
  }

  /// The names of an address's fields in a body.
  private static let names = [
    "m": "municipality", "h": "households", "p": "policies", "from": "own.from",
    "set": "own.levers", "y": "years", "n": "replicates", "seed": "seed",
  ]

  /// What an address's field is called in a body; nil where it is in none.
  static func name(of field: String) -> String? { names[field] }

  /// The question as an address has it, so that there is one reader of questions.
  var parameters: Parameters {
    var items: [(String, String)] = []
    if let municipality { items.append(("m", municipality)) }
    if let households { items.append(("h", "\(households)")) }
    items += (policies ?? []).map { ("p", $0) }
    if let own {
      items.append(("from", own.from ?? Ask.base))
      items += own.levers.sorted { $0.key < $1.key }.map { ("set", "\($0.key)=\($0.value)") }
    }
    if let years { items.append(("y", "\(years)")) }
    // A question is always there, if only to be told what it lacks.
    items.append(("n", "\(replicates ?? Ask.usual.replicates)"))
    if let seed { items.append(("seed", "\(seed)")) }
    return Parameters(items.map { (key: $0.0[...], value: $0.1[...]) })
  }
}

/// A field that is not one of those that can be.
struct UnknownField: Error {
  let field: String
  let nearest: String?
}

extension Decodable {
  /// Any key of an object.
  fileprivate static func keys(in decoder: any Decoder) throws -> [String] {
    try decoder.container(keyedBy: AnyKey.self).allKeys.map(\.stringValue).sorted()
  }
}

private struct AnyKey: CodingKey {
  let stringValue: String
  var intValue: Int? { nil }
  init(stringValue: String) { self.stringValue = stringValue }
  init?(intValue: Int) { nil }
}

extension QuestionBody {
  fileprivate static func refuseOthers(in decoder: any Decoder) throws {
    try refuse(decoder, but: CodingKeys.allCases.map(\.rawValue))
  }
}

extension QuestionBody.Own {
  fileprivate static func refuseOthers(in decoder: any Decoder) throws {
    try refuse(decoder, but: CodingKeys.allCases.map(\.rawValue))
  }
}

extension Decodable {
  /// Refuses an object with a key that is none of these.
  fileprivate static func refuse(_ decoder: any Decoder, but known: [String]) throws {
    guard let other = try keys(in: decoder).first(where: { !known.contains($0) }) else { return }
    let path = decoder.codingPath.map(\.stringValue) + [other]
    throw UnknownField(
      field: path.joined(separator: "."), nearest: nearestName(to: other, in: known))
  }
}
