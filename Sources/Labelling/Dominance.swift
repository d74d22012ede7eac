/// Leaves out candidates that a sibling outdoes: one that costs no more and
/// conflicts with nothing that they do not.
///
/// Some best placement survives. This is the rule of Wagner, Wolff, Kapoor and
/// Strijk (2001, Three Rules Suffice for Good Label Placement) and of QGIS, that
/// a candidate without conflicts ends the matter, widened to sets of conflicts.
struct Dominance {
  private let graph: ConflictGraph
  private var isKept: [Bool]
  private var waiting: [Int]
  private var isWaiting: [Bool]

  /// The graph without the candidates that are outdone.
  static func reduced(_ graph: ConflictGraph) -> ConflictGraph {
    var dominance = Dominance(graph)
    dominance.run()
    return graph.keeping(dominance.isKept)
  }

  private init(_ graph: ConflictGraph) {
    self.graph = graph
    isKept = Array(repeating: true, count: graph.count)
    waiting = Array((0..<graph.labelCount).reversed())
    isWaiting = Array(repeating: true, count: graph.labelCount)
  }

  private mutating func run() {
    while let label = waiting.popLast() {
      isWaiting[label] = false
      let range = graph.candidates(of: label)
      for candidate in range where isKept[candidate] {
        if range.contains(where: { isOutdone(candidate, by: $0) }) { drop(candidate) }
      }
    }
  }

  /// Marks a candidate as outdone and has the labels it was in the way of
  /// looked at again.
  private mutating func drop(_ candidate: Int) {
    isKept[candidate] = false
    for neighbour in graph.neighbours(of: candidate) where isKept[Int(neighbour)] {
      let label = Int(graph.labels[Int(neighbour)])
      if !isWaiting[label] {
        isWaiting[label] = true
        waiting.append(label)
      }
    }
  }

  private func isOutdone(_ candidate: Int, by sibling: Int) -> Bool {
    guard sibling != candidate, isKept[sibling],
      graph.costs[sibling] <= graph.costs[candidate]
    else { return false }
    var others = graph.neighbours(of: candidate)
    for neighbour in graph.neighbours(of: sibling) where isKept[Int(neighbour)] {
      while let first = others.first, first < neighbour { others.removeFirst() }
      guard others.first == neighbour else { return false }
    }
    return true
  }
}
