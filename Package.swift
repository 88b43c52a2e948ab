// swift-tools-version: 6.1
import PackageDescription

// Imports point one way, up the list in docs/architecture.md; Tests/HouseTests holds them to it.
let package = Package(
  name: "balans",
  platforms: [.macOS(.v14)],
  products: [.executable(name: "balans", targets: ["balans"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
  ],
  targets: [
    .target(name: "Quantities"),
    .systemLibrary(
      name: "CGSL", pkgConfig: "gsl", providers: [.apt(["libgsl-dev"]), .brew(["gsl"])]),
    .target(name: "CPhilox"),
    .target(name: "Chance", dependencies: ["Quantities", "CPhilox"]),
    .target(name: "Statistics", dependencies: ["Chance", "CGSL"]),
    .target(name: "Law", dependencies: ["Quantities"]),
    .target(name: "Model", dependencies: ["Chance", "Law"]),
    .target(name: "Population", dependencies: ["Model", "Statistics"]),
    .target(name: "Evidence", dependencies: ["Law", "Population", "Yams"]),
    .target(
      name: "Scenarios",
      dependencies: ["Evidence", .product(name: "Crypto", package: "swift-crypto")]),
    .target(name: "Experiments", dependencies: ["Scenarios", "Statistics"]),
    .target(
      name: "Store", dependencies: ["Experiments", .product(name: "GRDB", package: "GRDB.swift")]),
    .target(name: "Wording", dependencies: ["Quantities"]),
    .target(name: "Publishing", dependencies: ["Experiments", "Wording"]),
    .executableTarget(
      name: "balans",
      dependencies: [
        "Publishing", "Store",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .testTarget(name: "QuantitiesTests", dependencies: ["Quantities"]),
    .testTarget(name: "ChanceTests", dependencies: ["Chance", "CPhilox"]),
    .testTarget(name: "StatisticsTests", dependencies: ["Statistics"]),
    .testTarget(name: "LawTests", dependencies: ["Law", "Evidence", "Yams"]),
    .testTarget(name: "ModelTests", dependencies: ["Model", "Population", "Experiments"]),
    .testTarget(name: "EvidenceTests", dependencies: ["Evidence"]),
    .testTarget(name: "ScenariosTests", dependencies: ["Scenarios"]),
    .testTarget(name: "ExperimentsTests", dependencies: ["Experiments"]),
    .testTarget(name: "StoreTests", dependencies: ["Store"]),
    .testTarget(name: "PublishingTests", dependencies: ["Publishing"]),
    .testTarget(name: "HouseTests"),
  ],
  swiftLanguageModes: [.v6]
)
