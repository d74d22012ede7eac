/// A box between two meridians and two parallels, in degrees of WGS 84; it does
/// not cross the antimeridian.
public struct GeographicBounds: Hashable, Sendable {
  /// The western longitude.
  public var west: Double
  /// The southern latitude.
  public var south: Double
  /// The eastern longitude.
  public var east: Double
  /// The northern latitude.
  public var north: Double

  /// Makes a box of its four sides, in degrees.
  public init(west: Double, south: Double, east: Double, north: Double) {
    self.west = west
    self.south = south
    self.east = east
    self.north = north
  }

  /// The smallest box around positions (longitude, latitude); nil of none.
  public init?(around positions: some Sequence<SIMD2<Double>>) {
    var iterator = positions.makeIterator()
    guard let first = iterator.next() else { return nil }
    var (low, high) = (first, first)
    while let next = iterator.next() {
      low = pointwiseMin(low, next)
      high = pointwiseMax(high, next)
    }
    self.init(west: low.x, south: low.y, east: high.x, north: high.y)
  }

  /// Degrees from west to east.
  public var width: Double { east - west }
  /// Degrees from south to north.
  public var height: Double { north - south }
  /// The position in the middle (longitude, latitude).
  public var center: SIMD2<Double> { [(west + east) / 2, (south + north) / 2] }

  /// The box as a rectangle whose x and y are degrees of longitude and latitude,
  /// for clipping before projecting.
  public var inDegrees: PlaneRectangle {
    PlaneRectangle(minimum: [west, south], maximum: [east, north])
  }

  /// Whether a position (longitude, latitude) lies inside or on the edge.
  public func contains(_ position: SIMD2<Double>) -> Bool {
    position.x >= west && position.x <= east && position.y >= south && position.y <= north
  }

  /// Whether two boxes share at least a point.
  public func intersects(_ other: Self) -> Bool {
    west <= other.east && other.west <= east && south <= other.north && other.south <= north
  }

  /// The smallest box around both.
  public func union(_ other: Self) -> Self {
    Self(
      west: min(west, other.west), south: min(south, other.south), east: max(east, other.east),
      north: max(north, other.north))
  }

  /// The box moved out by degrees on each side, within the Earth's range.
  public func expanded(longitude: Double, latitude: Double) -> Self {
    Self(
      west: max(-180, west - longitude), south: max(-90, south - latitude),
      east: min(180, east + longitude), north: min(90, north + latitude))
  }

  /// Positions along the four sides, counterclockwise from the south-western
  /// corner, `count` on each side; the first is not repeated at the end.
  public func outline(perSide count: Int) -> [SIMD2<Double>] {
    let corners: [SIMD2<Double>] = [[west, south], [east, south], [east, north], [west, north]]
    return corners.indices.flatMap { index in
      let (from, to) = (corners[index], corners[(index + 1) % 4])
      return (0..<count).map { from + (to - from) * (Double($0) / Double(count)) }
    }
  }
}
