/// A box in the plane of longitudes and latitudes; one about a shape across the
/// antimeridian reaches beyond 180 degrees, as the shape does.
public struct BoundingBox: Hashable, Sendable {
  /// The western edge in degrees.
  public var west: Double
  /// The southern edge in degrees.
  public var south: Double
  /// The eastern edge in degrees, not west of the western one.
  public var east: Double
  /// The northern edge in degrees, not south of the southern one.
  public var north: Double

  /// Makes a box of its edges.
  public init(west: Double, south: Double, east: Double, north: Double) {
    self.west = west
    self.south = south
    self.east = east
    self.north = north
  }

  /// The smallest box about positions; nil of none.
  public init?(of coordinates: some Sequence<Coordinate>) {
    var box: BoundingBox?
    for position in coordinates {
      box = box?.including(position) ?? BoundingBox(of: position)
    }
    guard let box else { return nil }
    self = box
  }

  private init(of position: Coordinate) {
    self.init(
      west: position.longitude, south: position.latitude, east: position.longitude,
      north: position.latitude)
  }

  /// The smallest box that also holds a position.
  public func including(_ position: Coordinate) -> BoundingBox {
    BoundingBox(
      west: min(west, position.longitude), south: min(south, position.latitude),
      east: max(east, position.longitude), north: max(north, position.latitude))
  }

  /// The smallest box about two.
  public func union(_ other: BoundingBox) -> BoundingBox {
    BoundingBox(
      west: min(west, other.west), south: min(south, other.south),
      east: max(east, other.east), north: max(north, other.north))
  }

  /// Whether a position lies within or on the edge.
  public func contains(_ position: Coordinate) -> Bool {
    (west...east).contains(position.longitude) && (south...north).contains(position.latitude)
  }

  /// Whether two boxes share a position.
  public func intersects(_ other: BoundingBox) -> Bool {
    west <= other.east && other.west <= east && south <= other.north && other.south <= north
  }
}

extension Geometry {
  /// The smallest box about the shape; nil where it has no position.
  public var boundingBox: BoundingBox? { BoundingBox(of: coordinates) }

  /// Whether a position lies within the rings of an area and in none of its
  /// holes, in the plane of longitude and latitude; false of points and lines.
  public func contains(_ position: Coordinate) -> Bool {
    guard case .polygon(let rings) = self, let outer = rings.first, let start = outer.first
    else { return false }
    let position = position.turned(near: start.longitude)
    return outer.encloses(position) && !rings.dropFirst().contains { $0.encloses(position) }
  }
}
