/// An upright box on the sheet, in points, y downwards.
public struct Box: Hashable, Sendable {
  /// The upper left corner.
  public var minimum: SIMD2<Double>
  /// The lower right corner.
  public var maximum: SIMD2<Double>

  /// Makes a box of its upper left and lower right corners.
  public init(minimum: SIMD2<Double>, maximum: SIMD2<Double>) {
    self.minimum = minimum
    self.maximum = maximum
  }

  /// Width and height.
  public var size: SIMD2<Double> { maximum - minimum }
  /// The middle.
  public var center: SIMD2<Double> { (minimum + maximum) / 2 }

  /// The box grown by a distance on every side, or shrunk by a negative one.
  public func grown(by distance: Double) -> Box {
    Box(minimum: minimum - distance, maximum: maximum + distance)
  }

  /// Whether the insides overlap; boxes that only touch do not.
  @inlinable
  public func overlaps(_ other: Box) -> Bool {
    minimum.x < other.maximum.x && other.minimum.x < maximum.x
      && minimum.y < other.maximum.y && other.minimum.y < maximum.y
  }

  /// Whether another box lies within this one or on its edge.
  public func contains(_ other: Box) -> Bool {
    all(minimum .<= other.minimum) && all(other.maximum .<= maximum)
  }

  /// The smallest box around both.
  public func union(_ other: Box) -> Box {
    Box(
      minimum: pointwiseMin(minimum, other.minimum),
      maximum: pointwiseMax(maximum, other.maximum))
  }

  /// The point of the box that is nearest to a point.
  public func nearest(to point: SIMD2<Double>) -> SIMD2<Double> {
    pointwiseMin(pointwiseMax(point, minimum), maximum)
  }
}
