/// A placement of every label, in which the labels that overlap others are to
/// weigh least.
struct OverlappingState: SearchState {
  static var temperatures: (first: Double, last: Double) { (0.33, 0.11) }

  let graph: ConflictGraph
  let weights: [Double]
  private(set) var chosen: [Int32]
  var isOpen: [Bool]
  private var isChosen: [Bool]
  /// How many labels each label overlaps.
  private var overlaps: [Int32]
  /// What the cheapest candidate of each label costs.
  private let leastCosts: [Double]

  /// Begins with the candidates that conflict with fewest others.
  init(_ graph: ConflictGraph, weights: [Double]) {
    self.graph = graph
    self.weights = weights
    isOpen = Array(repeating: true, count: graph.labelCount)
    chosen = (0..<graph.labelCount).map { label in
      let range = graph.candidates(of: label)
      return Int32(
        range.min { graph.neighbours(of: $0).count < graph.neighbours(of: $1).count }
          ?? range.lowerBound)
    }
    leastCosts = (0..<graph.labelCount).map { label in
      graph.candidates(of: label).reduce(.infinity) { min($0, graph.costs[$1]) }
    }
    isChosen = Array(repeating: false, count: graph.count)
    for candidate in chosen { isChosen[Int(candidate)] = true }
    overlaps = Array(repeating: 0, count: graph.labelCount)
    for (label, candidate) in chosen.enumerated() {
      overlaps[label] = Int32(graph.neighbours(of: Int(candidate)).count { isChosen[Int($0)] })
    }
  }

  func gain(of candidate: Int) -> Double {
    let label = Int(graph.labels[candidate])
    let current = Int(chosen[label])
    var gain = graph.costs[current] - graph.costs[candidate]
    var isHit = false
    for neighbour in graph.neighbours(of: candidate) where isChosen[Int(neighbour)] {
      isHit = true
      let other = Int(graph.labels[Int(neighbour)])
      if overlaps[other] == 0 { gain -= weights[other] }
    }
    guard overlaps[label] > 0 else { return isHit ? gain - weights[label] : gain }
    for neighbour in graph.neighbours(of: current) where isChosen[Int(neighbour)] {
      let other = Int(graph.labels[Int(neighbour)])
      if overlaps[other] == 1 && !graph.areNeighbours(candidate, Int(neighbour)) {
        gain += weights[other]
      }
    }
    return isHit ? gain : gain + weights[label]
  }

  mutating func choose(_ candidate: Int) {
    let label = Int(graph.labels[candidate])
    let current = Int(chosen[label])
    isChosen[current] = false
    if overlaps[label] > 0 {
      for neighbour in graph.neighbours(of: current) where isChosen[Int(neighbour)] {
        overlaps[Int(graph.labels[Int(neighbour)])] -= 1
      }
    }
    overlaps[label] = 0
    for neighbour in graph.neighbours(of: candidate) where isChosen[Int(neighbour)] {
      overlaps[Int(graph.labels[Int(neighbour)])] += 1
      overlaps[label] += 1
    }
    isChosen[candidate] = true
    chosen[label] = Int32(candidate)
  }

  mutating func restore(_ labels: [Int], to candidates: [Int32]) {
    for (label, candidate) in zip(labels, candidates) where chosen[label] != candidate {
      choose(Int(candidate))
    }
  }

  func isAtBest(_ label: Int) -> Bool {
    overlaps[label] == 0 && graph.costs[Int(chosen[label])] <= leastCosts[label]
  }
}
