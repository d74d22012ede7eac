extension Projection {
  /// The points of a line of positions (longitude, latitude in degrees), with as
  /// many more between as a line straight in longitude and latitude needs to
  /// keep within `tolerance` metres of its true, curved image. Every given
  /// position keeps its point.
  ///
  /// Throws `outside` where the line leaves the projection's range: clip it in
  /// degrees before. After the adaptive resampling of Bostock (2012).
  public func project(
    line: [SIMD2<Double>], tolerance: Double
  ) throws(ProjectionFault) -> [SIMD2<Double>] {
    let ends = try forward(line)
    guard var last = ends.first else { return [] }
    var points = [last]
    points.reserveCapacity(ends.count)
    for index in ends.indices.dropFirst() {
      try bend(
        from: (line[index - 1], last), to: (line[index], ends[index]), tolerance, depth: 16,
        into: &points)
      last = ends[index]
      points.append(last)
    }
    return points
  }

  /// The points of a ring (longitude, latitude in degrees; the first position
  /// not repeated), filled in as `project(line:tolerance:)` does, the closing
  /// side with the others.
  public func project(
    ring: [SIMD2<Double>], tolerance: Double
  ) throws(ProjectionFault) -> [SIMD2<Double>] {
    guard let first = ring.first else { return [] }
    return try project(line: ring + [first], tolerance: tolerance).dropLast()
  }

  /// The polygon in the plane of one in degrees (longitude, latitude), each ring
  /// filled in as `project(line:tolerance:)` does.
  public func project(
    polygon: Polygon, tolerance: Double
  ) throws(ProjectionFault) -> Polygon {
    var holes: [[SIMD2<Double>]] = []
    for hole in polygon.holes { holes.append(try project(ring: hole, tolerance: tolerance)) }
    return Polygon(
      outer: try project(ring: polygon.outer, tolerance: tolerance), holes: holes)
  }

  private typealias Image = (position: SIMD2<Double>, point: SIMD2<Double>)

  /// Appends the points between two images, nearer the first first.
  private func bend(
    from start: Image, to end: Image, _ tolerance: Double, depth: Int,
    into points: inout [SIMD2<Double>]
  ) throws(ProjectionFault) {
    let position = (start.position + end.position) / 2
    let middle = Image(position, try forward(position))
    let deviation = middle.point.distance(toSegmentFrom: start.point, to: end.point)
    // A long part may bend both ways and cross its chord in the middle.
    let span = (end.position - start.position).length
    guard depth > 0, deviation > tolerance || span > 2 else { return }
    try bend(from: start, to: middle, tolerance, depth: depth - 1, into: &points)
    points.append(middle.point)
    try bend(from: middle, to: end, tolerance, depth: depth - 1, into: &points)
  }
}
