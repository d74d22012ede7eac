import ArgumentParser

/// What every command that makes maps may be told.
struct MapArguments: ParsableArguments {
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Where the files go. (default: Output/ in the project)", valueName: "dir"))
  var output: String?

  @Option(
    name: .long,
    help: ArgumentHelp("The width of the sheet, in mm, cm or in.", valueName: "length"))
  var width = SheetWidth(millimetres: 180)

  @Option(
    name: .long,
    help: ArgumentHelp(
      "The files to write, with commas. (default: \(MapFormats.usualInWords))",
      valueName: "formats"))
  var format: MapFormats?

  @Option(
    name: .long,
    help: ArgumentHelp("The pixels an inch of a PNG or TIFF, 72 to 2400.", valueName: "dpi"))
  var dpi = 300

  func validate() throws {
    guard (72...2400).contains(dpi) else {
      throw ValidationError("--dpi must be from 72 to 2400.")
    }
  }
}

/// A form in which a map is written; its name is the ending of its files.
enum MapFormat: String, CaseIterable {
  case svg
  case geojson
  /// The style in which QGIS opens the GeoJSON of the same name.
  case qml
  case pdf
  case png
  case tiff
  case eps

  /// Whether it shows the drawn sheet.
  var isDrawn: Bool { self != .geojson && self != .qml }
}

/// The forms asked for, such as `svg,geojson`.
struct MapFormats: ExpressibleByArgument {
  var formats: [MapFormat]

  /// What a map is written as where nobody says.
  static let usual = MapFormats(formats: [.svg, .geojson, .qml])

  /// What an atlas is written as where nobody says: its page leads to PDFs too.
  static let usualOfAtlas = MapFormats(formats: [.svg, .geojson, .qml, .pdf])

  static var usualInWords: String { "\(usual.defaultValueDescription); of an atlas also pdf" }

  var defaultValueDescription: String { formats.map(\.rawValue).joined(separator: ",") }

  static var allValueStrings: [String] { MapFormat.allCases.map(\.rawValue) }
}

extension MapFormats {
  init?(argument: String) {
    let names = argument.split(separator: ",", omittingEmptySubsequences: false)
    let formats = names.compactMap { MapFormat(rawValue: String($0)) }
    guard formats.count == names.count else { return nil }
    self.formats = MapFormat.allCases.filter(formats.contains)
  }
}

/// The width of a sheet.
struct SheetWidth: ExpressibleByArgument {
  /// The width in millimetres, 40 to 2000.
  var millimetres: Double

  var defaultValueDescription: String { "180mm" }
}

extension SheetWidth {
  init?(argument: String) {
    let digits = argument.prefix { $0.isNumber || $0 == "." }
    let units = ["": 1, "mm": 1, "cm": 10, "in": 25.4]
    guard let number = Double(digits), let unit = units[String(argument.dropFirst(digits.count))],
      (40...2000).contains(number * unit)
    else { return nil }
    millimetres = number * unit
  }
}
