import Cartography
import Gazetteer
import Geodesy
import Interchange

/// Reads the folder of the base map.
///
/// A feature whose thing has not always existed says so in its properties
/// `from` and `to`, each a date in EDTF.
struct BasemapFolder {
  let path: String

  /// The whole base map.
  ///
  /// - Throws: `FileError` of a file that is missing, `GeoJSONFaults` or
  ///   `ElevationGridFault` of one that is damaged.
  func read() throws -> Basemap {
    let grid = "\(path)/elevation.asc"
    let elevation = try ElevationGrid(asciiGrid: try contents(of: grid), file: grid)
    return Basemap(
      ocean: try areas("ocean"), lakes: try areas("lakes"), coastlines: try lines("coastline"),
      boundaries: try lines("boundaries"), elevation: elevation,
      locator: Basemap.Locator(
        ocean: try areas("locator-ocean"), lakes: try areas("locator-lakes"),
        boundaries: try lines("locator-boundaries")),
      coverage: elevation.bounds, credit: try credit())
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
  fileprivate var position: SIMD2<Double> { [longitude, latitude] }
}
