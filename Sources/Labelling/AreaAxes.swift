/// The straight lines along which a name lies well inside an area.
struct AreaAxes {
  private let rings: [[SIMD2<Double>]]
  /// How much room the letters need across the axis.
  private let height: Double

  init(_ rings: [[SIMD2<Double>]], height: Double) {
    self.rings = rings
    self.height = height
  }

  /// Up to four axes within the area, the longest first, each read from left to
  /// right; none two closer than the letters are high.
  var axes: [Segment] {
    let along = direction
    let across = SIMD2(-along.y, along.x)
    let heights = rings.joined().map { ($0 * across).sum() }
    guard let low = heights.min(), let high = heights.max(), low < high else { return [] }
    let steps = 24
    let found = (1..<steps).flatMap { step in
      let level = low + (high - low) * Double(step) / Double(steps)
      return spans(along, across, at: level).map { (level: level, span: $0) }
    }
    let order = found.indices.sorted {
      (-found[$0].span.length, $0) < (-found[$1].span.length, $1)
    }
    var taken: [Double] = []
    var axes: [Segment] = []
    for index in order where axes.count < 4 {
      let (level, span) = found[index]
      guard taken.allSatisfy({ abs($0 - level) >= height }) else { continue }
      taken.append(level)
      let base = across * level
      axes.append(Segment(base + along * span.start, base + along * span.end))
    }
    return axes
  }

  private struct Span {
    var start: Double
    var end: Double
    var length: Double { end - start }
  }

  /// The stretches of a line at a level that lie inside with the letters' whole
  /// height.
  private func spans(_ along: SIMD2<Double>, _ across: SIMD2<Double>, at level: Double) -> [Span] {
    let levels = [level - height / 2, level, level + height / 2]
    return levels.map { inside(along, across, at: $0) }.reduce([Span(start: -1e300, end: 1e300)]) {
      common, spans in
      common.flatMap { one in
        spans.map { Span(start: max(one.start, $0.start), end: min(one.end, $0.end)) }
      }.filter { $0.length > 0 }
    }
  }

  /// The stretches of a line at a level inside the area, by the even-odd rule.
  private func inside(_ along: SIMD2<Double>, _ across: SIMD2<Double>, at level: Double) -> [Span] {
    var crossings: [Double] = []
    for ring in rings where !ring.isEmpty {
      for (start, end) in zip(ring, ring.dropFirst() + ring.prefix(1)) {
        let (from, to) = ((start * across).sum() - level, (end * across).sum() - level)
        guard (from < 0) != (to < 0) else { continue }
        crossings.append(((start + (end - start) * (from / (from - to))) * along).sum())
      }
    }
    crossings.sort()
    return stride(from: 0, to: crossings.count - 1, by: 2).map {
      Span(start: crossings[$0], end: crossings[$0 + 1])
    }
  }

  /// The direction in which the area is longest, by its second moments, read
  /// from left to right; level for an area about as long as wide.
  private var direction: SIMD2<Double> {
    var (area, center) = (0.0, SIMD2<Double>(0, 0))
    var (xx, xy, yy) = (0.0, 0.0, 0.0)
    let origin = rings.first?.first ?? [0, 0]
    for ring in rings.prefix(1) where !ring.isEmpty {
      for (first, second) in zip(ring, ring.dropFirst() + ring.prefix(1)) {
        let (one, two) = (first - origin, second - origin)
        let cross = one.x * two.y - two.x * one.y
        area += cross / 2
        center += cross / 6 * (one + two)
        xx += cross / 12 * (one.x * one.x + one.x * two.x + two.x * two.x)
        yy += cross / 12 * (one.y * one.y + one.y * two.y + two.y * two.y)
        xy += cross / 24 * (2 * one.x * one.y + one.x * two.y + two.x * one.y + 2 * two.x * two.y)
      }
    }
    guard area != 0 else { return [1, 0] }
    center /= area
    (xx, yy) = (xx / area - center.x * center.x, yy / area - center.y * center.y)
    xy = xy / area - center.x * center.y
    let spread = ((xx - yy) * (xx - yy) + 4 * xy * xy).squareRoot()
    let (most, least) = ((xx + yy + spread) / 2, (xx + yy - spread) / 2)
    // Below about 3 : 2 in length, a level name reads better.
    guard most > 2.2 * least else { return [1, 0] }
    let raw: SIMD2<Double> = xx > yy ? [most - yy, xy] : [xy, most - xx]
    let unit = raw / (raw * raw).sum().squareRoot()
    return unit.x < 0 || (unit.x == 0 && unit.y > 0) ? -unit : unit
  }
}
