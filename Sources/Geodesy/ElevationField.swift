/// Elevations on a regular grid of the projected plane.
public struct ElevationField: Hashable, Sendable {
  /// The number of columns, at least two.
  public let columns: Int
  /// The number of rows, at least two.
  public let rows: Int
  /// The point the first value, the upper left one, is the elevation of: the
  /// centre of its cell.
  public let origin: SIMD2<Double>
  /// Metres from a value to the next, rightwards (x) and downwards (y), both
  /// positive.
  public let step: SIMD2<Double>
  /// The elevations in metres, row by row from the top, each from the left; NaN
  /// where unknown.
  public var elevations: [Float]

  /// Makes a field of its elevations, of which there must be columns times rows.
  public init(
    columns: Int, rows: Int, origin: SIMD2<Double>, step: SIMD2<Double>, elevations: [Float]
  ) {
    precondition(columns > 1 && rows > 1 && elevations.count == columns * rows)
    precondition(step.x > 0 && step.y > 0)
    self.columns = columns
    self.rows = rows
    self.origin = origin
    self.step = step
    self.elevations = elevations
  }

  /// The point of a column and row, which may have fractions or lie outside.
  public func point(column: Double, row: Double) -> SIMD2<Double> {
    SIMD2(origin.x + column * step.x, origin.y - row * step.y)
  }
}
