/// An upright rectangle on the sheet, in points.
public struct Rectangle: Hashable, Sendable {
  /// The upper left corner.
  public var minimum: SIMD2<Double>
  /// The lower right corner.
  public var maximum: SIMD2<Double>

  /// Makes a rectangle of its upper left and lower right corners.
  public init(minimum: SIMD2<Double>, maximum: SIMD2<Double>) {
    self.minimum = minimum
    self.maximum = maximum
  }

  /// Makes a rectangle of an upper left corner and a size.
  public init(x: Double, y: Double, width: Double, height: Double) {
    self.init(minimum: [x, y], maximum: [x + width, y + height])
  }

  /// The width.
  public var width: Double { maximum.x - minimum.x }
  /// The height.
  public var height: Double { maximum.y - minimum.y }
  /// The middle.
  public var center: SIMD2<Double> { (minimum + maximum) / 2 }

  /// The rectangle moved in by a distance on each side, or out by a negative
  /// one.
  public func inset(by distance: Double) -> Rectangle {
    Rectangle(minimum: minimum + distance, maximum: maximum - distance)
  }

  /// Whether a point lies within or on the edge.
  public func contains(_ point: SIMD2<Double>) -> Bool {
    all(point .>= minimum) && all(point .<= maximum)
  }

  /// Whether the insides of two rectangles overlap; touching edges do not.
  public func overlaps(_ other: Rectangle) -> Bool {
    all(minimum .< other.maximum) && all(other.minimum .< maximum)
  }

  /// The smallest rectangle around both.
  public func union(_ other: Rectangle) -> Rectangle {
    Rectangle(
      minimum: pointwiseMin(minimum, other.minimum),
      maximum: pointwiseMax(maximum, other.maximum))
  }
}
