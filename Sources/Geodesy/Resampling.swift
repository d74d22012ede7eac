extension ElevationField {
  /// Resamples a grid to a rectangle of the plane cut into columns and rows of
  /// cells by a cubic kernel; each value is that of its cell's centre.
  ///
  /// Where the cells are finer than the grid's, the smoothing kernel keeps the
  /// grid's lines out of a shading made of the field.
  ///
  /// The way back to degrees is reckoned exactly on a lattice of sixteen cells
  /// and bilinearly within, which errs by far less than a cell: by about 1 m on
  /// a map of 600 km. Cells outside the grid or nearest to an unknown elevation
  /// become NaN. Throws `outside` where the rectangle leaves the projection's
  /// range.
  public init(
    resampling grid: ElevationGrid, through projection: Projection, to rectangle: PlaneRectangle,
    columns: Int, rows: Int, by kernel: Interpolation = .smoothing
  ) throws(ProjectionFault) {
    let step = SIMD2(rectangle.width / Double(columns), rectangle.height / Double(rows))
    let origin = SIMD2(rectangle.minimum.x + step.x / 2, rectangle.maximum.y - step.y / 2)
    let lattice = try Lattice(
      grid: grid, projection: projection, origin: origin, step: step, columns: columns, rows: rows)
    self.init(
      columns: columns, rows: rows, origin: origin, step: step,
      elevations: lattice.elevations(from: grid, columns: columns, rows: rows, by: kernel))
  }
}

extension ElevationField {
  /// Resamples a grid to square cells of a size in metres, over a rectangle of
  /// the plane and `margin` cells beyond each of its sides, so that contours can
  /// be smoothed and then clipped to it.
  public init(
    resampling grid: ElevationGrid, through projection: Projection,
    beyond rectangle: PlaneRectangle, cellSize: Double, margin: Int = 6,
    by kernel: Interpolation = .smoothing
  ) throws(ProjectionFault) {
    let columns = Int((rectangle.width / cellSize).rounded(.up)) + 2 * margin
    let rows = Int((rectangle.height / cellSize).rounded(.up)) + 2 * margin
    let half = SIMD2(Double(columns), Double(rows)) * (cellSize / 2)
    let wide = PlaneRectangle(minimum: rectangle.center - half, maximum: rectangle.center + half)
    try self.init(
      resampling: grid, through: projection, to: wide, columns: columns, rows: rows, by: kernel)
  }
}

/// Columns and rows of an elevation grid, with fractions, at every sixteenth cell
/// of a field.
private struct Lattice {
  private static let spacing = 16
  private let columns: Int
  private let nodes: [SIMD2<Double>]

  init(
    grid: ElevationGrid, projection: Projection, origin: SIMD2<Double>, step: SIMD2<Double>,
    columns: Int, rows: Int
  ) throws(ProjectionFault) {
    self.columns = (columns - 1) / Self.spacing + 2
    let count = (rows - 1) / Self.spacing + 2
    var points: [SIMD2<Double>] = []
    points.reserveCapacity(self.columns * count)
    for row in 0..<count {
      for column in 0..<self.columns {
        let cells = SIMD2(Double(column * Self.spacing), Double(-row * Self.spacing))
        points.append(origin + cells * step)
      }
    }
    nodes = try projection.inverse(points).map(grid.location(of:))
  }

  func elevations(
    from grid: ElevationGrid, columns: Int, rows: Int, by kernel: Interpolation
  ) -> [Float] {
    let hasGaps = grid.elevations.contains(where: \.isNaN)
    let filled = hasGaps ? grid.fillingGaps() : grid
    return [Float](unsafeUninitializedCapacity: columns * rows) { field, count in
      filled.elevations.withUnsafeBufferPointer { values in
        RowBands.forEach(of: rows) { band in
          for row in band {
            let line = UnsafeMutableBufferPointer(
              rebasing: field[row * columns..<(row + 1) * columns])
            sample(filled, values, row: row, by: kernel, into: line)
          }
        }
      }
      if hasGaps { blank(field, in: grid, columns: columns) }
      count = columns * rows
    }
  }

  private func sample(
    _ grid: ElevationGrid, _ values: UnsafeBufferPointer<Float>, row: Int,
    by kernel: Interpolation, into line: UnsafeMutableBufferPointer<Float>
  ) {
    for block in 0..<(self.columns - 1) {
      let first = block * Self.spacing
      var location = location(block: block, row: row)
      let advance =
        (self.location(block: block + 1, row: row) - location) / Double(Self.spacing)
      for column in first..<min(first + Self.spacing, line.count) {
        line[column] =
          grid.covers(location)
          ? grid.convolved(values, Float(location.x), Float(location.y), kernel) : .nan
        location += advance
      }
    }
  }

  /// The location in the grid of the first cell of a block of sixteen columns.
  private func location(block: Int, row: Int) -> SIMD2<Double> {
    let upper = row / Self.spacing * columns + block
    let fraction = Double(row % Self.spacing) / Double(Self.spacing)
    return nodes[upper] * (1 - fraction) + nodes[upper + columns] * fraction
  }

  /// Makes the cells unknown whose nearest elevation in the grid is.
  private func blank(
    _ field: UnsafeMutableBufferPointer<Float>, in grid: ElevationGrid, columns: Int
  ) {
    for index in field.indices where !field[index].isNaN {
      let (row, column) = (index / columns, index % columns)
      let block = column / Self.spacing
      let start = location(block: block, row: row)
      let fraction = Double(column % Self.spacing) / Double(Self.spacing)
      let place = start + (location(block: block + 1, row: row) - start) * fraction
      let nearest = Int(place.y.rounded()) * grid.columns + Int(place.x.rounded())
      if grid.elevations[nearest].isNaN { field[index] = .nan }
    }
  }
}
