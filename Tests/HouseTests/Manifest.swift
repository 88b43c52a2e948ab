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

  /// In the order of the file.
  let targets: [Target]
  let tests: [Target]

  init() throws {
    let text = try House.text("Package.swift")
    let declaration =
      /\.(testTarget|target|systemLibrary|executableTarget)\(\s*name: "(\w+)"(?:,\s*dependencies: \[((?:[^\[\]])*)\])?/
    let found = text.matches(of: declaration).map { match in
      (
        name: String(match.2), isTest: match.1 == "testTarget", dependencies: String(match.3 ?? "")
      )
    }
    let names = Set(found.map(\.name))
    func target(_ name: String, _ dependencies: String) -> Target {
      let products = dependencies.matches(of: /\.product\(name: "(\w+)"/).map { String($0.1) }
      let rest = dependencies.replacing(/\.product\([^)]*\)/, with: "")
      let plain = rest.matches(of: /"(\w+)"/).map { String($0.1) }
      return Target(
        name: name, own: plain.filter(names.contains),
        foreign: products + plain.filter { !names.contains($0) })
    }
    targets = found.filter { !$0.isTest }.map { target($0.name, $0.dependencies) }
    tests = found.filter(\.isTest).map { target($0.name, $0.dependencies) }
  }
}
