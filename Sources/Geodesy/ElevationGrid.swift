/// Elevations in metres on a regular grid of longitude and latitude (WGS 84).
public struct ElevationGrid: Hashable, Sendable {
  /// The number of columns, at least two.
  public let columns: Int
  /// The number of rows, at least two.
  public let rows: Int
  /// The position (longitude, latitude in degrees) that the first value, the
  /// north-western one, is the elevation of: the centre of its cell.
  public let origin: SIMD2<Double>
  /// Degrees from a value to the next, eastwards and southwards alike.
  public let cellSize: Double
  /// The elevations, row by row from north to south, each from west to east; NaN
  /// where unknown.
  public let elevations: [Float]

  /// Makes a grid of its elevations, of which there must be columns times rows.
  public init(
    columns: Int, rows: Int, origin: SIMD2<Double>, cellSize: Double, elevations: [Float]
  ) {
    precondition(columns > 1 && rows > 1 && elevations.count == columns * rows)
    self.columns = columns
    self.rows = rows
    self.origin = origin
    self.cellSize = cellSize
    self.elevations = elevations
  }

  /// The box between the outermost positions; elevations are known in it only.
  public var bounds: GeographicBounds {
    GeographicBounds(
      west: origin.x, south: origin.y - Double(rows - 1) * cellSize,
      east: origin.x + Double(columns - 1) * cellSize, north: origin.y
    ).turnedToNormal
  }

  /// Column and row, with their fractions, of a position (longitude, latitude).
  func location(of position: SIMD2<Double>) -> SIMD2<Double> {
    let middle = origin.x + Double(columns - 1) / 2 * cellSize
    return SIMD2(Longitude.near(middle, position.x) - origin.x, origin.y - position.y) / cellSize
  }

  /// Whether a column and row with fractions lie within the outermost positions.
  func covers(_ location: SIMD2<Double>) -> Bool {
    location.x >= 0 && location.y >= 0 && location.x <= Double(columns - 1)
      && location.y <= Double(rows - 1)
  }

  /// The grid with each unknown elevation replaced by its nearest known
  /// neighbour to the west, or else to the east, or else by zero; so that a
  /// kernel near a gap has something quiet to work on.
  func fillingGaps() -> ElevationGrid {
    var filled = elevations
    for row in 0..<rows {
      let range = row * columns..<(row + 1) * columns
      var last = elevations[range].first { !$0.isNaN } ?? 0
      for index in range {
        if filled[index].isNaN { filled[index] = last } else { last = filled[index] }
      }
    }
    return ElevationGrid(
      columns: columns, rows: rows, origin: origin, cellSize: cellSize, elevations: filled)
  }
}
