import Foundation
import Hummingbird
import HummingbirdCore
import Wording

/// What every page has around its content.
struct PageFrame: Sendable {
  let language: String
  let title: String
  let places: [Place]
  let otherLanguage: String
  let otherName: String
  let otherAddress: String
  /// The script of the page; nil for none.
  let script: String?
  /// Whether the page asks to be loaded again where there are no scripts.
  let reloads: Bool

  /// A page in the navigation.
  struct Place: Sendable {
    let name: String
    let address: String
    let isHere: Bool
  }

  /// The pages of the navigation.
  enum Kind: String, CaseIterable {
    case question = "/"
    case lives = "/lives"
    case ground = "/ground"
    case runs = "/runs"

    var name: WorkbenchPhrase {
      switch self {
      case .question: .placeQuestion
      case .lives: .placeLives
      case .ground: .placeGround
      case .runs: .placeRuns
      }
    }
  }

  /// - Parameters:
  ///   - kind: the page's place in the navigation; nil for none.
  ///   - asked: the question that the places keep, as a query; empty for none.
  ///   - uri: the page's own address, to be had in the other language too.
  init(
    _ language: Language, title: String, kind: Kind?, asked: String = "", at uri: URI,
    script: String? = nil, reloads: Bool = false
  ) {
    self.language = language.rawValue
    self.title = title
    self.script = script
    self.reloads = reloads
    let other: Language = language == .nl ? .en : .nl
    otherLanguage = other.rawValue
    otherName = other == .nl ? "Nederlands" : "English"
    otherAddress = Self.address(of: uri, in: other)
    places = Kind.allCases.map { place in
      let keeps = place == .question || place == .lives
      let query = ["lang=\(language.rawValue)", keeps ? asked : ""].filter { !$0.isEmpty }
      return Place(
        name: place.name.in(language),
        address: "\(place.rawValue)?\(query.joined(separator: "&"))", isHere: place == kind)
    }
  }

  /// An address in another language.
  private static func address(of uri: URI, in language: Language) -> String {
    var components = URLComponents()
    components.path = uri.path
    components.percentEncodedQuery = uri.query
    components.queryItems =
      (components.queryItems ?? []).filter { $0.name != "lang" }
      + [URLQueryItem(name: "lang", value: language.rawValue)]
    return components.string ?? "/"
  }

  /// Every text of the workbench without slots, by name.
  static func words(_ language: Language) -> [String: String] {
    Dictionary(
      uniqueKeysWithValues: WorkbenchPhrase.allCases.map { ($0.rawValue, $0.in(language)) }
        + BackgroundPhrase.allCases.map { ($0.rawValue, $0.in(language)) }
        + FieldPhrase.allCases.map { ($0.rawValue, $0.in(language)) })
  }
}

extension Language {
  /// The language that an address asks for, Dutch otherwise.
  init(of request: Request) {
    self = request.uri.queryParameters["lang"].map(String.init).flatMap(Language.init) ?? .nl
  }
}
