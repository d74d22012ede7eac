extension ElevationGrid {
  /// The heights that a place may have for all the grid knows: those of the grid
  /// within the place's radius and half a cell, and beyond them as much as the
  /// steepest slope there rises over the diagonal of a cell: half of it, since a
  /// grid is blind to what lies between its positions, and half, since each height
  /// is a mean of its cell, which wears down summits and fills valleys. To this
  /// comes the error of the heights themselves, for which 16 m are taken, what the
  /// Shuttle mission was specified to keep nine times in ten.
  ///
  /// - Parameters:
  ///   - position: longitude and latitude in degrees.
  ///   - radius: how far off the position may be, in metres.
  /// - Returns: nil outside the grid, or where it knows nothing.
  public func allowance(
    at position: SIMD2<Double>, within radius: Double
  ) -> ClosedRange<Double>? {
    let cell = self.cell(atLatitude: position.y)
    let diagonal = (cell * cell).sum().squareRoot()
    guard let here = elevation(at: position, .bilinear) else { return nil }
    let location = location(of: position)
    let reach = SIMD2(repeating: radius + diagonal / 2) / cell
    let columns = span(location.x, reach.x, count: columns)
    let rows = span(location.y, reach.y, count: rows)
    var (lowest, highest, steepest) = (here, here, 0.0)
    for row in rows {
      for column in columns {
        guard let height = known(column, row) else { continue }
        lowest = min(lowest, height)
        highest = max(highest, height)
        if column < columns.upperBound, let east = known(column + 1, row) {
          steepest = max(steepest, abs(east - height) / cell.x)
        }
        if row < rows.upperBound, let south = known(column, row + 1) {
          steepest = max(steepest, abs(south - height) / cell.y)
        }
      }
    }
    return
      (lowest - steepest * diagonal - Self.error)...(highest + steepest * diagonal + Self.error)
  }

  /// The error of a height, in metres.
  private static let error = 16.0

  /// How wide and how high a cell is, in metres.
  public func cell(atLatitude latitude: Double) -> SIMD2<Double> {
    Ellipsoid.wgs84.metresPerDegree(atLatitude: latitude) * cellSize
  }

  /// The columns or rows within a reach of a position, the two about it at least.
  private func span(_ position: Double, _ reach: Double, count: Int) -> ClosedRange<Int> {
    let first = min(Int((position - reach).rounded(.up)), Int(position))
    let last = max(Int((position + reach).rounded(.down)), Int(position) + 1)
    return max(0, first)...min(count - 1, last)
  }

  private func known(_ column: Int, _ row: Int) -> Double? {
    let value = elevations[row * columns + column]
    return value.isNaN ? nil : Double(value)
  }
}
