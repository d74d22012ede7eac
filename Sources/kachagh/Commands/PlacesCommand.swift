import ArgumentParser
import Gazetteer
import Interchange
import PlaceDatabase

/// `kachagh places [QUERY]`
struct PlacesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "places",
    abstract: "List the places, or find some by name.",
    discussion: """
      A query finds names in every script and spelling, the best first: Şuşa, Shusha, Шуша and \
      Շուշի find the same place.

      EXAMPLES:
        kachagh places
        kachagh places Շուշի
        kachagh places "boyuk kirs" --limit 1 --json
      """)

  @OptionGroup var projectOptions: ProjectOptions
  @OptionGroup var listingOptions: ListingOptions

  @Option(name: .long, help: "How many places a query gives at most.")
  var limit = 20

  @Argument(help: "A name, in any script.")
  var query: String?

  func validate() throws {
    guard limit > 0 else { throw ValidationError("--limit must be 1 or more.") }
  }

  func run() throws {
    let project = try projectOptions.open()
    let corpus = try project.corpus()
    let finds =
      try query.map { try Self.finds(of: $0, limit: limit, in: project, corpus) }
      ?? corpus.places.map { Find(place: $0, name: nil) }
    if listingOptions.json {
      printJSONLines(finds.map(\.record))
    } else {
      print(TextTable(heads: Find.heads, rows: finds.map(\.row)))
    }
  }

  private static func finds(
    of query: String, limit: Int, in project: Project, _ corpus: Corpus
  ) throws -> [Find] {
    let places = Dictionary(corpus.places.map { ($0.id, $0) }) { first, _ in first }
    return try project.openDatabase().search(query, limit: limit).compactMap { match in
      places[match.place].map { Find(place: $0, name: match.name) }
    }
  }
}

/// A place in a list, with the name that a query found it by.
private struct Find {
  var place: Place
  var name: String?

  static let heads = ["PLACE", "NAME", "KIND", "LATITUDE", "LONGITUDE", "ELEVATION", "PART OF"]

  private var elevation: Elevation? { place.elevations.first }

  /// The name found, else the editors' first.
  private var shownName: String? { name ?? place.name(in: "en")?.toponym.text }

  var row: [String] {
    [
      place.id.text, shownName ?? "", place.kind.text,
      place.point.map { Self.degrees($0.latitude) } ?? "",
      place.point.map { Self.degrees($0.longitude) } ?? "", elevationText,
      place.parent?.text ?? "",
    ]
  }

  private var elevationText: String {
    guard let elevation else { return "" }
    let lowest = Self.metres(elevation.lowest)
    return elevation.single == nil ? "\(lowest)-\(Self.metres(elevation.highest)) m" : "\(lowest) m"
  }

  private static func metres(_ value: Double) -> String { String(Int(value.rounded())) }

  private static func degrees(_ value: Double) -> String {
    var json = JSONWriter()
    json.append(degrees: value)
    return String(decoding: json.bytes, as: UTF8.self)
  }

  var record: JSONValue {
    .record([
      .init("id", .string(place.id.text)),
      .init("name", .text(shownName)),
      .init("heading", .string(place.heading)),
      .init("kind", .string(place.kind.text)),
      .init("longitude", .figure(place.point?.longitude)),
      .init("latitude", .figure(place.point?.latitude)),
      .init("precision_m", .figure(place.location(.point)?.precision)),
      .init("elevation_m", .figure(elevation?.lowest)),
      .init("elevation_max_m", .figure(elevation?.highest)),
      .init("certainty", .string(place.certainty.rawValue)),
      .init("part of", .text(place.parent?.text)),
    ])
  }
}
