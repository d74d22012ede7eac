extension GeographicBounds {
  /// The parts of a line inside, both with longitudes of -180 to 180.
  public func clip(line: [SIMD2<Double>]) -> [[SIMD2<Double>]] {
    windows.flatMap { $0.clip(line: line) }
  }

  /// The parts of a polygon inside, both with longitudes of -180 to 180.
  public func clip(polygon: Polygon) -> [Polygon] {
    windows.flatMap { $0.clip(polygon: polygon) }
  }

  /// What is inside and in none of some polygons, which do not overlap: the sea,
  /// of polygons of land. All longitudes are -180 to 180.
  public func clip(outside polygons: [Polygon]) -> [Polygon] {
    windows.flatMap { $0.clip(outside: polygons) }
  }

  /// The box in degrees from -180 to 180: in two where it crosses the
  /// antimeridian.
  private var windows: [PlaneRectangle] {
    guard crossesAntimeridian else { return [inDegrees] }
    return [
      PlaneRectangle(minimum: [west, south], maximum: [180, north]),
      PlaneRectangle(minimum: [-180, south], maximum: [east - 360, north]),
    ]
  }
}

extension PlaneRectangle {
  /// The parts inside that lie in none of some polygons, whose rings do not
  /// cross.
  func clip(outside polygons: [Polygon]) -> [Polygon] {
    // All there is but the polygons: a ring far around everything, and in it
    // theirs, turned about.
    let around = expanded(by: 10 * max(width, height, 360))
    let rings = polygons.flatMap(\.rings).map { Array($0.reversed()) }
    return clip(areaWithin: [around.corners] + rings)
  }
}
