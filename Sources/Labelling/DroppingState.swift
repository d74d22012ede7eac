/// A placement without overlaps, in which the labels that stand are to be worth
/// most.
///
/// Choosing a candidate takes away the labels in its way.
struct DroppingState: SearchState {
  static var temperatures: (first: Double, last: Double) { (0.33, 0.01) }

  let graph: ConflictGraph
  let weights: [Double]
  private(set) var chosen: [Int32]
  var isOpen: [Bool]
  private var isChosen: [Bool]
  /// What each candidate is worth: its label's weight less its cost.
  private let values: [Double]
  /// The most that each label can be worth.
  private let most: [Double]

  /// Begins with candidates that do not conflict, -1 for none.
  init(_ graph: ConflictGraph, weights: [Double], values: [Double], chosen: [Int32]) {
    self.graph = graph
    self.weights = weights
    self.values = values
    self.chosen = chosen
    isOpen = Array(repeating: true, count: graph.labelCount)
    isChosen = Array(repeating: false, count: graph.count)
    for candidate in chosen where candidate >= 0 { isChosen[Int(candidate)] = true }
    most = (0..<graph.labelCount).map { label in
      graph.candidates(of: label).reduce(-.infinity) { max($0, values[$1]) }
    }
  }

  /// Lets labels stand that find room, those first that are worth most beside
  /// what they keep away.
  mutating func fill() {
    let order = (0..<graph.count).map { candidate in
      let lost = graph.neighbours(of: candidate).reduce(0) { $0 + values[Int($1)] }
      return (worth: values[candidate] / (1 + lost), candidate: candidate)
    }.sorted { ($1.worth, $0.candidate) < ($0.worth, $1.candidate) }
    for (_, candidate) in order where chosen[Int(graph.labels[candidate])] < 0 {
      if !graph.neighbours(of: candidate).contains(where: { isChosen[Int($0)] }) {
        choose(candidate)
      }
    }
  }

  func gain(of candidate: Int) -> Double {
    let current = Int(chosen[Int(graph.labels[candidate])])
    var gain = values[candidate] - (current < 0 ? 0 : values[current])
    for neighbour in graph.neighbours(of: candidate) where isChosen[Int(neighbour)] {
      guard isOpen[Int(graph.labels[Int(neighbour)])] else { return -.infinity }
      gain -= values[Int(neighbour)]
    }
    return gain
  }

  mutating func choose(_ candidate: Int) {
    let label = Int(graph.labels[candidate])
    remove(label)
    for neighbour in graph.neighbours(of: candidate) where isChosen[Int(neighbour)] {
      remove(Int(graph.labels[Int(neighbour)]))
    }
    chosen[label] = Int32(candidate)
    isChosen[candidate] = true
  }

  mutating func restore(_ labels: [Int], to candidates: [Int32]) {
    for label in labels { remove(label) }
    for (label, candidate) in zip(labels, candidates) where candidate >= 0 {
      chosen[label] = candidate
      isChosen[Int(candidate)] = true
    }
  }

  func isAtBest(_ label: Int) -> Bool {
    chosen[label] >= 0 && values[Int(chosen[label])] >= most[label]
  }

  private mutating func remove(_ label: Int) {
    if chosen[label] >= 0 { isChosen[Int(chosen[label])] = false }
    chosen[label] = -1
  }
}
