import Gazetteer

/// How far from its parent a place may lie.
///
/// A place may lie in its parent's outline, or as far outside it as the outline
/// may be wrong and the place's own position may be wrong. Where the parent has
/// no outline, it may lie within one and a half times the radius of the
/// parent's position, and again its own: such a radius is that of a circle of
/// the same area, and a region is longer than a circle.
struct ParentReach {
  /// The parent.
  let parent: Place.ID
  private let outline: Location?
  private let point: Location?

  /// The radius, in metres, of a position that names none.
  private static let usualPrecision = 2_000.0
  private static let elongation = 1.5

  /// The reach of a place; nil where nothing says how far it goes.
  init?(of place: Place) {
    parent = place.id
    outline = place.location(.outline).flatMap {
      $0.geometry.isOnEarth && GeometryRules.problems(of: $0).isEmpty ? $0 : nil
    }
    point = place.location(.point).flatMap { $0.precision == nil ? nil : $0 }
    if outline == nil && point == nil { return nil }
  }

  /// How far a position is outside, in metres, and how far it may be.
  func measure(_ position: Coordinate, precision: Double?) -> (distance: Double, reach: Double) {
    let own = precision ?? Self.usualPrecision
    if let outline {
      return (
        outline.geometry.distance(to: position),
        (outline.precision ?? Self.usualPrecision) + own
      )
    }
    guard case .point(let centre)? = point?.geometry else { return (0, own) }
    return (centre.distance(to: position), (point?.precision ?? 0) * Self.elongation + own)
  }

  /// Whether a position is within reach.
  func includes(_ position: Coordinate, precision: Double?) -> Bool {
    let (distance, reach) = measure(position, precision: precision)
    return distance <= reach
  }
}

extension Geometry {
  /// How far a position lies outside an area, in metres; 0 inside.
  fileprivate func distance(to position: Coordinate) -> Double {
    guard !contains(position), case .polygon(let rings) = self else { return 0 }
    return rings.flatMap { zip($0, $0.dropFirst()) }
      .map { position.distance(to: position.nearest(on: $0, $1)) }
      .min() ?? .infinity
  }
}

extension Coordinate {
  /// The nearest position of an edge, in the plane of longitude and latitude
  /// with longitudes drawn together as they are at this latitude.
  fileprivate func nearest(on from: Coordinate, _ to: Coordinate) -> Coordinate {
    let east = Coordinate(longitude: longitude + 0.01, latitude: latitude)
    let north = Coordinate(longitude: longitude, latitude: latitude + 0.01)
    let scale = distance(to: east) / distance(to: north)
    let (dx, dy) = ((to.longitude - from.longitude) * scale, to.latitude - from.latitude)
    let here = turned(near: from.longitude)
    let (px, py) = ((here.longitude - from.longitude) * scale, latitude - from.latitude)
    let length = dx * dx + dy * dy
    let share = length == 0 ? 0 : min(1, max(0, (px * dx + py * dy) / length))
    return Coordinate(
      longitude: from.longitude + share * (to.longitude - from.longitude),
      latitude: from.latitude + share * (to.latitude - from.latitude))
  }
}
