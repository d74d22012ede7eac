/// Changes of lines in the plane. A line is its points in order; a closed one is
/// a ring, whose first point is not repeated at the end.
public enum Line {
  /// The length in the unit of the points.
  public static func length(_ line: [SIMD2<Double>]) -> Double {
    zip(line, line.dropFirst()).reduce(0) { $0 + ($1.1 - $1.0).length }
  }

  /// The points of a line needed to keep within `tolerance` of all its points,
  /// both ends among them.
  ///
  /// Douglas and Peucker, Algorithms for the reduction of the number of points
  /// required to represent a digitized line or its caricature, Cartographica 10
  /// (1973).
  public static func simplified(
    _ line: [SIMD2<Double>], tolerance: Double
  ) -> [SIMD2<Double>] {
    guard line.count > 2 else { return line }
    var isKept = Array(repeating: false, count: line.count)
    isKept[0] = true
    isKept[line.count - 1] = true
    var open = [(first: 0, last: line.count - 1)]
    while let part = open.popLast() {
      guard
        let farthest = farthest(of: line, from: part.first, to: part.last, beyond: tolerance)
      else { continue }
      isKept[farthest] = true
      open.append((part.first, farthest))
      open.append((farthest, part.last))
    }
    return zip(line, isKept).filter(\.1).map(\.0)
  }

  /// The points of a ring needed to keep within `tolerance` of all its points,
  /// at least three of them: the ring is halved at the point farthest from its
  /// first, and each half simplified as a line.
  public static func simplified(
    ring: [SIMD2<Double>], tolerance: Double
  ) -> [SIMD2<Double>] {
    guard ring.count > 3, let first = ring.first,
      let opposite = ring.indices.max(by: {
        (ring[$0] - first).length < (ring[$1] - first).length
      })
    else { return ring }
    let there = simplified(Array(ring[...opposite]), tolerance: tolerance)
    let back = simplified(ring[opposite...] + [first], tolerance: tolerance)
    let result = Array(there.dropLast() + back.dropLast())
    if result.count > 2 { return result }
    // Two points are no ring: keep the one that gives the ring its breadth.
    let third = ring.indices.max {
      ring[$0].distance(toSegmentFrom: first, to: ring[opposite])
        < ring[$1].distance(toSegmentFrom: first, to: ring[opposite])
    }
    return [0, third ?? 0, opposite].sorted().map { ring[$0] }
  }

  /// The line with its corners cut `rounds` times at a quarter and three quarters
  /// of each side; ends stay. Each round doubles the points.
  ///
  /// Chaikin, An algorithm for high-speed curve generation, Computer Graphics and
  /// Image Processing 3 (1974); the limit is the quadratic B-spline.
  public static func smoothed(_ line: [SIMD2<Double>], rounds: Int) -> [SIMD2<Double>] {
    guard line.count > 2, rounds > 0 else { return line }
    var cut = [line[0]]
    cut.reserveCapacity(2 * line.count)
    for (start, end) in zip(line, line.dropFirst()) {
      cut.append(start * 0.75 + end * 0.25)
      cut.append(start * 0.25 + end * 0.75)
    }
    // The ends stand for the first and the last cut.
    cut.remove(at: 1)
    cut[cut.count - 1] = line[line.count - 1]
    return smoothed(cut, rounds: rounds - 1)
  }

  /// The ring with its corners cut `rounds` times, as a line's are.
  public static func smoothed(ring: [SIMD2<Double>], rounds: Int) -> [SIMD2<Double>] {
    guard ring.count > 2, rounds > 0, var start = ring.last else { return ring }
    var cut: [SIMD2<Double>] = []
    cut.reserveCapacity(2 * ring.count)
    for end in ring {
      cut.append(start * 0.75 + end * 0.25)
      cut.append(start * 0.25 + end * 0.75)
      start = end
    }
    return smoothed(ring: cut, rounds: rounds - 1)
  }

  private static func farthest(
    of line: [SIMD2<Double>], from first: Int, to last: Int, beyond tolerance: Double
  ) -> Int? {
    var found: Int?
    var distance = tolerance
    for index in line.indices[first..<last].dropFirst() {
      let candidate = line[index].distance(toSegmentFrom: line[first], to: line[last])
      if candidate > distance { (found, distance) = (index, candidate) }
    }
    return found
  }
}
