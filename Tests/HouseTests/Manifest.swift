import Foundation

/// The targets of `Package.swift` and what they depend on, read from its text.
struct Manifest {
  struct Target {
    let name: String
    /// Targets of this package.
    let own: [String]
    /// Modules of other packages.
    let foreign: [String]
  }

  /// In the order of the file, tests left out.
  let targets: [Target]

  init() throws {
    let text = try House.text("Package.swift")
    let declaration =
      /\.(?:target|systemLibrary|executableTarget)\(\s*name: "(\w+)"(?:,\s*dependencies: \[((?:[^\[\]])*)\])?/
    let found = text.matches(of: declaration).map { match in
      (name: String(match.1), dependencies: String(match.2 ?? ""))
    }
    let names = Set(found.map(\.name))
    targets = found.map { name, dependencies in
      let products = dependencies.matches(of: /\.product\(name: "(\w+)"/).map { String($0.1) }
      let rest = dependencies.replacing(/\.product\([^)]*\)/, with: "")
      let plain = rest.matches(of: /"(\w+)"/).map { String($0.1) }
      return Target(
        name: name, own: plain.filter(names.contains),
        foreign: products + plain.filter { !names.contains($0) })
    }
  }

  func target(_ name: String) -> Target? { targets.first { $0.name == name } }

  /// What a target stands on, directly or through others.
  func foundation(of name: String) -> Set<String> {
    (target(name)?.own ?? []).reduce(into: []) { $0.formUnion(foundation(of: $1).union([$1])) }
  }
}
