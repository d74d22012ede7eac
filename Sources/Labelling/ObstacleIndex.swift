/// Obstacles, found by where they lie.
struct ObstacleIndex {
  private let obstacles: [Obstacle]
  private let bounds: [Box]
  private let grid: SpatialGrid

  init(_ obstacles: [Obstacle]) {
    self.obstacles = obstacles
    bounds = obstacles.map(\.bounds)
    grid = SpatialGrid(bounds)
  }

  /// What it costs a label to let a part stand there, or the obstacle that
  /// forbids it: the one that was given first.
  func cost(of part: Part, label: Int) -> Result<Double, Refusal> {
    if obstacles.isEmpty { return .success(0) }
    var forbidding: Int?
    var cost = 0.0
    let box = part.bounds
    let (columns, rows) = grid.cells.range(of: box)
    for row in rows {
      for column in columns {
        for item in grid.items(in: row * grid.cells.columns + column) {
          let index = Int(item)
          let own = grid.cells.range(of: bounds[index])
          // An obstacle counts in the first cell it shares with the part.
          guard row == max(own.rows.lowerBound, rows.lowerBound),
            column == max(own.columns.lowerBound, columns.lowerBound)
          else { continue }
          let extent = obstacles[index].extent(coveredBy: part)
          guard extent > 0, obstacles[index].exemptLabel != label else { continue }
          switch obstacles[index].severity {
          case .forbidden: forbidding = min(forbidding ?? index, index)
          case .cost(let unit): cost += unit * extent
          }
        }
      }
    }
    if let forbidding { return .failure(Refusal(reason: .obstructed(obstacle: forbidding))) }
    return .success(cost)
  }
}
