import Cartography
import Foundation
import Gazetteer
import Geodesy
import Interchange

/// Reads the folder of the base map.
///
/// A feature whose thing has not always existed says so in its properties
/// `from` and `to`, each a date in EDTF. A folder without a grid of elevations
/// says in `extent.json` how far it reaches.
struct BasemapFolder {
  let path: String

  /// The whole base map.
  ///
  /// - Throws: `FileError` of a file that is missing, `GeoJSONFaults` or
  ///   `ElevationGridFault` of one that is damaged.
  func read() throws -> Basemap {
    let extent = try extent()
    let elevation = try elevation(isNeeded: extent == nil)
    return Basemap(
      ocean: try areas("ocean"), lakes: try areas("lakes"), coastlines: try lines("coastline"),
      boundaries: try lines("boundaries"), elevation: elevation,
      locator: Basemap.Locator(
        ocean: try areas("locator-ocean"), lakes: try areas("locator-lakes"),
        boundaries: try lines("locator-boundaries")),
      coverage: elevation?.bounds ?? extent, credit: try credit())
  }

  private func elevation(isNeeded: Bool) throws -> ElevationGrid? {
    let grid = "\(path)/elevation.asc"
    guard isNeeded || FileManager.default.fileExists(atPath: grid) else { return nil }
    return try ElevationGrid(asciiGrid: try contents(of: grid), file: grid)
  }

  /// The box the folder says it reaches; nil where it says nothing.
  private func extent() throws -> GeographicBounds? {
    let file = "\(path)/extent.json"
    guard FileManager.default.fileExists(atPath: file) else { return nil }
    return try BasemapExtent(file: file).bounds
  }

  private func features(_ name: String) throws -> [GeoJSONFeature] {
    let file = "\(path)/\(name).geojson"
    return try GeoJSONReader.features(in: try contents(of: file), file: file)
  }

  private func areas(_ name: String) throws -> [Basemap.Area] {
    try features(name).flatMap { feature in
      feature.geometries.compactMap { geometry in
        guard case .polygon(let rings) = geometry else { return nil }
        return Basemap.Area(rings: rings.map { $0.map(\.position) }, period: feature.period)
      }
    }
  }

  private func lines(_ name: String) throws -> [[SIMD2<Double>]] {
    try features(name).flatMap(\.geometries).compactMap { geometry in
      guard case .line(let line) = geometry else { return nil }
      return line.map(\.position)
    }
  }

  /// Whose data these are, in one line.
  private func credit() throws -> String {
    let text = String(decoding: try contents(of: "\(path)/credit.txt"), as: UTF8.self)
    return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

extension GeoJSONFeature {
  /// When the thing existed; nil for always.
  fileprivate var period: EDTFDate? {
    let begun = self["from"]?.string
    let ended = self["to"]?.string
    guard begun != nil || ended != nil else { return nil }
    return try? EDTFDate("\(begun ?? "..")/\(ended ?? "..")")
  }
}

extension Coordinate {
  /// Longitude and latitude as a vector.
  var position: SIMD2<Double> { [longitude, latitude] }
}
