import Drawing
import Gazetteer
import Geodesy

/// The window of a map: a rectangle of the projected plane and the rectangle of
/// the sheet that shows it.
struct MapFrame {
  let projection: Projection
  /// The rectangle of the plane, in metres, y northwards.
  let plane: PlaneRectangle
  /// The rectangle of the sheet, in points, y downwards.
  let sheet: Rectangle
  /// The smallest box of longitudes and latitudes around the window.
  let bounds: GeographicBounds

  init(projection: Projection, plane: PlaneRectangle, sheet: Rectangle) throws {
    self.projection = projection
    self.plane = plane
    self.sheet = sheet
    bounds = try projection.bounds(around: plane)
  }

  /// Points of the sheet to a metre of the plane.
  var scale: Double { sheet.width / plane.width }

  /// The width of the window on the ground, in metres.
  var groundWidth: Double { plane.width }

  /// The point of the sheet for a point of the plane.
  func sheetPoint(_ point: SIMD2<Double>) -> SIMD2<Double> {
    [
      sheet.minimum.x + (point.x - plane.minimum.x) * scale,
      sheet.minimum.y + (plane.maximum.y - point.y) * scale,
    ]
  }

  /// The point of the plane for a point of the sheet.
  func planePoint(_ point: SIMD2<Double>) -> SIMD2<Double> {
    [
      plane.minimum.x + (point.x - sheet.minimum.x) / scale,
      plane.maximum.y - (point.y - sheet.minimum.y) / scale,
    ]
  }

  /// The point of the sheet for a position, whether in the window or not.
  func point(_ coordinate: Coordinate) throws -> SIMD2<Double> {
    sheetPoint(try projection.forward(coordinate.vector))
  }

  /// The parts of a line within the window, simplified to a tolerance in
  /// points.
  func line(_ positions: [SIMD2<Double>], tolerance: Double = 0.15) throws -> [[SIMD2<Double>]] {
    guard isNear(positions) else { return [] }
    let projected = try projection.project(line: positions, tolerance: tolerance / scale / 2)
    return plane.clip(line: projected).map {
      Line.simplified($0, tolerance: tolerance / scale).map(sheetPoint)
    }
  }

  /// A polygon as far as it lies within the window; empty where it does not.
  func polygon(_ rings: [[SIMD2<Double>]], tolerance: Double = 0.1) throws -> Path {
    guard let outer = rings.first, isNear(outer) else { return Path() }
    let projected = try projection.project(
      polygon: Polygon(
        outer: lapped(outer.open), holes: rings.dropFirst().map { lapped($0.open) }),
      tolerance: tolerance / scale / 2)
    // A little beyond the frame, so that no edge made by clipping can show.
    let parts = plane.expanded(by: 2 / scale).clip(polygon: projected)
    return Path(
      parts.flatMap { part in
        part.rings.flatMap { ring in
          Path(
            points: Line.simplified(ring: ring, tolerance: tolerance / scale).map(sheetPoint),
            closed: true
          ).commands
        }
      })
  }

  /// A ring that is cut at the antimeridian, a little beyond it: there the parts
  /// of a sea meet, and no seam may show between them.
  private func lapped(_ ring: [SIMD2<Double>]) -> [SIMD2<Double>] {
    guard bounds.crossesAntimeridian else { return ring }
    let lap = 0.15 / scale / Ellipsoid.wgs84.metresPerDegree(atLatitude: bounds.center.y).x
    return ring.map { abs($0.x) == 180 ? [$0.x + ($0.x < 0 ? -lap : lap), $0.y] : $0 }
  }

  private func isNear(_ positions: [SIMD2<Double>]) -> Bool {
    guard let box = GeographicBounds(around: positions) else { return false }
    return box.intersects(bounds.expanded(longitude: 0.2, latitude: 0.2))
  }
}

extension Coordinate {
  /// Longitude and latitude as a vector.
  var vector: SIMD2<Double> { [longitude, latitude] }
}

extension [SIMD2<Double>] {
  /// A ring without the repetition of its first position.
  var open: [SIMD2<Double>] {
    count > 1 && first == last ? Array(dropLast()) : self
  }
}
