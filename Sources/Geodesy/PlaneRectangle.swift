/// An upright rectangle of the projected plane, in metres, y upwards; or of
/// degrees, where lines are clipped before they are projected.
public struct PlaneRectangle: Hashable, Sendable {
  /// The lower left corner.
  public var minimum: SIMD2<Double>
  /// The upper right corner.
  public var maximum: SIMD2<Double>

  /// Makes a rectangle of its lower left and upper right corners.
  public init(minimum: SIMD2<Double>, maximum: SIMD2<Double>) {
    self.minimum = minimum
    self.maximum = maximum
  }

  /// The smallest rectangle around points; nil of none.
  public init?(around points: some Sequence<SIMD2<Double>>) {
    var iterator = points.makeIterator()
    guard let first = iterator.next() else { return nil }
    self.init(minimum: first, maximum: first)
    while let next = iterator.next() {
      minimum = pointwiseMin(minimum, next)
      maximum = pointwiseMax(maximum, next)
    }
  }

  /// The width in metres.
  public var width: Double { maximum.x - minimum.x }
  /// The height in metres.
  public var height: Double { maximum.y - minimum.y }
  /// The point in the middle.
  public var center: SIMD2<Double> { (minimum + maximum) / 2 }
  /// The corners, counterclockwise from the lower left.
  public var corners: [SIMD2<Double>] {
    [minimum, [maximum.x, minimum.y], maximum, [minimum.x, maximum.y]]
  }

  /// Whether a point lies inside or on the edge.
  public func contains(_ point: SIMD2<Double>) -> Bool {
    all(point .>= minimum) && all(point .<= maximum)
  }

  /// Whether a point lies inside and not on the edge.
  public func containsInside(_ point: SIMD2<Double>) -> Bool {
    all(point .> minimum) && all(point .< maximum)
  }

  /// Whether two rectangles share at least a point.
  public func intersects(_ other: Self) -> Bool {
    all(minimum .<= other.maximum) && all(other.minimum .<= maximum)
  }

  /// The rectangle moved out by metres on each side, or in by a negative
  /// distance.
  public func expanded(by distance: Double) -> Self {
    Self(minimum: minimum - distance, maximum: maximum + distance)
  }

  /// Points along the four sides, counterclockwise from the lower left corner,
  /// `count` on each side; the first is not repeated at the end.
  public func outline(perSide count: Int) -> [SIMD2<Double>] {
    corners.indices.flatMap { index in
      let (from, to) = (corners[index], corners[(index + 1) % 4])
      return (0..<count).map { from + (to - from) * (Double($0) / Double(count)) }
    }
  }
}
