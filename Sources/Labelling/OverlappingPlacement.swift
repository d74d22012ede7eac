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
    var search = Annealing(
      OverlappingState(graph, weights: weights), effort: effort, seed: seed)
    search.run()
    return search.state.chosen.map { Int(graph.sources[Int($0)]) }
  }
}
