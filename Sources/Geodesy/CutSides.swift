extension Ring {
  /// A closed ring in degrees as lines, without the sides that run along the
  /// antimeridian or lie on the pole: these only cut an area off, and are no
  /// shore.
  public static func withoutCutSides(_ ring: [SIMD2<Double>]) -> [[SIMD2<Double>]] {
    var lines: [[SIMD2<Double>]] = [[]]
    for (from, to) in zip(ring, ring.dropFirst()) {
      let isCut =
        (abs(from.x) == 180 && from.x == to.x) || (abs(from.y) == 90 && from.y == to.y)
      if isCut {
        lines.append([])
      } else {
        lines[lines.count - 1] += lines[lines.count - 1].isEmpty ? [from, to] : [to]
      }
    }
    return lines.filter { $0.count > 1 }
  }
}
