// swift-tools-version: 6.1
import PackageDescription

// Imports point one way, up this list; every module a target imports is named here, because a
// dependency left implicit is not rebuilt when it changes. Tests/HouseTests holds the list to it.
let package = Package(
  name: "balans",
  platforms: [.macOS(.v14)],
  products: [.executable(name: "balans", targets: ["balans"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
    .package(url: "https://github.com/apple/swift-http-types", exact: "1.8.0"),
    .package(url: "https://github.com/apple/swift-log", exact: "1.16.2"),
    .package(url: "https://github.com/apple/swift-nio", exact: "2.101.2"),
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(url: "https://github.com/hummingbird-project/hummingbird", exact: "2.28.1"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
  ],
  targets: [
    .target(name: "Quantities"),
    .target(name: "Tables"),
    .systemLibrary(
      name: "CGSL", pkgConfig: "gsl", providers: [.apt(["libgsl-dev"]), .brew(["gsl"])]),
    .target(name: "CPhilox"),
    .target(name: "Chance", dependencies: ["Quantities", "CPhilox"]),
    .target(name: "Statistics", dependencies: ["Chance", "CGSL"]),
    .target(name: "Law", dependencies: ["Quantities"]),
    .target(name: "Model", dependencies: ["Chance", "Law", "Quantities"]),
    .target(
      name: "Population", dependencies: ["Chance", "Law", "Model", "Quantities", "Statistics"]),
    .target(
      name: "Evidence",
      dependencies: ["Law", "Model", "Population", "Quantities", "Statistics", "Yams"]),
    .target(
      name: "Scenarios",
      dependencies: [
        "Evidence", "Law", "Model", "Population", "Quantities", "Statistics",
        .product(name: "Crypto", package: "swift-crypto"),
      ]),
    .target(
      name: "Experiments",
      dependencies: [
        "Chance", "Evidence", "Law", "Model", "Population", "Quantities", "Scenarios", "Statistics",
      ]),
    .target(
      name: "Studies",
      dependencies: ["Evidence", "Experiments", "Model", "Scenarios", "Statistics"]),
    .target(
      name: "Regression",
      dependencies: [
        "Chance", "Evidence", "Experiments", "Model", "Population", "Quantities", "Scenarios",
        "Statistics",
      ]),
    .target(
      name: "Store",
      dependencies: [
        "Experiments", "Model", "Tables", .product(name: "GRDB", package: "GRDB.swift"),
      ]),
    .target(name: "Wording", dependencies: ["Quantities"]),
    .target(
      name: "Publishing",
      dependencies: [
        "Evidence", "Experiments", "Law", "Model", "Population", "Quantities", "Regression",
        "Scenarios", "Statistics", "Studies", "Tables", "Wording",
        .product(name: "Mustache", package: "swift-mustache"),
      ]),
    .target(
      name: "Workbench",
      dependencies: [
        "Evidence", "Experiments", "Model", "Publishing", "Quantities", "Scenarios", "Statistics",
        "Store", "Studies", "Wording",
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "HummingbirdCore", package: "hummingbird"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "NIOConcurrencyHelpers", package: "swift-nio"),
        .product(name: "NIOCore", package: "swift-nio"),
      ]),
    .executableTarget(
      name: "balans",
      dependencies: [
        "Evidence", "Experiments", "Law", "Model", "Publishing", "Quantities", "Regression",
        "Scenarios", "Statistics", "Store", "Studies", "Tables", "Wording", "Workbench",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .executableTarget(
      name: "Benchmarks",
      dependencies: [
        "Chance", "Evidence", "Experiments", "Law", "Model", "Population", "Quantities",
        "Scenarios",
      ]),
    .testTarget(name: "QuantitiesTests", dependencies: ["Quantities"]),
    .testTarget(name: "TablesTests", dependencies: ["Tables"]),
    .testTarget(name: "ChanceTests", dependencies: ["Chance", "CPhilox", "Quantities"]),
    .testTarget(name: "StatisticsTests", dependencies: ["Chance", "Quantities", "Statistics"]),
    .testTarget(name: "LawTests", dependencies: ["Evidence", "Law", "Quantities", "Yams"]),
    .testTarget(
      name: "ModelTests",
      dependencies: [
        "Chance", "Evidence", "Experiments", "Law", "Model", "Population", "Quantities",
        "Scenarios", "Statistics",
      ],
      exclude: ["Golden"]),
    .testTarget(
      name: "EvidenceTests",
      dependencies: ["Evidence", "Model", "Population", "Quantities", "Statistics"]),
    .testTarget(
      name: "ScenariosTests", dependencies: ["Evidence", "Law", "Model", "Quantities", "Scenarios"]),
    .testTarget(
      name: "ExperimentsTests",
      dependencies: [
        "Evidence", "Experiments", "Model", "Quantities", "Scenarios", "Statistics",
      ]),
    .testTarget(
      name: "StudiesTests",
      dependencies: [
        "Evidence", "Experiments", "Model", "Scenarios", "Statistics", "Studies",
      ]),
    .testTarget(
      name: "RegressionTests",
      dependencies: [
        "Evidence", "Experiments", "Model", "Quantities", "Regression", "Scenarios", "Statistics",
      ]),
    .testTarget(
      name: "StoreTests",
      dependencies: [
        "Experiments", "Model", "Quantities", "Store", "Tables",
        .product(name: "GRDB", package: "GRDB.swift"),
      ]),
    .testTarget(
      name: "PublishingTests",
      dependencies: [
        "Evidence", "Experiments", "Law", "Model", "Publishing", "Quantities", "Scenarios",
        "Statistics", "Studies", "Wording",
      ],
      exclude: ["Pages/Golden"]),
    .testTarget(name: "WordingTests", dependencies: ["Quantities", "Wording"]),
    .testTarget(
      name: "WorkbenchTests",
      dependencies: [
        "Evidence", "Experiments", "Publishing", "Scenarios", "Store", "Wording", "Workbench",
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "HummingbirdCore", package: "hummingbird"),
        .product(name: "HummingbirdTesting", package: "hummingbird"),
        .product(name: "NIOConcurrencyHelpers", package: "swift-nio"),
      ]),
    .testTarget(name: "CommandTests", dependencies: ["Experiments", "balans"]),
    .testTarget(
      name: "HouseTests", dependencies: ["Evidence", "Experiments", "Model", "Scenarios"]),
  ],
  swiftLanguageModes: [.v6]
)
