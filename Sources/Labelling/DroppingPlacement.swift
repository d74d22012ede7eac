/// The way from a problem to a placement without overlaps.
struct DroppingPlacement {
  /// Labels up to which a group is solved exactly, and the steps for it.
  private static let exactLabels = 24
  private static let exactSteps = 20_000

  private let problem: LabelProblem
  private let pool: CandidatePool
  private let effort: Effort
  private let seed: UInt64
  /// What a required label counts beyond its weight: more than all optional
  /// labels and all costs together.
  private let bonus: Double

  init(_ problem: LabelProblem, _ pool: CandidatePool, effort: Effort, seed: UInt64) {
    self.problem = problem
    self.pool = pool
    self.effort = effort
    self.seed = seed
    bonus = problem.labels.indices.reduce(1) { sum, label in
      let dearest = pool.candidates(of: label).reduce(0) { max($0, pool.costs[$1]) }
      return sum + problem.labels[label].weight + dearest
    }
  }

  /// The candidates of the pool that are to stand.
  func chosen() -> [Int] {
    let graph = Dominance.reduced(conflicts())
    let values = values(of: graph)
    var chosen: [Int] = []
    var isHard = [Bool](repeating: false, count: graph.count)
    for group in graph.components() {
      if let best = exact(graph, values, group) {
        chosen += best.map { Int(graph.sources[$0]) }
      } else {
        for label in group {
          for candidate in graph.candidates(of: label) { isHard[candidate] = true }
        }
      }
    }
    return filled(chosen + searched(graph.keeping(isHard)))
  }

  private func conflicts() -> ConflictGraph {
    let labels =
      Thinning.isDue(pool)
      ? Thinning.labels(pool, problem) : Array(problem.labels.indices)
    return ConflictGraph(pool, labels: labels, clearance: problem.clearance)
  }

  private func values(of graph: ConflictGraph) -> [Double] {
    graph.labels.indices.map { candidate in
      let label = problem.labels[graph.source(of: Int(graph.labels[candidate]), pool)]
      return label.weight - graph.costs[candidate] + (label.isRequired ? bonus : 0)
    }
  }

  /// The best candidates of a small group, nil where that takes too long.
  private func exact(_ graph: ConflictGraph, _ values: [Double], _ group: [Int]) -> [Int]? {
    guard group.count <= Self.exactLabels else { return nil }
    return ExactSearch.best(graph, values: values, labels: group, stepLimit: Self.exactSteps)
  }

  /// The candidates found by search: those of the required labels first, which
  /// are then moved about but not given up for the others.
  private func searched(_ graph: ConflictGraph) -> [Int] {
    let labels = (0..<graph.labelCount).map { problem.labels[graph.source(of: $0, pool)] }
    let required = graph.keeping(graph.labels.map { labels[Int($0)].isRequired })
    let weights = Array(repeating: bonus, count: required.labelCount)
    let first = annealed(
      required, weights, chosen: Array(repeating: -1, count: required.labelCount))
    let standing = Set(first.filter { $0 >= 0 }.map { required.sources[Int($0)] })
    var chosen = [Int32](repeating: -1, count: graph.labelCount)
    for candidate in 0..<graph.count where standing.contains(graph.sources[candidate]) {
      chosen[Int(graph.labels[candidate])] = Int32(candidate)
    }
    return annealed(graph, labels.map(\.weight), chosen: chosen).filter { $0 >= 0 }.map {
      Int(graph.sources[Int($0)])
    }
  }

  private func annealed(
    _ graph: ConflictGraph, _ weights: [Double], chosen: [Int32]
  ) -> [Int32] {
    var state = DroppingState(
      graph, weights: weights, values: values(of: graph), chosen: chosen)
    state.fill()
    var search = Annealing(state, effort: effort, seed: seed)
    search.run()
    return search.state.chosen
  }

  /// The chosen candidates, and those of labels not thought about that find
  /// room yet.
  private func filled(_ chosen: [Int]) -> [Int] {
    let bounds = (0..<pool.count).map { pool.bounds(of: $0) }
    var standing = Occupancy(
      pool, cells: GridCells(fitting: bounds), clearance: problem.clearance)
    var isPlaced = [Bool](repeating: false, count: problem.labels.count)
    for candidate in chosen {
      standing.insert(candidate)
      isPlaced[Int(pool.labels[candidate])] = true
    }
    var all = chosen
    for label in pool.order(problem, bounds: bounds) where !isPlaced[label] {
      if let candidate = pool.candidates(of: label).first(where: standing.hasRoom) {
        standing.insert(candidate)
        all.append(candidate)
      }
    }
    return all
  }
}
