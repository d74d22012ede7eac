extension PlaneRectangle {
  /// The parts of a line that lie inside, in the line's direction. Points inside
  /// are kept as they are; ends made by the clipping lie exactly on the edge. A
  /// line along the edge counts as inside.
  ///
  /// Liang and Barsky, A new concept and method for line clipping, ACM
  /// Transactions on Graphics 3 (1984).
  public func clip(line: [SIMD2<Double>]) -> [[SIMD2<Double>]] {
    var parts: [[SIMD2<Double>]] = []
    var part: [SIMD2<Double>] = []
    func finish() {
      if part.count > 1 { parts.append(part) }
      part = []
    }
    for (start, end) in zip(line, line.dropFirst()) {
      guard let inside = clip(from: start, to: end) else {
        finish()
        continue
      }
      if part.last != inside.start {
        finish()
        part = [inside.start]
      }
      if inside.end != inside.start { part.append(inside.end) }
      if inside.end != end { finish() }
    }
    finish()
    return parts
  }

  /// The parts of a closed line (its first point not repeated) that lie inside;
  /// one that lies inside altogether comes back closed.
  public func clip(ring: [SIMD2<Double>]) -> [[SIMD2<Double>]] {
    guard let first = ring.first else { return [] }
    var parts = clip(line: ring + [first])
    // The part before the first point of the ring goes on into the part after.
    if parts.count > 1, let head = parts.first, parts.last?.last == head.first, head.first == first
    {
      parts[parts.count - 1] += head.dropFirst()
      parts.removeFirst()
    }
    return parts
  }

  /// The part of a segment that lies inside; nil of none. Its ends may fall
  /// together, where the segment touches a corner. An end made by the clipping
  /// has the very coordinate of the side it lies on.
  func clip(
    from start: SIMD2<Double>, to end: SIMD2<Double>
  ) -> (start: SIMD2<Double>, end: SIMD2<Double>)? {
    let along = end - start
    var enter = Cut(fraction: 0)
    var leave = Cut(fraction: 1)
    for axis in 0...1 {
      guard along[axis] != 0 else {
        if start[axis] < minimum[axis] || start[axis] > maximum[axis] { return nil }
        continue
      }
      let (near, far) =
        along[axis] > 0
        ? (minimum[axis], maximum[axis]) : (maximum[axis], minimum[axis])
      let first = (near - start[axis]) / along[axis]
      if first > enter.fraction { enter = Cut(fraction: first, axis: axis, side: near) }
      let last = (far - start[axis]) / along[axis]
      if last < leave.fraction { leave = Cut(fraction: last, axis: axis, side: far) }
    }
    guard enter.fraction <= leave.fraction else { return nil }
    return (
      point(of: enter, from: start, along) ?? start, point(of: leave, from: start, along) ?? end
    )
  }

  /// Where a segment meets a side, as a fraction of its length.
  private struct Cut {
    var fraction: Double
    var axis: Int?
    var side = 0.0
  }

  /// The point of a cut; nil where the segment's own end is inside.
  private func point(
    of cut: Cut, from start: SIMD2<Double>, _ along: SIMD2<Double>
  ) -> SIMD2<Double>? {
    guard let axis = cut.axis else { return nil }
    var point = pointwiseMin(maximum, pointwiseMax(minimum, start + along * cut.fraction))
    point[axis] = cut.side
    return point
  }
}
