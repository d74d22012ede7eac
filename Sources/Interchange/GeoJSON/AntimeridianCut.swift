import Gazetteer
import Geodesy

extension Geometry {
  /// The parts of the shape on either side of the antimeridian, each with
  /// longitudes of -180 to 180, as GeoJSON wants them (RFC 7946, 3.1.9); the
  /// shape alone, as it is, where it does not cross.
  var cutAtAntimeridian: [Geometry] {
    guard let box = boundingBox, box.west < -180 || box.east > 180 else { return [self] }
    return [-1, 0, 1].flatMap { turn in parts(onTurn: Double(turn) * 360) }
  }

  /// What lies on one turn about the Earth, turned back to the first.
  private func parts(onTurn turn: Double) -> [Geometry] {
    let window = PlaneRectangle(minimum: [turn - 180, -90], maximum: [turn + 180, 90])
    func turnedBack(_ points: [SIMD2<Double>]) -> [Coordinate] {
      points.map { Coordinate(longitude: $0.x - turn, latitude: $0.y) }
    }
    switch self {
    case .point: return []
    case .line(let line):
      return window.clip(line: line.map(\.vector)).map { .line(turnedBack($0)) }
    case .polygon(let rings):
      guard let outer = rings.first else { return [] }
      let polygon = Polygon(
        outer: outer.map(\.vector), holes: rings.dropFirst().map { $0.map(\.vector) })
      return window.clip(polygon: polygon).map { part in
        .polygon(part.rings.map { ring in turnedBack(ring + ring.prefix(1)) })
      }
    }
  }
}

extension Coordinate {
  /// Longitude and latitude as a vector.
  fileprivate var vector: SIMD2<Double> { [longitude, latitude] }
}

extension GeographicBounds {
  /// The smallest box around shapes, as RFC 7946 (5.2) wants it: west, south,
  /// east and north, the west greater than the east where it crosses the
  /// antimeridian; nil of no shape.
  static func members(around shapes: [Geometry]) -> [Double]? {
    let box = GeographicBounds(
      enclosing: shapes.map { $0.coordinates.map { [$0.longitude, $0.latitude] } })
    return box.map { [$0.west, $0.south, Longitude.normal($0.east), $0.north] }
  }
}
