/// The way from a problem to a placement of every label.
struct OverlappingPlacement {
  private let problem: LabelProblem
  private let pool: CandidatePool
  private let effort: Effort
  private let seed: UInt64

  init(_ problem: LabelProblem, _ pool: CandidatePool, effort: Effort, seed: UInt64) {
    self.problem = problem
    self.pool = pool
    self.effort = effort
    self.seed = seed
  }

  /// The candidates of the pool that are to stand.
  func chosen() -> [Int] {
    let all = Array(problem.labels.indices)
    let full = ConflictGraph(pool, labels: all, clearance: problem.clearance)
    let graph = Dominance.reduced(full)
    guard graph.labelCount > 0 else { return [] }
    let weights = (0..<graph.labelCount).map { problem.labels[graph.source(of: $0, pool)].weight }
    let mean = weights.reduce(0, +) / Double(weights.count)
    var search = OverlappingSearch(graph, weights: weights, seed: seed)
    search.run(Schedule(effort, labels: graph.labelCount), from: mean / 2, to: mean / 10)
    return search.chosen.map { Int(graph.sources[Int($0)]) }
  }
}
