/// Finds the placement without overlaps that keeps most, by branch and bound;
/// for a few labels.
struct ExactSearch {
  private let graph: ConflictGraph
  private let values: [Double]
  /// The labels to place, in the order tried.
  private let order: [Int]
  /// What the labels from each place in the order on could gain at most.
  private let bounds: [Double]
  /// How many chosen candidates stand in the way of each.
  private var blockers: [Int32]
  private var current: [Int] = []
  private var best: [Int] = []
  private var bestValue = 0.0
  private var stepsLeft: Int

  /// The candidates to choose for some labels of a graph; nil when the steps do
  /// not suffice for a proof.
  static func best(
    _ graph: ConflictGraph, values: [Double], labels: [Int], stepLimit: Int
  ) -> [Int]? {
    var search = ExactSearch(graph, values: values, labels: labels, stepLimit: stepLimit)
    search.descend(0, value: 0)
    return search.stepsLeft > 0 ? search.best : nil
  }

  private init(_ graph: ConflictGraph, values: [Double], labels: [Int], stepLimit: Int) {
    self.graph = graph
    self.values = values
    order = labels
    let most = labels.map { label in
      max(graph.candidates(of: label).reduce(0) { max($0, values[$1]) }, 0)
    }
    bounds = most.indices.map { most[$0...].reduce(0, +) } + [0]
    blockers = Array(repeating: 0, count: graph.count)
    stepsLeft = stepLimit
  }

  private mutating func descend(_ depth: Int, value: Double) {
    stepsLeft -= 1
    if value > bestValue {
      bestValue = value
      best = current
    }
    guard depth < order.count, stepsLeft > 0, value + bounds[depth] > bestValue + 1e-9 else {
      return
    }
    let free = graph.candidates(of: order[depth]).filter { blockers[$0] == 0 }
    for candidate in free.sorted(by: { (values[$1], $0) < (values[$0], $1) }) {
      add(1, around: candidate)
      current.append(candidate)
      descend(depth + 1, value: value + values[candidate])
      current.removeLast()
      add(-1, around: candidate)
    }
    descend(depth + 1, value: value)
  }

  private mutating func add(_ change: Int32, around candidate: Int) {
    for neighbour in graph.neighbours(of: candidate) { blockers[Int(neighbour)] += change }
  }
}
