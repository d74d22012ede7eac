extension SIMD2<Double> {
  /// The distance from the origin.
  var length: Double { (x * x + y * y).squareRoot() }

  /// The z component of the cross product: twice the signed area of the
  /// triangle of the origin, this point and another, positive when that turns
  /// left.
  func cross(_ other: Self) -> Double { x * other.y - y * other.x }

  func dot(_ other: Self) -> Double { x * other.x + y * other.y }

  /// The distance to the nearest point of a segment.
  func distance(toSegmentFrom start: Self, to end: Self) -> Double {
    let along = end - start
    let square = along.dot(along)
    guard square > 0 else { return (self - start).length }
    let fraction = Swift.min(1, Swift.max(0, (self - start).dot(along) / square))
    return (self - start - along * fraction).length
  }
}
