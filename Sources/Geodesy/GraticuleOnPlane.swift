/// A graticule in the plane, clipped to a frame.
public struct GraticuleOnPlane: Hashable, Sendable {
  /// A side of a frame.
  public enum Side: Hashable, Sendable, CaseIterable {
    /// The side of least y.
    case bottom
    /// The side of greatest x.
    case right
    /// The side of greatest y.
    case top
    /// The side of least x.
    case left
  }

  /// Where a circle meets the frame, for its degrees to be written there.
  public struct Crossing: Hashable, Sendable {
    /// The meridian or parallel.
    public var circle: Graticule.Circle
    /// The side it meets.
    public var side: Side
    /// Where it meets it.
    public var point: SIMD2<Double>
  }

  /// The parts of a circle inside the frame.
  public struct Line: Hashable, Sendable {
    /// The meridian or parallel.
    public var circle: Graticule.Circle
    /// Its parts, northwards or eastwards.
    public var parts: [[SIMD2<Double>]]
  }

  /// The circles that show in the frame, in the graticule's order.
  public let lines: [Line]
  /// Where the circles meet the frame, in the graticule's order, each from its
  /// southern or western end.
  public let crossings: [Crossing]

  /// Projects the circles to within `tolerance` metres and clips them.
  public init(
    _ graticule: Graticule, through projection: Projection, in frame: PlaneRectangle,
    tolerance: Double
  ) throws(ProjectionFault) {
    var lines: [Line] = []
    var crossings: [Crossing] = []
    for circle in graticule.circles {
      let line = try projection.project(line: graticule.line(of: circle), tolerance: tolerance)
      let parts = frame.clip(line: line)
      guard !parts.isEmpty else { continue }
      lines.append(Line(circle: circle, parts: parts))
      for point in parts.flatMap({ [$0[0], $0[$0.count - 1]] }) {
        guard let side = Self.side(of: point, on: frame) else { continue }
        crossings.append(Crossing(circle: circle, side: side, point: point))
      }
    }
    self.lines = lines
    self.crossings = crossings
  }

  private static func side(of point: SIMD2<Double>, on frame: PlaneRectangle) -> Side? {
    if point.y == frame.minimum.y { return .bottom }
    if point.x == frame.maximum.x { return .right }
    if point.y == frame.maximum.y { return .top }
    return point.x == frame.minimum.x ? .left : nil
  }
}
