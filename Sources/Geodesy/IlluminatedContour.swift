/// A run of a contour that light falls on alike.
public struct IlluminatedRun: Hashable, Sendable {
  /// The points, the higher ground on the left.
  public var points: [SIMD2<Double>]
  /// From 1, where the slope faces the light, through 0 along it to -1 in the
  /// shade; a multiple of the step asked for.
  public var illumination: Double
}

extension Line {
  /// Cuts a contour, the higher ground on its left, into runs lit alike by a
  /// light from an azimuth (degrees clockwise from up), at `steps` grades of
  /// light and as many of shade. Each run begins at the point the last one ends
  /// at; draw them the wider and the lighter, or darker, the farther from zero.
  /// A run goes on until the light is three quarters of a grade off its own, so
  /// that a line that winds between two grades is not cut to pieces.
  ///
  /// A weight from 0 to 1 for each place takes light and shade away, as where
  /// the ground is all but flat.
  ///
  /// Tanaka, The relief contour method of representing topography on maps,
  /// Geographical Review 40 (1950).
  public static func illuminated(
    _ contour: [SIMD2<Double>], from azimuth: Double, steps: Int,
    weight: (SIMD2<Double>) -> Double = { _ in 1 }
  ) -> [IlluminatedRun] {
    let (sine, cosine) = ElementaryFunctions.sineAndCosine(ofDegrees: azimuth)
    let light = SIMD2(sine, cosine)
    var runs: [IlluminatedRun] = []
    for (start, end) in zip(contour, contour.dropFirst()) where start != end {
      let along = (end - start) / (end - start).length
      let downhill = SIMD2(along.y, -along.x)
      let lit = downhill.dot(light) * weight((start + end) / 2)
      if let last = runs.last, abs(last.illumination - lit) * Double(steps) < 0.75 {
        runs[runs.count - 1].points.append(end)
      } else {
        let grade = (lit * Double(steps)).rounded() / Double(steps)
        runs.append(IlluminatedRun(points: [start, end], illumination: grade))
      }
    }
    return runs
  }
}
