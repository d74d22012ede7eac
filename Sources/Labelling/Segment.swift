/// A straight piece of a line on the sheet, in points.
public struct Segment: Hashable, Sendable {
  /// Where it begins.
  public var start: SIMD2<Double>
  /// Where it ends.
  public var end: SIMD2<Double>

  /// Makes a segment between two points.
  public init(_ start: SIMD2<Double>, _ end: SIMD2<Double>) {
    self.start = start
    self.end = end
  }

  /// The smallest box around it.
  public var bounds: Box {
    Box(minimum: pointwiseMin(start, end), maximum: pointwiseMax(start, end))
  }

  /// Its length in points.
  public var length: Double { squaredLength.squareRoot() }

  /// The square of its length.
  var squaredLength: Double { ((end - start) * (end - start)).sum() }

  /// How much of its length lies inside a box, in points (Liang and Barsky
  /// 1984, A New Concept and Method for Line Clipping).
  public func length(inside box: Box) -> Double {
    let step = end - start
    var entry = 0.0
    var exit = 1.0
    for axis in 0..<2 {
      if step[axis] == 0 {
        guard box.minimum[axis] < start[axis], start[axis] < box.maximum[axis] else { return 0 }
        continue
      }
      let first = (box.minimum[axis] - start[axis]) / step[axis]
      let second = (box.maximum[axis] - start[axis]) / step[axis]
      entry = max(entry, min(first, second))
      exit = min(exit, max(first, second))
    }
    return entry < exit ? (exit - entry) * length : 0
  }

  /// Whether two segments cross; sharing an end or touching is no crossing.
  public func crosses(_ other: Segment) -> Bool {
    side(of: other.start) * side(of: other.end) < 0
      && other.side(of: start) * other.side(of: end) < 0
  }

  /// The distance from a point to the nearest point of the segment.
  public func distance(to point: SIMD2<Double>) -> Double {
    let step = end - start
    let along =
      squaredLength == 0 ? 0 : min(max(((point - start) * step).sum() / squaredLength, 0), 1)
    return Segment(start + along * step, point).length
  }

  /// Positive on one side of the segment's line, negative on the other.
  private func side(of point: SIMD2<Double>) -> Double {
    let step = end - start
    let offset = point - start
    return step.x * offset.y - step.y * offset.x
  }
}
