extension PlaneRectangle {
  /// The parts of a polygon that lie inside, each with the holes it keeps.
  ///
  /// The parts run along the edge only where the polygon crosses it, and no two
  /// of their sides fall together, so areas, label points and outlines of them
  /// hold. To draw a shore without the edge, stroke the clipped ring
  /// (`clip(ring:)`), not the part. The polygon's rings must not cross
  /// themselves or each other; touching is allowed, also of the edge.
  ///
  /// The rings are cut into the chains inside, whose ends are joined along the
  /// edge: Weiler and Atherton, Hidden surface removal using polygon area
  /// sorting, SIGGRAPH (1977), for a convex window.
  public func clip(polygon: Polygon) -> [Polygon] {
    guard let envelope = polygon.envelope, intersects(envelope) else { return [] }
    if containsInside(envelope.minimum) && containsInside(envelope.maximum) { return [polygon] }
    return clip(areaWithin: polygon.rings)
  }

  /// The parts inside of the area bounded by rings that do not cross, the area
  /// on their left.
  func clip(areaWithin rings: [[SIMD2<Double>]]) -> [Polygon] {
    var whole: [[SIMD2<Double>]] = []
    var chains: [[SIMD2<Double>]] = []
    for ring in rings {
      guard let envelope = PlaneRectangle(around: ring), intersects(envelope) else { continue }
      if containsInside(envelope.minimum) && containsInside(envelope.maximum) {
        whole.append(ring)
      } else {
        chains += self.chains(of: ring)
      }
    }
    if whole.isEmpty && chains.isEmpty {
      let isInside = rings.count { Ring.contains($0, center) } % 2 == 1
      return isInside ? [Polygon(outer: corners)] : []
    }
    let joined = EdgeJoining(rectangle: self, chains: chains).rings()
    var parts = whole + joined.rings
    if !joined.runsAlongEdge && Self.isHole(outermostOf: parts) { parts.append(corners) }
    return Polygon.assemble(parts)
  }

  /// Rings that nowhere run along the edge leave it all inside the polygon, or
  /// all outside: inside where the largest of them is a hole.
  private static func isHole(outermostOf rings: [[SIMD2<Double>]]) -> Bool {
    let areas = rings.map(Ring.signedArea)
    return (areas.max { abs($0) < abs($1) } ?? 0) < 0
  }

  /// The parts of a ring within the rectangle, each from edge to edge with no
  /// point of the edge between.
  private func chains(of ring: [SIMD2<Double>]) -> [[SIMD2<Double>]] {
    // Begun at a point that is not inside, no chain is cut by the ring's start.
    guard let outside = ring.firstIndex(where: { !containsInside($0) }) else { return [] }
    let line = ring[outside...] + ring[...outside]
    var chains: [[SIMD2<Double>]] = []
    var chain: [SIMD2<Double>] = []
    for (start, end) in zip(line, line.dropFirst()) {
      guard let inside = clip(from: start, to: end), inside.start != inside.end,
        !runAlongOneSide(inside.start, inside.end)
      else { continue }
      if chain.isEmpty { chain = [inside.start] }
      chain.append(inside.end)
      if !containsInside(inside.end) {
        chains.append(chain)
        chain = []
      }
    }
    return chains
  }

  private func runAlongOneSide(_ one: SIMD2<Double>, _ other: SIMD2<Double>) -> Bool {
    (0...1).contains { axis in
      one[axis] == other[axis] && (one[axis] == minimum[axis] || one[axis] == maximum[axis])
    }
  }
}
