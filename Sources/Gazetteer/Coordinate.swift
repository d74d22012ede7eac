/// A position on the Earth in WGS 84, longitude before latitude.
public struct Coordinate: Hashable, Sendable {
  /// Degrees east of Greenwich, -180 to 180.
  public var longitude: Double
  /// Degrees north of the equator, -90 to 90.
  public var latitude: Double

  /// Makes a position of degrees east and degrees north.
  public init(longitude: Double, latitude: Double) {
    self.longitude = longitude
    self.latitude = latitude
  }

  /// Whether both degrees are finite and within their ranges.
  public var isOnEarth: Bool {
    (-180...180).contains(longitude) && (-90...90).contains(latitude)
  }

  /// The same position with its longitude within 180 degrees of another; exactly
  /// as it is where it lies there already.
  public func turned(near other: Double) -> Coordinate {
    let turns = ((longitude - other) / 360).rounded(.toNearestOrEven)
    return Coordinate(longitude: longitude - turns * 360, latitude: latitude)
  }
}
