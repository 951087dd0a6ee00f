// swift-tools-version:6.2
import PackageDescription

// Every target: Swift 6 mode, the three upcoming features of the house, and warnings as errors.
let houseSettings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

let argumentParser = Target.Dependency.product(
  name: "ArgumentParser", package: "swift-argument-parser")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let hummingbird = Target.Dependency.product(name: "Hummingbird", package: "hummingbird")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let nioCore = Target.Dependency.product(name: "NIOCore", package: "swift-nio")
let nioPosix = Target.Dependency.product(name: "NIOPosix", package: "swift-nio")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")

let package = Package(
  name: "prospectus",
  products: [.executable(name: "prospectus", targets: ["ProspectusCommand"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.0"),
    .package(url: "https://github.com/apple/swift-log", from: "1.14.0"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.0"),
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.0"),
  ],
  targets: [
    .systemLibrary(
      name: "CPango", pkgConfig: "pangocairo", providers: [.apt(["libpango1.0-dev"])]),
    .systemLibrary(name: "CPostgres", pkgConfig: "libpq", providers: [.apt(["libpq-dev"])]),
    .systemLibrary(
      name: "CXLSXWriter", pkgConfig: "xlsxwriter", providers: [.apt(["libxlsxwriter-dev"])]),
    .target(
      name: "Postgres", dependencies: ["CPostgres", crypto, logging, nioCore, nioPosix],
      swiftSettings: houseSettings),
    .systemLibrary(name: "CExpat", pkgConfig: "expat", providers: [.apt(["libexpat1-dev"])]),
    .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .target(
      name: "Tabular", dependencies: ["CExpat", "CZip", "CZlib", crypto],
      swiftSettings: houseSettings),
    .executableTarget(name: "embed-sql", swiftSettings: houseSettings),
    .plugin(name: "EmbedSQL", capability: .buildTool(), dependencies: ["embed-sql"]),
    .target(
      name: "RegistrySQL", path: "sql", exclude: ["README.md", "migrations", "views", "queries"],
      swiftSettings: houseSettings, plugins: ["EmbedSQL"]),
    .target(name: "Registry", dependencies: [yams], swiftSettings: houseSettings),
    .target(
      name: "RegistryStore", dependencies: ["Registry", "Postgres", "RegistrySQL"],
      swiftSettings: houseSettings),
    .target(
      name: "RegistryReport", dependencies: ["CPango", "CXLSXWriter", "Registry"],
      swiftSettings: houseSettings),
    .target(
      name: "RegistryWeb",
      dependencies: [
        "Registry", "RegistryStore", "RegistryReport", "Postgres", crypto, hummingbird, logging,
        nioCore,
      ],
      swiftSettings: houseSettings),
    .executableTarget(
      name: "ProspectusCommand",
      dependencies: [
        "Postgres", "Tabular", "Registry", "RegistryStore", "RegistryReport", "RegistryWeb",
        argumentParser, crypto, logging,
      ],
      swiftSettings: houseSettings),
    .target(
      name: "TestDatabase", dependencies: ["Postgres", "RegistrySQL"], path: "Tests/TestDatabase",
      swiftSettings: houseSettings),
    .testTarget(name: "ArchitectureTests", swiftSettings: houseSettings),
    .testTarget(
      name: "PostgresTests", dependencies: ["Postgres", "TestDatabase"],
      swiftSettings: houseSettings),
    .testTarget(
      name: "TabularTests", dependencies: ["CZlib", "Tabular"], swiftSettings: houseSettings),
    .testTarget(name: "RegistryTests", dependencies: ["Registry"], swiftSettings: houseSettings),
    .testTarget(
      name: "RegistryStoreTests",
      dependencies: [
        "Registry", "RegistryReport", "RegistryStore", "Postgres", "RegistrySQL", "TestDatabase",
      ],
      exclude: ["statements.txt"],
      swiftSettings: houseSettings),
    .testTarget(
      name: "RegistryReportTests", dependencies: ["Registry", "RegistryReport"],
      swiftSettings: houseSettings),
    .testTarget(
      name: "RegistryWebTests",
      dependencies: [
        "RegistryWeb", "RegistryStore", "Registry", "Postgres", "TestDatabase",
        .product(name: "HummingbirdTesting", package: "hummingbird"),
      ],
      swiftSettings: houseSettings),
    .testTarget(
      name: "ProspectusCommandTests",
      dependencies: [
        "ProspectusCommand", "Postgres", "Registry", "RegistryReport", "RegistryStore", "Tabular",
        "TestDatabase", argumentParser,
      ],
      exclude: ["eapcet-branches.csv", "eapcet-key.csv"],
      swiftSettings: houseSettings),
  ]
)
