extension ElevationGrid {
  /// The elevations of a box, cut from grids that cover it together; nil where
  /// none of them knows any of it.
  ///
  /// The cells are as fine as the finest grid's, but no more than `limit` along
  /// a side; a coarser cell is the mean of what lies in it, so that no summit of
  /// the finer grid stands for the land about it. Where grids overlap, the first
  /// that knows the elevation is taken between their positions.
  public init?(cutting grids: [ElevationGrid], to bounds: GeographicBounds, limit: Int = 720) {
    let near = grids.filter { $0.bounds.intersects(bounds) }
    guard let finest = near.map(\.cellSize).min() else { return nil }
    let cell = max(finest, bounds.width / Double(limit), bounds.height / Double(limit))
    let columns = max(2, Int((bounds.width / cell).rounded()))
    let rows = max(2, Int((bounds.height / cell).rounded()))
    let origin = SIMD2(bounds.west + cell / 2, bounds.north - cell / 2)
    var cells = Cells(columns: columns, rows: rows)
    for grid in near where grid.cellSize < cell / 1.5 {
      cells.add(grid, origin: origin, cellSize: cell)
    }
    let elevations = (0..<columns * rows).map { index -> Float in
      if let mean = cells.mean(index) { return mean }
      let place = origin + SIMD2(Double(index % columns), -Double(index / columns)) * cell
      return near.lazy.compactMap { $0.known(at: place) }.first.map(Float.init)
        ?? .nan
    }
    guard elevations.contains(where: { !$0.isNaN }) else { return nil }
    self.init(
      columns: columns, rows: rows, origin: origin, cellSize: cell, elevations: elevations)
  }
}

extension ElevationGrid {
  /// The elevation at a position; at one of the grid's own, though the last
  /// figures of its degrees be off, the very value there.
  fileprivate func known(at position: SIMD2<Double>) -> Double? {
    let location = location(of: position)
    let nearest = location.rounded(.toNearestOrEven)
    let off = location - nearest
    guard abs(off.x) < 1e-6, abs(off.y) < 1e-6, covers(nearest) else {
      return elevation(at: position, .bilinear)
    }
    let value = elevations[Int(nearest.y) * columns + Int(nearest.x)]
    return value.isNaN ? nil : Double(value)
  }
}

/// The elevations that lie in each cell of a coarser grid, added up.
private struct Cells {
  let columns: Int
  let rows: Int
  private var sums: [Double]
  private var counts: [Int]

  init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
    sums = Array(repeating: 0, count: columns * rows)
    counts = Array(repeating: 0, count: columns * rows)
  }

  mutating func add(_ grid: ElevationGrid, origin: SIMD2<Double>, cellSize: Double) {
    let middle = origin.x + Double(columns - 1) / 2 * cellSize
    for row in 0..<grid.rows {
      let latitude = grid.origin.y - Double(row) * grid.cellSize
      let target = Int(((origin.y - latitude) / cellSize).rounded())
      guard (0..<rows).contains(target) else { continue }
      for column in 0..<grid.columns {
        let elevation = grid.elevations[row * grid.columns + column]
        let longitude = Longitude.near(middle, grid.origin.x + Double(column) * grid.cellSize)
        let place = Int(((longitude - origin.x) / cellSize).rounded())
        guard !elevation.isNaN, (0..<columns).contains(place) else { continue }
        sums[target * columns + place] += Double(elevation)
        counts[target * columns + place] += 1
      }
    }
  }

  func mean(_ index: Int) -> Float? {
    counts[index] == 0 ? nil : Float(sums[index] / Double(counts[index]))
  }
}
