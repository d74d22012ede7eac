import Gazetteer
import Geodesy
import Interchange

/// The layers of a base map before they are cut.
struct BasemapLayers {
  var coast: CoastFile
  var ocean: [GeoJSONFeature]
  var lakes: [GeoJSONFeature]
  var boundaries: [GeoJSONFeature]

  /// The layers within a box, by name, simplified to a tolerance in degrees.
  func cut(
    to box: GeographicBounds, simplified tolerance: Double = 0
  ) -> [(name: String, features: [GeoJSONFeature])] {
    let cutter = FeatureCutter(box: box, tolerance: tolerance)
    let seas = ocean.isEmpty ? coast.seas(in: cutter) : ocean.flatMap(cutter.areas)
    return [
      ("coastline", coast.shores.flatMap(cutter.lines)), ("ocean", seas),
      ("lakes", lakes.flatMap(cutter.areas)), ("boundaries", boundaries.flatMap(cutter.lines)),
    ]
  }
}

/// A file of shores as lines, or of land as areas.
struct CoastFile {
  /// The shores, as lines.
  var shores: [GeoJSONFeature]
  /// The land, where the file has areas.
  private var land: [Polygon]

  init(features: [GeoJSONFeature]) {
    let areas = features.flatMap(\.geometries).compactMap(\.rings)
    land = areas.compactMap { rings in
      rings.first.map { Polygon(outer: $0, holes: Array(rings.dropFirst())) }
    }
    shores =
      areas.isEmpty
      ? features
      : areas.flatMap { $0 }.map { ring in
        GeoJSONFeature(geometries: Ring.withoutCutSides(ring).map { .line($0.coordinates) })
      }
  }

  /// The sea in a box: all that is not land; nothing where no land is known.
  func seas(in cutter: FeatureCutter) -> [GeoJSONFeature] {
    guard !land.isEmpty else { return [] }
    return cutter.box.clip(outside: land).compactMap(cutter.feature)
  }
}

/// Cuts features to a box, and keeps of what they say only what a base map
/// reads.
struct FeatureCutter {
  var box: GeographicBounds
  /// How far a point may be from the line for it to be left out, in degrees.
  var tolerance: Double

  /// The parts of a feature's lines.
  func lines(_ feature: GeoJSONFeature) -> [GeoJSONFeature] {
    let lines = feature.geometries.compactMap { geometry -> [SIMD2<Double>]? in
      guard case .line(let line) = geometry else { return nil }
      return line.map(\.position)
    }
    let parts = lines.flatMap(box.clip(line:)).map { Line.simplified($0, tolerance: tolerance) }
    return feature.kept(parts.map { .line($0.coordinates) })
  }

  /// The parts of a feature's areas.
  func areas(_ feature: GeoJSONFeature) -> [GeoJSONFeature] {
    let areas = feature.geometries.compactMap(\.rings).compactMap { rings in
      rings.first.map { Polygon(outer: $0, holes: Array(rings.dropFirst())) }
    }
    return feature.kept(areas.flatMap(box.clip(polygon:)).map(geometry))
  }

  /// An area without a name.
  func feature(_ polygon: Polygon) -> GeoJSONFeature {
    GeoJSONFeature(geometries: [geometry(polygon)])
  }

  private func geometry(_ polygon: Polygon) -> Geometry {
    .polygon(
      polygon.rings.map { ring in
        let simple = tolerance > 0 ? Line.simplified(ring: ring, tolerance: tolerance) : ring
        return (simple + simple.prefix(1)).coordinates
      })
  }
}

extension GeoJSONFeature {
  /// What a base map reads of a feature.
  private static let read: Set<String> = ["name", "from", "to"]

  /// The feature with other shapes, none where there are none.
  fileprivate func kept(_ shapes: [Geometry]) -> [GeoJSONFeature] {
    guard !shapes.isEmpty else { return [] }
    let properties = properties.filter { Self.read.contains($0.name) && $0.value != .null }
    return [GeoJSONFeature(id: id, geometries: shapes, properties: properties)]
  }
}

extension Geometry {
  /// The rings of an area; nil of anything else.
  fileprivate var rings: [[SIMD2<Double>]]? {
    guard case .polygon(let rings) = self else { return nil }
    return rings.map { $0.map(\.position) }
  }
}

extension [SIMD2<Double>] {
  fileprivate var coordinates: [Coordinate] {
    map { Coordinate(longitude: $0.x, latitude: $0.y) }
  }
}
