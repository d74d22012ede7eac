import Cartography
import Drawing
import Foundation
import Gazetteer
import Geodesy
import Interchange
import TEI
import Testing
import Typography

/// The maps of the authored gazetteer, each drawn once for all tests.
///
/// They are drawn without relief, which no rule of these tests is about and
/// which takes most of the time.
actor AuthoredAtlas {
  /// The maps of this repository.
  static let shared = Result { try AuthoredAtlas() }

  /// The authored files.
  nonisolated let corpus: Corpus
  /// What lies under the maps: the water, which is what names have to heed.
  nonisolated let basemap: Basemap
  private nonisolated let index: AtlasIndex
  private nonisolated let themes: [String: Theme]
  private nonisolated let wording: Wording
  private nonisolated let fonts = FontBook(folders: .standard())
  private var maps: [MapRequest: Task<DrawnMap, any Error>] = [:]

  private init() throws {
    corpus = try TEIFolder.read(Self.folder.path)
    index = AtlasIndex(corpus)
    basemap = Basemap(
      ocean: try Self.areas("ocean"), lakes: try Self.areas("lakes"),
      coverage: GeographicBounds(west: 43, south: 38.2, east: 50.2, north: 42.2))
    themes = try Dictionary(
      uniqueKeysWithValues: ["colour", "greyscale", "high-contrast", "dark"].map {
        ($0, try Self.decode("themes/\($0).json"))
      })
    wording = try Self.decode("wording/en.json")
  }

  /// A map, as it was drawn the first time it was asked for.
  func map(_ request: MapRequest) async throws -> DrawnMap {
    let task = maps[request] ?? Task.detached { try self.draw(request) }
    maps[request] = task
    return try await task.value
  }

  /// A map, drawn now.
  ///
  /// - Parameters:
  ///   - basemap: What lies under it; nil for our own.
  ///   - relief: How the ground is drawn.
  ///   - memory: What was made before; nil to keep nothing.
  nonisolated func draw(
    _ request: MapRequest, on basemap: Basemap? = nil, relief: MapOptions.Relief = .none,
    memory: MapMemory? = nil
  ) throws -> DrawnMap {
    let theme = try #require(themes[request.theme])
    let maker = MapMaker(
      atlas: index, basemap: basemap ?? self.basemap, theme: theme, wording: wording, fonts: fonts,
      memory: memory)
    let options = MapOptions(
      width: request.width, names: request.language.map { .language($0) } ?? .asInSource,
      relief: relief)
    let source = corpus.sources.first { $0.id == request.source }
    let sheet =
      if let source {
        try maker.map(of: source, options: options)
      } else {
        try maker.overview(options: options)
      }
    return DrawnMap(
      sheet: sheet, inks: sheet.drawing.inks, sources: source.map { [$0] } ?? corpus.sources)
  }

  private static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Gazetteer")

  private static func decode<Value: Decodable>(_ path: String) throws -> Value {
    try JSONDecoder().decode(Value.self, from: Data(contentsOf: folder.appending(path: path)))
  }

  private static func areas(_ name: String) throws -> [Basemap.Area] {
    let url = folder.appending(path: "basemap/\(name).geojson")
    var areas: [Basemap.Area] = []
    for feature in try GeoJSONReader.features(in: Array(Data(contentsOf: url)), file: name) {
      let (from, to) = (feature["from"]?.string, feature["to"]?.string)
      let isDated = from != nil || to != nil
      let period = isDated ? try EDTFDate("\(from ?? "..")/\(to ?? "..")") : nil
      for case .polygon(let rings) in feature.geometries {
        let positions = rings.map { ring in
          ring.map { SIMD2($0.longitude, $0.latitude) }
        }
        areas.append(Basemap.Area(rings: positions, period: period))
      }
    }
    return areas
  }
}

/// A map, and what its letters cover.
struct DrawnMap: Sendable {
  var sheet: MapSheet
  var inks: [Ink]
  /// Whose claims it shows.
  var sources: [Source]
}
