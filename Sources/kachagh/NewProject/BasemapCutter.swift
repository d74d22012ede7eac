import Foundation
import Gazetteer
import Geodesy
import Interchange

/// Cuts the files of a base map from a user's own.
struct BasemapCutter {
  var extent: GeographicBounds
  var layers: LayerArguments

  /// How far around the extent a locator may show, in degrees of latitude.
  private static let surroundings = 9.5
  /// How much wider than the extent files must be for a locator to be cut from
  /// them: those cut already would show their own edge as a shore.
  private static let wider = 6.0

  /// The files of the folder. A layer for which no file is given is empty.
  func files() throws -> [MapFile] {
    var files: [MapFile] = []
    let coast = try CoastFile(features: features(layers.coastline, "coastline"))
    let sources = BasemapLayers(
      coast: coast, ocean: try features(layers.ocean, "ocean"),
      lakes: try features(layers.lakes, "lakes"),
      boundaries: try features(layers.boundaries, "boundaries"))
    files += sources.cut(to: extent).map { file(named: $0.name, $0.features) }
    let wide = extent.surrounded(by: Self.surroundings)
    let around = sources.cut(to: wide, simplified: 0.04)
    if reaches(around.flatMap(\.features)) {
      files += around.map { file(named: "locator-\($0.name)", $0.features) }
    } else {
      files += around.map { file(named: "locator-\($0.name)", []) }
    }
    if let grid = try elevation() {
      files.append(MapFile(name: "elevation.asc", bytes: grid.asciiGrid))
    }
    return files + [
      MapFile(name: "extent.json", bytes: extentBytes),
      MapFile(name: "credit.txt", bytes: Array("\(try credit())\n".utf8)),
      MapFile(name: "README.md", bytes: Array(try account().utf8)),
    ]
  }

  private func file(named name: String, _ features: [GeoJSONFeature]) -> MapFile {
    MapFile(name: "\(name).geojson", bytes: GeoJSONWriter.bytes(of: features, name: name))
  }

  /// Whether features reach well beyond the extent.
  private func reaches(_ features: [GeoJSONFeature]) -> Bool {
    let shapes = features.flatMap(\.geometries).map { $0.coordinates.map(\.position) }
    guard let box = GeographicBounds(enclosing: shapes) else { return false }
    return box.width > extent.width + Self.wider || box.height > extent.height + Self.wider
  }

  /// The path of a layer: as given, else of the folder if it has one.
  private func path(_ given: String?, _ name: String) -> String? {
    if given != nil { return given }
    let path = layers.basemap.map { "\($0)/\(name)" }
    return path.flatMap { FileManager.default.fileExists(atPath: $0) ? $0 : nil }
  }

  private func features(_ given: String?, _ name: String) throws -> [GeoJSONFeature] {
    guard let path = path(given, "\(name).geojson") else { return [] }
    return try GeoJSONReader.features(in: try contents(of: path), file: path)
  }

  private func grids() throws -> [String] {
    if !layers.elevation.isEmpty { return layers.elevation }
    guard let folder = layers.basemap else { return [] }
    return try names(in: folder).filter { $0.hasSuffix(".asc") }.map { "\(folder)/\($0)" }
  }

  private func names(in folder: String) throws -> [String] {
    do {
      return try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    } catch {
      throw FileError.cannotRead(path: folder, reason: "there is no such folder")
    }
  }

  private func elevation() throws -> ElevationGrid? {
    let grids = try grids().map { path in
      try ElevationGrid(asciiGrid: try contents(of: path), file: path)
    }
    return ElevationGrid(cutting: grids, to: extent)
  }

  private func credit() throws -> String {
    if let credit = layers.credit { return credit }
    guard let path = path(nil, "credit.txt") else { return "" }
    return String(decoding: try contents(of: path), as: UTF8.self)
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private var extentBytes: [UInt8] {
    var json = JSONWriter()
    json.append(
      .object([
        .init("west", .number(extent.west)), .init("south", .number(extent.south)),
        .init("east", .number(extent.east)), .init("north", .number(extent.north)),
      ]))
    json.append("\n")
    return json.bytes
  }

  /// What the folder was made of, for whoever asks later.
  private func account() throws -> String {
    let named = [
      ("coastline", path(layers.coastline, "coastline.geojson")),
      ("ocean", path(layers.ocean, "ocean.geojson")),
      ("lakes", path(layers.lakes, "lakes.geojson")),
      ("boundaries", path(layers.boundaries, "boundaries.geojson")),
    ]
    let rows =
      named.map { "| \($0.0) | \($0.1.map { "`\($0)`" } ?? "nothing") |" }
      + (try grids()).map { "| elevation | `\($0)` |" }
    return """
      # The base map

      Cut to \(extent.west), \(extent.south), \(extent.east), \(extent.north) \
      (west, south, east, north, in degrees) by `kachagh new project`.

      | layer | cut from |
      |---|---|
      \(rows.joined(separator: "\n"))

      Put better files in their place whenever you have them: GeoJSON in WGS 84, each layer by \
      its name, and `elevation.asc`, an ESRI ASCII grid in degrees. `credit.txt` is the line that \
      every map gives. A feature that has not always been there says so in its properties `from` \
      and `to`.

      """
  }
}

extension GeographicBounds {
  /// The box with degrees of latitude more on each side, and as far on the ground
  /// to the west and east.
  fileprivate func surrounded(by latitude: Double) -> GeographicBounds {
    let metres = Ellipsoid.wgs84.metresPerDegree(atLatitude: min(80, max(abs(north), abs(south))))
    let longitude = min(latitude * metres.y / metres.x, (360 - width) / 2)
    return GeographicBounds(
      west: west - longitude, south: max(-90, south - latitude), east: east + longitude,
      north: min(90, north + latitude)
    ).turnedToNormal
  }
}
