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
  /// together, where the segment touches a corner.
  func clip(
    from start: SIMD2<Double>, to end: SIMD2<Double>
  ) -> (start: SIMD2<Double>, end: SIMD2<Double>)? {
    let along = end - start
    var (enter, leave) = (0.0, 1.0)
    for axis in 0...1 {
      let (low, high) = (minimum[axis] - start[axis], maximum[axis] - start[axis])
      guard along[axis] != 0 else {
        if low > 0 || high < 0 { return nil }
        continue
      }
      let (one, other) = (low / along[axis], high / along[axis])
      enter = Swift.max(enter, Swift.min(one, other))
      leave = Swift.min(leave, Swift.max(one, other))
    }
    guard enter <= leave else { return nil }
    return (
      enter == 0 ? start : clamped(start + along * enter),
      leave == 1 ? end : clamped(start + along * leave)
    )
  }

  /// The point moved onto the edge where rounding left it just beside: the
  /// coordinate the crossing was reckoned from becomes that of the edge exactly.
  private func clamped(_ point: SIMD2<Double>) -> SIMD2<Double> {
    let snap = (maximum - minimum) * 1e-12
    var result = pointwiseMin(maximum, pointwiseMax(minimum, point))
    for axis in 0...1 {
      if abs(result[axis] - minimum[axis]) <= snap[axis] { result[axis] = minimum[axis] }
      if abs(result[axis] - maximum[axis]) <= snap[axis] { result[axis] = maximum[axis] }
    }
    return result
  }
}
