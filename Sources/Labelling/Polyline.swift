/// A line of straight pieces, measured along its length.
struct Polyline {
  /// The corners, no two following ones equal.
  private(set) var points: [SIMD2<Double>] = []
  /// The distance from the beginning to each corner.
  private var distances: [Double] = []

  init(_ corners: [SIMD2<Double>]) {
    for corner in corners where corner != points.last {
      distances.append(points.last.map { (distances.last ?? 0) + Segment($0, corner).length } ?? 0)
      points.append(corner)
    }
  }

  var length: Double { distances.last ?? 0 }

  /// The line run through from its end.
  var reversed: Polyline { Polyline(points.reversed()) }

  /// The point at a distance from the beginning; before and after the line, on
  /// its first and last piece drawn out. A line has at least two corners for it.
  func point(at distance: Double) -> SIMD2<Double> {
    let next = min(max(firstCorner(beyond: distance), 1), points.count - 1)
    let share = (distance - distances[next - 1]) / (distances[next] - distances[next - 1])
    return points[next - 1] + share * (points[next] - points[next - 1])
  }

  /// The part of the line between two distances.
  func part(from start: Double, to end: Double) -> Polyline {
    let inner = points.indices.filter { distances[$0] > start && distances[$0] < end }
    return Polyline([point(at: start)] + inner.map { points[$0] } + [point(at: end)])
  }

  /// The line with corners about a step apart, rounded over several steps; its
  /// ends stay.
  func smoothed(step: Double) -> Polyline {
    let count = min(max(Int((length / step).rounded(.up)), 2), 10_000)
    var corners = (0...count).map { point(at: length * Double($0) / Double(count)) }
    for _ in 0..<8 {
      let old = corners
      for index in 1..<count {
        corners[index] = (old[index - 1] + 2 * old[index] + old[index + 1]) / 4
      }
    }
    return Polyline(corners)
  }

  /// The line moved to its left, which is upwards for one that runs to the
  /// right, by a distance; to its right by a negative one.
  func moved(left distance: Double) -> Polyline {
    Polyline(
      points.indices.map { index in
        let before = points[max(index - 1, 0)]
        let after = points[min(index + 1, points.count - 1)]
        let along = (after - before) / Segment(before, after).length
        return points[index] + distance * SIMD2(along.y, -along.x)
      })
  }

  /// The index of the first corner farther from the beginning than a distance.
  private func firstCorner(beyond distance: Double) -> Int {
    var (low, high) = (0, points.count)
    while low < high {
      let middle = (low + high) / 2
      if distances[middle] > distance { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
