// swift-tools-version: 6.2
import PackageDescription

/// What every target of ours is compiled with: warnings are errors, an import
/// is internal unless it says otherwise, and a member is visible only where its
/// module is imported.
let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("ExistentialAny"),
]

/// What the rooms are compiled with: also for debugging they are optimised, or
/// the tests, which draw some hundred maps, would take ten times as long.
let optimised: [SwiftSetting] = strict + [.unsafeFlags(["-O"], .when(configuration: .debug))]

/// A room of the house: a library target with the rooms it may import.
func room(_ name: String, _ dependencies: Target.Dependency...) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: optimised)
}

/// The tests of a room. They find the folders of data beside them by
/// themselves.
func tests(
  of name: String, data: [String] = [], _ dependencies: Target.Dependency...
) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: [.byName(name: name)] + dependencies, exclude: data,
    swiftSettings: strict)
}

/// A C library of the system, found through pkg-config.
func library(_ name: String, pkgConfig: String, apt: String, brew: String) -> Target {
  .systemLibrary(name: name, pkgConfig: pkgConfig, providers: [.apt([apt]), .brew([brew])])
}

let package = Package(
  name: "kachagh-atlas",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "kachagh", targets: ["kachagh"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
  ],
  targets: [
    library("CLibXML2", pkgConfig: "libxml-2.0", apt: "libxml2-dev", brew: "libxml2"),
    library("CProj", pkgConfig: "proj", apt: "libproj-dev", brew: "proj"),
    library("CHarfBuzz", pkgConfig: "harfbuzz", apt: "libharfbuzz-dev", brew: "harfbuzz"),
    library("CPNG", pkgConfig: "libpng", apt: "libpng-dev", brew: "libpng"),
    library("CRsvg", pkgConfig: "librsvg-2.0", apt: "librsvg2-dev", brew: "librsvg"),
    library("CTIFF", pkgConfig: "libtiff-4", apt: "libtiff-dev", brew: "libtiff"),

    room("Gazetteer"),
    room("XML", "CLibXML2"),
    room("TEI", "Gazetteer", "XML"),
    room("Annotation", "Gazetteer"),
    room(
      "PlaceDatabase", "Gazetteer", .product(name: "GRDB", package: "GRDB.swift")),
    room("Geodesy", "CProj"),
    room("Typography", "CHarfBuzz"),
    room("Labelling"),
    room("Drawing"),
    room("Colourimetry"),
    room("Preflight", "XML", "Colourimetry"),
    room(
      "Cartography", "Gazetteer", "Geodesy", "Typography", "Labelling", "Drawing"),
    room("SVG", "Drawing", "CPNG"),
    room("Printing", "Drawing", "SVG", "CRsvg", "CTIFF"),
    room("Interchange", "Gazetteer", "Geodesy", "XML"),
    room("QGIS", "Cartography", "Drawing", "XML"),
    room("WebPage", "Gazetteer"),
    room("Reconciliation", "Gazetteer", "PlaceDatabase", "Interchange"),
    room("Papers", "Gazetteer", "Interchange"),
    room("Settings", .product(name: "Yams", package: "Yams")),
    .executableTarget(
      name: "kachagh",
      dependencies: [
        "Gazetteer", "XML", "TEI", "PlaceDatabase", "Geodesy", "Typography", "Drawing",
        "Cartography", "SVG", "Printing", "Interchange", "Preflight", "Colourimetry", "QGIS",
        "WebPage", "Papers", "Reconciliation", "Annotation", "Settings",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: optimised),
    .executableTarget(
      name: "label-benchmark",
      dependencies: [
        "Labelling", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Benchmarks/label-benchmark", swiftSettings: strict),
    .executableTarget(
      name: "kachagh-benchmark",
      dependencies: [
        "Gazetteer", "TEI", "PlaceDatabase", "Geodesy", "Typography", "Labelling", "Cartography",
        "SVG", "Interchange", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Benchmarks/kachagh-benchmark", swiftSettings: strict),
    .executableTarget(
      name: "kachagh-faults",
      dependencies: [
        "PlaceDatabase", "Labelling",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Benchmarks/kachagh-faults", swiftSettings: strict),
    .executableTarget(
      name: "kachagh-fuzz",
      dependencies: [
        "Gazetteer", "XML", "TEI", "PlaceDatabase", "Geodesy", "Labelling", "Drawing",
        "Cartography", "Interchange", "Preflight", "Colourimetry", "Annotation", "Settings",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Benchmarks/kachagh-fuzz", swiftSettings: strict),
    .executableTarget(
      name: "annotation-evaluation",
      dependencies: [
        "Annotation", "Gazetteer", "PlaceDatabase", "TEI",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Benchmarks/annotation-evaluation", swiftSettings: strict),
    .executableTarget(
      name: "search-benchmark",
      dependencies: [
        "Gazetteer", "Interchange", "Labelling", "PlaceDatabase",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Benchmarks/search-benchmark", swiftSettings: strict),

    tests(of: "Gazetteer"),
    tests(of: "XML"),
    tests(of: "TEI", data: ["Fixtures"], "Gazetteer", "XML"),
    tests(of: "Annotation", data: ["Evaluation"], "Gazetteer", "TEI"),
    tests(
      of: "PlaceDatabase", "Gazetteer", "TEI", .product(name: "GRDB", package: "GRDB.swift")),
    tests(of: "Geodesy", data: ["Fixtures"]),
    tests(of: "Typography"),
    tests(of: "Labelling"),
    tests(of: "Colourimetry"),
    tests(of: "Preflight", data: ["Fixtures", "Golden"], "Colourimetry"),
    tests(of: "SVG", data: ["Golden"], "Drawing", "Typography", "CPNG"),
    tests(of: "Reconciliation", "Gazetteer", "PlaceDatabase", "Interchange"),
    tests(of: "Papers", "Gazetteer", "Interchange"),
    tests(of: "Interchange", data: ["Golden"], "Gazetteer"),
    tests(of: "WebPage", "Gazetteer"),
    tests(
      of: "Cartography", "Gazetteer", "Drawing", "Geodesy", "TEI", "Interchange", "Typography",
      "Colourimetry"),
    .testTarget(
      name: "KachaghTests",
      dependencies: [
        "kachagh", "Gazetteer", "XML", "TEI", "PlaceDatabase", "Interchange", "Cartography",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      exclude: ["Golden", "Fixtures"], swiftSettings: strict),
  ]
)
