import Cartography
import Foundation
import Gazetteer
import Geodesy
import Interchange
import PlaceDatabase
import SVG
import TEI
import Typography

/// The parts of the program's work, each done alone on one core.
struct Parts {
  var gazetteer: URL
  var runs: Int
  /// What the map is of; every other word than a source's means all of them.
  var source: String

  /// Prints a line for each part.
  func printTable() throws {
    print("The parts, median of \(runs), one core    ms")
    let corpus = try measured("read and check the XML") { try TEIFolder.read(gazetteer.path) }
    let database = gazetteer.appending(path: "benchmark.gpkg").path
    try measured("write the database") {
      try PlaceDatabase.build(corpus, digest: "", at: database)
    }
    try measured("read the database") { try PlaceDatabase(path: database).corpus() }
    let elevation = try measured("read the elevation grid") {
      try ElevationGrid(asciiGrid: bytes("elevation.asc"), file: "elevation.asc")
    }
    let ground = try measured("read sea, lakes and boundaries") {
      try basemap(elevation: elevation)
    }
    let maker = try measured("index, theme, wording and fonts") {
      try mapMaker(corpus: corpus, basemap: ground)
    }
    let subject = corpus.sources.first { $0.id.text == source }
    func sheet(_ relief: MapOptions.Relief) throws -> MapSheet {
      let options = MapOptions(relief: relief)
      guard let subject else { return try maker.overview(options: options) }
      return try maker.map(of: subject, options: options)
    }
    try measured("map without relief: marks, names") { try sheet(.none) }
    let map = try measured("map with relief") { try sheet(.shaded) }
    try measured("write the SVG") { try SVGWriter(textMode: .outlines).write(map.drawing) }
    try measured("write the GeoJSON") {
      let features = ActivityFeatures(corpus: corpus)
        .features(of: subject.map { [$0] } ?? corpus.sources)
      return GeoJSONWriter.bytes(of: features, name: source)
    }
  }

  /// Does a thing several times and prints how long it took.
  @discardableResult
  private func measured<Result>(_ name: String, _ work: () throws -> Result) throws -> Result {
    var times: [Double] = []
    var last = try work()
    for _ in 0..<runs {
      let start = ContinuousClock.now
      last = try work()
      times.append((ContinuousClock.now - start).inSeconds)
    }
    print(column("  \(name)", 34), column(median(times) * 1000, 1, 8), separator: "")
    return last
  }

  private func bytes(_ name: String) throws -> [UInt8] {
    try Array(Data(contentsOf: gazetteer.appending(path: "basemap/\(name)")))
  }

  private func mapMaker(corpus: Corpus, basemap: Basemap) throws -> MapMaker {
    func decode<Value: Decodable>(_ path: String) throws -> Value {
      try JSONDecoder().decode(Value.self, from: Data(contentsOf: gazetteer.appending(path: path)))
    }
    return MapMaker(
      atlas: AtlasIndex(corpus), basemap: basemap, theme: try decode("themes/colour.json"),
      wording: try decode("wording/en.json"), fonts: FontBook(folders: .standard()))
  }

  /// The base map but for its locator, whatever the time.
  private func basemap(elevation: ElevationGrid) throws -> Basemap {
    func geometries(_ name: String) throws -> [Geometry] {
      let file = "\(name).geojson"
      return try GeoJSONReader.features(in: bytes(file), file: file).flatMap(\.geometries)
    }
    func positions(_ line: [Coordinate]) -> [SIMD2<Double>] {
      line.map { [$0.longitude, $0.latitude] }
    }
    func areas(_ name: String) throws -> [Basemap.Area] {
      try geometries(name).compactMap { geometry in
        guard case .polygon(let rings) = geometry else { return nil }
        return Basemap.Area(rings: rings.map(positions))
      }
    }
    func lines(_ name: String) throws -> [[SIMD2<Double>]] {
      try geometries(name).compactMap { geometry in
        guard case .line(let line) = geometry else { return nil }
        return positions(line)
      }
    }
    return Basemap(
      ocean: try areas("ocean"), lakes: try areas("lakes"), coastlines: try lines("coastline"),
      boundaries: try lines("boundaries"), elevation: elevation, coverage: elevation.bounds)
  }
}
