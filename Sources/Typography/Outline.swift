/// The outline of a glyph.
public struct Outline: Hashable, Sendable {
  /// One step of an outline, in font units, x to the right and y downwards
  /// from the glyph's origin on the baseline.
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

  /// The steps, in order. None for a space. Insides are told by the non-zero
  /// rule.
  public var commands: [Command]
  /// Font units to the em: the size of the type in font units.
  public var unitsPerEm: Double

  /// Makes an outline.
  public init(commands: [Command], unitsPerEm: Double) {
    self.commands = commands
    self.unitsPerEm = unitsPerEm
  }
}
