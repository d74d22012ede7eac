import Foundation
import Typography

/// Something of the system that a part of the program needs.
struct Need: Sendable {
  /// How it is looked for.
  enum Sort: String, Sendable {
    /// A file of a font.
    case font
    /// A program on the path.
    case program
  }

  var sort: Sort
  /// The names it may have, the first the usual one.
  var names: [String]
  /// The Debian package it is in.
  var package: String
  /// What cannot be done without it.
  var cost: String
  /// Whether hardly anything can be done without it.
  var isRequired = false

  /// What reads the text of a PDF.
  static let pdfReader = Need(
    sort: .program, names: ["pdftotext"], package: "poppler-utils",
    cost: "no PDF can be annotated, and the tests cannot read those of maps")

  /// Everything that is looked for.
  static let all = [
    Need(
      sort: .font, names: ["NotoSans-Regular.ttf"], package: "fonts-noto-core",
      cost: "no map can be drawn", isRequired: true),
    Need(
      sort: .font, names: ["NotoSans-Bold.ttf"], package: "fonts-noto-core",
      cost: "no map can be drawn", isRequired: true),
    Need(
      sort: .font, names: ["NotoSerif-Italic.ttf"], package: "fonts-noto-core",
      cost: "no map with names of waters can be drawn", isRequired: true),
    Need(
      sort: .font, names: ["NotoSansArmenian-Regular.ttf"], package: "fonts-noto-core",
      cost: "no Armenian name can be drawn"),
    Need(
      sort: .font, names: ["NotoSansArabic-Regular.ttf"], package: "fonts-noto-core",
      cost: "no name in Arabic script can be drawn"),
    Need(
      sort: .font, names: ["NotoSansGeorgian-Regular.ttf"], package: "fonts-noto-core",
      cost: "no Georgian name can be drawn"),
    Need(
      sort: .program, names: ["rsvg-convert"], package: "librsvg2-bin",
      cost: "no PDF, PNG, TIFF or EPS of a map"),
    Need(
      sort: .program, names: ["gdal_translate"], package: "gdal-bin",
      cost: "no GeoTIFF of elevations can be read"),
    Need(
      sort: .program, names: ["ogr2ogr"], package: "gdal-bin",
      cost: "shapefiles cannot be turned into GeoJSON for a base map"),
    pdfReader,
    Need(
      sort: .program, names: ["xmllint"], package: "libxml2-utils",
      cost: "the tests cannot check the files by another reader"),
    Need(
      sort: .program, names: ["chromium", "google-chrome", "chromium-browser"],
      package: "chromium", cost: "the tests cannot look at the web page"),
  ]

  /// Where it is; nil where it is missing.
  func found(environment: [String: String]) -> String? {
    let folders =
      switch sort {
      case .font:
        FontFolders.standard(override: environment["KACHAGH_FONTS"], home: environment["HOME"])
          .paths
      case .program: environment["PATH", default: ""].split(separator: ":").map(String.init)
      }
    return names.lazy.flatMap { name in folders.map { "\($0)/\(name)" } }.first { path in
      sort == .program
        ? FileManager.default.isExecutableFile(atPath: path)
        : FileManager.default.isReadableFile(atPath: path)
    }
  }
}
