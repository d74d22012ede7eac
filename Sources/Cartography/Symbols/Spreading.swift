import Drawing

/// Moves overlapping clusters apart, each as little as may be, so that no
/// symbol hides another; those moved are tied to their true places when drawn.
struct Spreading {
  /// The room left between two clusters, in points.
  var gap: Double
  /// What no cluster may leave.
  var frame: Rectangle

  /// The centres of clusters of given half sizes, moved until none overlap.
  ///
  /// Pairs are parted along the shorter way, in a fixed order, for as many
  /// rounds as it takes but no more than 400.
  func centers(_ anchors: [SIMD2<Double>], reaches: [SIMD2<Double>]) -> [SIMD2<Double>] {
    var centers = zip(anchors, reaches).map { kept($0, reach: $1) }
    for _ in 0..<400 {
      var isSettled = true
      for first in centers.indices {
        for second in centers.indices where second > first {
          let push = parting(
            centers[first], reaches[first], centers[second], reaches[second],
            tieBreak: first + second)
          guard push != .zero else { continue }
          isSettled = false
          centers[first] = kept(centers[first] - push / 2, reach: reaches[first])
          centers[second] = kept(centers[second] + push / 2, reach: reaches[second])
        }
      }
      if isSettled { break }
    }
    return centers
  }

  /// How far the second must move from the first; zero where they are apart.
  private func parting(
    _ first: SIMD2<Double>, _ firstReach: SIMD2<Double>, _ second: SIMD2<Double>,
    _ secondReach: SIMD2<Double>, tieBreak: Int
  ) -> SIMD2<Double> {
    let between = second - first
    let needed = firstReach + secondReach + gap
    let lack = needed - SIMD2(abs(between.x), abs(between.y))
    guard lack.x > 1e-9, lack.y > 1e-9 else { return .zero }
    // A hair more than is needed, so that rounding settles it.
    if lack.x <= lack.y {
      let sign = between.x == 0 ? (tieBreak.isMultiple(of: 2) ? 1.0 : -1) : between.x
      return [(lack.x + 0.01) * (sign < 0 ? -1 : 1), 0]
    }
    let sign = between.y == 0 ? (tieBreak.isMultiple(of: 2) ? 1.0 : -1) : between.y
    return [0, (lack.y + 0.01) * (sign < 0 ? -1 : 1)]
  }

  /// A centre moved so that the cluster stays within the frame.
  private func kept(_ center: SIMD2<Double>, reach: SIMD2<Double>) -> SIMD2<Double> {
    pointwiseMin(
      pointwiseMax(center, frame.minimum + reach + 1), frame.maximum - reach - 1)
  }
}
