/// Picks the labels worth thinking about where far more crowd than find room.
enum Thinning {
  /// How many labels may lie one over another among those picked.
  private static let layers = 4

  /// Pairs of candidates in the same place beyond which labels are a crowd.
  private static let pairLimit = 3_000_000

  /// Whether so many labels crowd that most cannot be placed whatever one does.
  static func isDue(_ pool: CandidatePool) -> Bool {
    let grid = SpatialGrid((0..<pool.count).map(pool.bounds))
    var pairs = 0
    for cell in 0..<grid.cells.count {
      let number = grid.items(in: cell).count
      pairs += number * (number - 1) / 2
    }
    return pairs > pairLimit
  }

  /// The required labels and those that fill the sheet a few times over, the
  /// heaviest and smallest first in each layer; ascending.
  static func labels(_ pool: CandidatePool, _ problem: LabelProblem) -> [Int] {
    let bounds = (0..<pool.count).map { pool.bounds(of: $0) }
    let cells = GridCells(fitting: bounds)
    var rest = pool.order(problem, bounds: bounds)
    var picked = rest.filter { problem.labels[$0].isRequired }
    for _ in 0..<layers {
      var layer = Occupancy(pool, cells: cells, clearance: problem.clearance)
      rest = rest.filter { label in
        guard let candidate = pool.candidates(of: label).first(where: layer.hasRoom) else {
          return true
        }
        layer.insert(candidate)
        if !problem.labels[label].isRequired { picked.append(label) }
        return false
      }
    }
    return picked.sorted()
  }
}

extension CandidatePool {
  /// The smallest box around a candidate.
  func bounds(of candidate: Int) -> Box {
    parts(of: candidate).dropFirst().reduce(
      parts(of: candidate).first?.bounds ?? Box(minimum: [0, 0], maximum: [0, 0])
    ) { $0.union($1.bounds) }
  }

  /// The labels that have candidates: required ones first, then the heavier,
  /// the smaller, and the one given first.
  func order(_ problem: LabelProblem, bounds: [Box]) -> [Int] {
    let keys = problem.labels.indices.map { label -> (Int, Double, Double, Int) in
      let sizes = candidates(of: label).map { bounds[$0].size.x * bounds[$0].size.y }
      let value = problem.labels[label]
      return (value.isRequired ? 0 : 1, -value.weight, sizes.min() ?? 0, label)
    }
    return problem.labels.indices.filter { !candidates(of: $0).isEmpty }
      .sorted { keys[$0] < keys[$1] }
  }
}
