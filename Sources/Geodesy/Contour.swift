/// Where a field of elevations passes a level: the bounds of all ground at or
/// above it.
public struct Contour: Hashable, Sendable {
  /// The elevation in metres.
  public let level: Double
  /// Closed lines that do not cross, the higher ground on their left; the first
  /// point is not repeated. Where the ground is high at the edge of the field,
  /// they run along that edge.
  public let rings: [[SIMD2<Double>]]

  /// Makes a contour of its rings, the higher ground on their left.
  public init(level: Double, rings: [[SIMD2<Double>]]) {
    self.level = level
    self.rings = rings
  }

  /// The contour with every ring's corners cut (see `Line.smoothed`), the rings
  /// around less than an area, in square metres, left out before.
  public func smoothed(rounds: Int, leastArea: Double = 0) -> Contour {
    Contour(
      level: level,
      rings: rings.filter { abs(Ring.signedArea($0)) >= leastArea }
        .map { Line.smoothed(ring: $0, rounds: rounds) })
  }

  /// The ground at or above the level, within a frame. Drawn over that of the
  /// next lower level it leaves the layer between the two.
  ///
  /// The field must reach beyond the frame on all sides, so that its own edge
  /// and what smoothing does there stay outside.
  public func areas(in frame: PlaneRectangle) -> [Polygon] {
    frame.clip(areaWithin: rings)
  }

  /// The lines at the level, within a frame that the field reaches beyond; the
  /// higher ground is on their left.
  public func lines(in frame: PlaneRectangle) -> [[SIMD2<Double>]] {
    rings.flatMap(frame.clip(ring:))
  }
}

extension ElevationField {
  /// The contour at a level. Ground at just that level counts as above, unknown
  /// ground and all beyond the field as below.
  ///
  /// Marching squares with linear interpolation: after Lorensen and Cline,
  /// Marching cubes, SIGGRAPH (1987). At a saddle the mean of the four corners
  /// decides which ground hangs together.
  public func contour(at level: Double) -> Contour {
    var march = March(field: self, level: Float(level))
    return Contour(level: level, rings: march.rings())
  }
}
