/// An upright box.
struct Bounds: Hashable {
  var least: SIMD2<Double>
  var most: SIMD2<Double>

  /// The box around points; nil of none.
  init?(_ points: some Sequence<SIMD2<Double>>) {
    var iterator = points.makeIterator()
    guard let first = iterator.next() else { return nil }
    (least, most) = (first, first)
    while let point = iterator.next() {
      least = pointwiseMin(least, point)
      most = pointwiseMax(most, point)
    }
  }

  init(least: SIMD2<Double>, size: SIMD2<Double>) {
    self.least = least
    most = least + size
  }

  var size: SIMD2<Double> { most - least }

  var corners: [SIMD2<Double>] {
    [least, SIMD2(most.x, least.y), most, SIMD2(least.x, most.y)]
  }

  func contains(_ point: SIMD2<Double>) -> Bool {
    all(point .>= least) && all(point .<= most)
  }

  /// Whether all of another box is within this one, or no more than `slack`
  /// beyond.
  func contains(_ other: Bounds, slack: Double) -> Bool {
    all(other.least .>= least - slack) && all(other.most .<= most + slack)
  }

  /// The box around this one when transformed.
  func transformed(_ matrix: Affine) -> Bounds {
    Bounds(corners.map { matrix($0) }) ?? self
  }
}
