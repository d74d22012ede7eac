/// Looks for the placement without overlaps that keeps most, by simulated
/// annealing with ejection: a step lets a label stand at some candidate and
/// takes away the labels in its way (after Christensen, Marks and Shieber 1995,
/// An Empirical Study of Algorithms for Point-Feature Label Placement, who move
/// labels without taking any away).
struct DroppingSearch {
  private let graph: ConflictGraph
  /// What each candidate is worth: its label's weight less its cost.
  private let values: [Double]
  /// The candidate of each label, -1 for none.
  private(set) var chosen: [Int32]
  private var isChosen: [Bool]
  private var random: SplitMix64

  /// Begins with the candidates that are chosen already, which must not
  /// conflict; -1 for none.
  init(_ graph: ConflictGraph, values: [Double], chosen: [Int32], seed: UInt64) {
    self.graph = graph
    self.values = values
    self.chosen = chosen
    random = SplitMix64(seed: seed)
    isChosen = Array(repeating: false, count: graph.count)
    for candidate in chosen where candidate >= 0 { isChosen[Int(candidate)] = true }
  }

  /// Lets labels stand that find room, those first that are worth most beside
  /// what they keep away.
  mutating func fill() {
    let order = (0..<graph.count).map { candidate in
      let lost = graph.neighbours(of: candidate).reduce(0) { $0 + max(values[Int($1)], 0) }
      return (worth: values[candidate] / (1 + lost), candidate: candidate)
    }.sorted { ($1.worth, $0.candidate) < ($0.worth, $1.candidate) }
    for (_, candidate) in order where chosen[Int(graph.labels[candidate])] < 0 {
      if !graph.neighbours(of: candidate).contains(where: { isChosen[Int($0)] }) {
        choose(candidate)
      }
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

  /// Takes every step that gains; false when there was none.
  private mutating func improve() -> Bool {
    var isBetter = false
    for candidate in 0..<graph.count where !isChosen[candidate] && gain(of: candidate) > 1e-9 {
      choose(candidate)
      isBetter = true
    }
    return isBetter
  }

  /// What choosing a candidate gains, less what it takes away.
  private func gain(of candidate: Int) -> Double {
    let current = Int(chosen[Int(graph.labels[candidate])])
    var gain = values[candidate] - (current < 0 ? 0 : values[current])
    for neighbour in graph.neighbours(of: candidate) where isChosen[Int(neighbour)] {
      gain -= values[Int(neighbour)]
    }
    return gain
  }

  private mutating func choose(_ candidate: Int) {
    let label = Int(graph.labels[candidate])
    if chosen[label] >= 0 { isChosen[Int(chosen[label])] = false }
    for neighbour in graph.neighbours(of: candidate) where isChosen[Int(neighbour)] {
      isChosen[Int(neighbour)] = false
      chosen[Int(graph.labels[Int(neighbour)])] = -1
    }
    chosen[label] = Int32(candidate)
    isChosen[candidate] = true
  }
}
