import ArgumentParser
import Gazetteer
import Interchange

/// `kachagh places`
struct PlacesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "places",
    abstract: "List the places.",
    discussion: """
      Lists what is authored; kachagh search finds places by name, imported ones too.

      EXAMPLES:
        kachagh places
        kachagh places --json
      """)

  @OptionGroup var projectOptions: ProjectOptions
  @OptionGroup var listingOptions: ListingOptions

  func run() throws {
    let places = try projectOptions.open().corpus().places
    if listingOptions.json {
      printJSONLines(places.map(\.listRecord))
    } else {
      print(TextTable(heads: Place.heads, rows: places.map(\.row)))
    }
  }
}

extension Place {
  fileprivate static let heads = [
    "PLACE", "NAME", "KIND", "LATITUDE", "LONGITUDE", "ELEVATION", "PART OF",
  ]

  /// The editors' first name.
  private var shownName: String? { name(in: "en")?.toponym.text }

  fileprivate var row: [String] {
    [
      id.text, shownName ?? "", kind.text, point.map { degreesText($0.latitude) } ?? "",
      point.map { degreesText($0.longitude) } ?? "", elevationText, parent?.text ?? "",
    ]
  }

  private var elevationText: String {
    guard let elevation = elevations.first else { return "" }
    func metres(_ value: Double) -> String { String(Int(value.rounded())) }
    let lowest = metres(elevation.lowest)
    return elevation.single == nil ? "\(lowest)-\(metres(elevation.highest)) m" : "\(lowest) m"
  }

  fileprivate var listRecord: JSONValue {
    .record([
      .init("id", .string(id.text)),
      .init("name", .text(shownName)),
      .init("heading", .string(heading)),
      .init("kind", .string(kind.text)),
      .init("longitude", .figure(point?.longitude)),
      .init("latitude", .figure(point?.latitude)),
      .init("precision_m", .figure(location(.point)?.precision)),
      .init("elevation_m", .figure(elevations.first?.lowest)),
      .init("elevation_max_m", .figure(elevations.first?.highest)),
      .init("certainty", .string(certainty.rawValue)),
      .init("part of", .text(parent?.text)),
    ])
  }
}
