/// Looks for the placement of every label in which the labels that overlap
/// others weigh least, by simulated annealing (Christensen, Marks and Shieber
/// 1995, An Empirical Study of Algorithms for Point-Feature Label Placement).
struct OverlappingSearch {
  private let graph: ConflictGraph
  /// What is lost when a label overlaps another.
  private let weights: [Double]
  /// The candidate of each label.
  private(set) var chosen: [Int32]
  private var isChosen: [Bool]
  /// How many labels each label overlaps.
  private var overlaps: [Int32]
  private var random: SplitMix64

  init(_ graph: ConflictGraph, weights: [Double], seed: UInt64) {
    self.graph = graph
    self.weights = weights
    random = SplitMix64(seed: seed)
    chosen = (0..<graph.labelCount).map { label in
      let range = graph.candidates(of: label)
      return Int32(
        range.min { graph.neighbours(of: $0).count < graph.neighbours(of: $1).count }
          ?? range.lowerBound)
    }
    isChosen = Array(repeating: false, count: graph.count)
    for candidate in chosen { isChosen[Int(candidate)] = true }
    overlaps = Array(repeating: 0, count: graph.labelCount)
    for (label, candidate) in chosen.enumerated() {
      overlaps[label] = Int32(graph.neighbours(of: Int(candidate)).count { isChosen[Int($0)] })
    }
  }

  /// Searches while the schedule lasts, then improves until no step helps.
  mutating func run(_ schedule: Schedule, from first: Double, to last: Double) {
    let exponential = Exponential()
    schedule.cool(from: first, to: last) { temperature in
      for _ in 0..<Schedule.stride {
        let label = random.index(below: graph.labelCount)
        let range = graph.candidates(of: label)
        let candidate = range.lowerBound + random.index(below: range.count)
        guard !isChosen[candidate] else { continue }
        if gain(of: candidate) > -temperature * exponential.draw(&random) { choose(candidate) }
      }
    }
    while improve() {}
  }

  private mutating func improve() -> Bool {
    var isBetter = false
    for candidate in 0..<graph.count where !isChosen[candidate] && gain(of: candidate) > 1e-9 {
      choose(candidate)
      isBetter = true
    }
    return isBetter
  }

  /// How much less is lost when a label moves to a candidate.
  private func gain(of candidate: Int) -> Double {
    let label = Int(graph.labels[candidate])
    let current = Int(chosen[label])
    var gain = graph.costs[current] - graph.costs[candidate]
    var hits: Int32 = 0
    for neighbour in graph.neighbours(of: candidate) where isChosen[Int(neighbour)] {
      hits += 1
      let other = Int(graph.labels[Int(neighbour)])
      if overlaps[other] == 0 { gain -= weights[other] }
    }
    if overlaps[label] > 0 {
      for neighbour in graph.neighbours(of: current) where isChosen[Int(neighbour)] {
        let other = Int(graph.labels[Int(neighbour)])
        if overlaps[other] == 1 && !graph.areNeighbours(candidate, Int(neighbour)) {
          gain += weights[other]
        }
      }
      if hits == 0 { gain += weights[label] }
    } else if hits > 0 {
      gain -= weights[label]
    }
    return gain
  }

  private mutating func choose(_ candidate: Int) {
    let label = Int(graph.labels[candidate])
    let current = Int(chosen[label])
    isChosen[current] = false
    for neighbour in graph.neighbours(of: current) where isChosen[Int(neighbour)] {
      overlaps[Int(graph.labels[Int(neighbour)])] -= 1
    }
    overlaps[label] = 0
    for neighbour in graph.neighbours(of: candidate) where isChosen[Int(neighbour)] {
      overlaps[Int(graph.labels[Int(neighbour)])] += 1
      overlaps[label] += 1
    }
    isChosen[candidate] = true
    chosen[label] = Int32(candidate)
  }
}
