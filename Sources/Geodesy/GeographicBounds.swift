/// A box between two meridians and two parallels, in degrees of WGS 84.
///
/// The eastern longitude is never less than the western one: a box across the
/// antimeridian has one of more than 180, so 178 to -177 is 178 to 183.
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

  /// The smallest box around shapes wherever they lie on the Earth, across the
  /// antimeridian where that is shorter; nil of none. Each shape is positions
  /// (longitude, latitude) without a jump from one side of the antimeridian to
  /// the other.
  ///
  /// The box leaves out the widest gap between the shapes' longitudes.
  public init?(enclosing shapes: some Sequence<[SIMD2<Double>]>) {
    let boxes = shapes.compactMap { Self(around: $0)?.turnedToNormal }
      .sorted { ($0.west, $0.east) < ($1.west, $1.east) }
    guard var all = boxes.first else { return nil }
    // The gap from the last shape round to the first stays out of the box if no
    // other is wider.
    var (widest, start) = (0.0, 0)
    for (index, box) in boxes.enumerated().dropFirst() {
      if box.west - all.east > widest { (widest, start) = (box.west - all.east, index) }
      all = Self(
        west: all.west, south: min(all.south, box.south), east: max(all.east, box.east),
        north: max(all.north, box.north))
    }
    self = all
    guard widest > all.west + 360 - all.east else { return }
    west = boxes[start].west
    let beyond = boxes[..<start].map(\.east).max() ?? all.east
    east = max(beyond + 360, boxes[start...].map(\.east).max() ?? all.east)
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

  /// Whether it reaches beyond the antimeridian.
  public var crossesAntimeridian: Bool { east > 180 }

  /// Whether a position (longitude, latitude) lies inside or on the edge.
  public func contains(_ position: SIMD2<Double>) -> Bool {
    let longitude = Longitude.near(center.x, position.x)
    return longitude >= west && longitude <= east && position.y >= south && position.y <= north
  }

  /// Whether two boxes share at least a point.
  public func intersects(_ other: Self) -> Bool {
    guard south <= other.north && other.south <= north else { return false }
    return [0, 360, -360].contains { west <= other.east + $0 && other.west + $0 <= east }
  }

  /// The box moved out by degrees on each side, within the Earth's range; one
  /// that does not cross the antimeridian is not made to.
  public func expanded(longitude: Double, latitude: Double) -> Self {
    let (lowest, highest) = (max(-90, south - latitude), min(90, north + latitude))
    guard crossesAntimeridian else {
      return Self(
        west: max(-180, west - longitude), south: lowest, east: min(180, east + longitude),
        north: highest)
    }
    let more = min(longitude, (360 - width) / 2)
    return Self(west: west - more, south: lowest, east: east + more, north: highest)
  }

  /// The box turned so that its western longitude is at least -180 and less
  /// than 180.
  public var turnedToNormal: Self {
    let turn = ((west + 180) / 360).rounded(.down) * 360
    return Self(west: west - turn, south: south, east: east - turn, north: north)
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
