/// A path of straight and curved segments.
public struct Path: Hashable, Sendable {
  /// One step of a path.
  public enum Command: Hashable, Sendable {
    /// Begins a part at a point.
    case move(SIMD2<Double>)
    /// A straight segment to a point.
    case line(SIMD2<Double>)
    /// A quadratic curve by one control point to a point.
    case quadratic(SIMD2<Double>, SIMD2<Double>)
    /// A cubic curve by two control points to a point.
    case cubic(SIMD2<Double>, SIMD2<Double>, SIMD2<Double>)
    /// A straight segment back to where the part began.
    case close
  }

  /// The steps, in order.
  public var commands: [Command]

  /// Makes a path of steps.
  public init(_ commands: [Command] = []) { self.commands = commands }

  /// Makes a path through points, closed or open.
  public init(points: some Sequence<SIMD2<Double>>, closed: Bool) {
    var commands: [Command] = []
    for point in points { commands.append(commands.isEmpty ? .move(point) : .line(point)) }
    if closed && !commands.isEmpty { commands.append(.close) }
    self.commands = commands
  }

  /// A rectangle.
  public static func rectangle(_ box: Rectangle) -> Path {
    Path(
      points: [
        box.minimum, [box.maximum.x, box.minimum.y], box.maximum,
        [box.minimum.x, box.maximum.y],
      ], closed: true)
  }

  /// A circle of four cubic curves, true to 0.03 % of the radius.
  public static func circle(center: SIMD2<Double>, radius: Double) -> Path {
    let reach = 0.5522847498 * radius
    func at(_ x: Double, _ y: Double) -> SIMD2<Double> { center + [x, y] }
    return Path([
      .move(at(radius, 0)),
      .cubic(at(radius, reach), at(reach, radius), at(0, radius)),
      .cubic(at(-reach, radius), at(-radius, reach), at(-radius, 0)),
      .cubic(at(-radius, -reach), at(-reach, -radius), at(0, -radius)),
      .cubic(at(reach, -radius), at(radius, -reach), at(radius, 0)),
      .close,
    ])
  }
}
