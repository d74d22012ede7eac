/// Measures of a ring: the points of a closed line, the first not repeated at
/// the end. Counterclockwise rings (y upwards) have positive area.
public enum Ring {
  /// The area inside, negative of a clockwise ring, in the square of the unit of
  /// the points.
  public static func signedArea(_ ring: [SIMD2<Double>]) -> Double {
    guard let origin = ring.first else { return 0 }
    var twice = 0.0
    for index in ring.indices.dropFirst(2) {
      twice += (ring[index - 1] - origin).cross(ring[index] - origin)
    }
    return twice / 2
  }

  /// The centre of mass of the area inside; the mean of the points where the
  /// area is none.
  public static func centroid(_ ring: [SIMD2<Double>]) -> SIMD2<Double> {
    guard let origin = ring.first else { return .zero }
    var (sum, weight) = (SIMD2<Double>.zero, 0.0)
    for index in ring.indices.dropFirst(2) {
      let (a, b) = (ring[index - 1] - origin, ring[index] - origin)
      let area = a.cross(b)
      sum += (a + b) * area
      weight += area
    }
    guard weight != 0 else { return ring.reduce(.zero, +) / Double(ring.count) }
    return origin + sum / (3 * weight)
  }

  /// Whether a point lies inside, by the parity of crossings. A point on the
  /// ring itself may fall to either side, yet always to the same one, and to one
  /// only of two rings that share a side.
  public static func contains(_ ring: [SIMD2<Double>], _ point: SIMD2<Double>) -> Bool {
    guard var previous = ring.last else { return false }
    var inside = false
    for current in ring {
      if (current.y > point.y) != (previous.y > point.y) {
        let fraction = (point.y - previous.y) / (current.y - previous.y)
        if point.x < previous.x + fraction * (current.x - previous.x) { inside.toggle() }
      }
      previous = current
    }
    return inside
  }

  /// The distance from a point to the nearest side.
  public static func distance(_ ring: [SIMD2<Double>], to point: SIMD2<Double>) -> Double {
    guard var previous = ring.last else { return .infinity }
    var nearest = Double.infinity
    for current in ring {
      nearest = min(nearest, point.distance(toSegmentFrom: previous, to: current))
      previous = current
    }
    return nearest
  }

  /// The ring turned counterclockwise, or clockwise.
  public static func turned(
    _ ring: [SIMD2<Double>], counterclockwise: Bool
  ) -> [SIMD2<Double>] {
    (signedArea(ring) > 0) == counterclockwise ? ring : ring.reversed()
  }

  /// The ring without the repetition of its first point that file formats close
  /// it with.
  public static func opened(_ ring: [SIMD2<Double>]) -> [SIMD2<Double>] {
    guard ring.count > 1, ring.first == ring.last else { return ring }
    return Array(ring.dropLast())
  }
}
