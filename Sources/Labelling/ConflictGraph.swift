/// Which candidates cannot stand together.
///
/// Candidates and labels are numbered anew from 0, the candidates label by
/// label; `sources` leads back to the pool. Candidates of the same label exclude
/// one another without being listed as neighbours.
struct ConflictGraph {
  /// The candidate in the pool that each candidate stands for.
  private(set) var sources: [Int32] = []
  /// The label of each candidate.
  private(set) var labels: [Int32] = []
  /// The cost of each candidate.
  private(set) var costs: [Double] = []
  /// Where the candidates of each label begin, with the end as last.
  private(set) var labelStarts: [Int32] = [0]
  /// Where the neighbours of each candidate begin, with the end as last.
  private(set) var neighbourStarts: [Int32] = [0]
  /// The neighbours of the candidates, ascending for each.
  private(set) var neighbours: [Int32] = []

  var count: Int { labels.count }
  var labelCount: Int { labelStarts.count - 1 }

  /// The candidates of a label.
  @inline(__always)
  func candidates(of label: Int) -> Range<Int> {
    Int(labelStarts[label])..<Int(labelStarts[label + 1])
  }

  /// The candidates of other labels that one cannot stand with.
  @inline(__always)
  func neighbours(of candidate: Int) -> ArraySlice<Int32> {
    neighbours[Int(neighbourStarts[candidate])..<Int(neighbourStarts[candidate + 1])]
  }

  /// Whether two candidates of different labels cannot stand together.
  @inline(__always)
  func areNeighbours(_ first: Int, _ second: Int) -> Bool {
    neighbours(of: first).contains(Int32(second))
  }

  /// The label in the problem that a label stands for.
  func source(of label: Int, _ pool: CandidatePool) -> Int {
    Int(pool.labels[Int(sources[Int(labelStarts[label])])])
  }

  /// Finds the conflicts among the candidates of some labels of a pool.
  init(_ pool: CandidatePool, labels chosen: [Int], clearance: Double) {
    for label in chosen { appendLabel(pool, label) }
    var owners: [Int32] = []
    var boxes: [Box] = []
    for candidate in 0..<count {
      for part in pool.parts(of: Int(sources[candidate])) {
        owners.append(Int32(candidate))
        boxes.append(part.bounds.grown(by: clearance / 2))
      }
    }
    let grid = SpatialGrid(boxes)
    var pairs: [(Int32, Int32)] = []
    grid.visitPairs(of: boxes) { first, second in
      let (one, other) = (owners[first], owners[second])
      guard labels[Int(one)] != labels[Int(other)] else { return }
      let source = (Int(sources[Int(one)]), Int(sources[Int(other)]))
      if pool.conflict(source.0, source.1, clearance: clearance) { pairs.append((one, other)) }
    }
    connect(pairs)
  }

  /// The graph of the candidates marked to be kept.
  func keeping(_ isKept: [Bool]) -> ConflictGraph {
    var renumbered = [Int32](repeating: -1, count: count)
    var graph = ConflictGraph()
    for label in 0..<labelCount {
      let before = graph.count
      for candidate in candidates(of: label) where isKept[candidate] {
        renumbered[candidate] = Int32(graph.count)
        graph.sources.append(sources[candidate])
        graph.labels.append(Int32(graph.labelCount))
        graph.costs.append(costs[candidate])
      }
      if graph.count > before { graph.labelStarts.append(Int32(graph.count)) }
    }
    for candidate in 0..<count where isKept[candidate] {
      for neighbour in neighbours(of: candidate) where isKept[Int(neighbour)] {
        graph.neighbours.append(renumbered[Int(neighbour)])
      }
      graph.neighbourStarts.append(Int32(graph.neighbours.count))
    }
    return graph
  }

  private init() {}

  private mutating func appendLabel(_ pool: CandidatePool, _ label: Int) {
    let range = pool.candidates(of: label)
    guard !range.isEmpty else { return }
    for candidate in range {
      sources.append(Int32(candidate))
      labels.append(Int32(labelCount))
      costs.append(pool.costs[candidate])
    }
    labelStarts.append(Int32(count))
  }

  private mutating func connect(_ pairs: [(Int32, Int32)]) {
    neighbourStarts = Array(repeating: 0, count: count + 1)
    for (first, second) in pairs {
      neighbourStarts[Int(first) + 1] += 1
      neighbourStarts[Int(second) + 1] += 1
    }
    for candidate in 0..<count { neighbourStarts[candidate + 1] += neighbourStarts[candidate] }
    var next = neighbourStarts
    neighbours = Array(repeating: 0, count: 2 * pairs.count)
    for (first, second) in pairs {
      neighbours[Int(next[Int(first)])] = second
      next[Int(first)] += 1
      neighbours[Int(next[Int(second)])] = first
      next[Int(second)] += 1
    }
    sortNeighbours()
  }

  /// Sorts the neighbours of each candidate and drops those that several parts
  /// found.
  private mutating func sortNeighbours() {
    var end = 0
    var start = 0
    for candidate in 0..<count {
      let next = Int(neighbourStarts[candidate + 1])
      neighbours[start..<next].sort()
      let first = end
      for index in start..<next
      where end == first || neighbours[end - 1] != neighbours[index] {
        neighbours[end] = neighbours[index]
        end += 1
      }
      start = next
      neighbourStarts[candidate + 1] = Int32(end)
    }
    neighbours.removeSubrange(end...)
  }
}

extension SpatialGrid {
  /// Calls back once with each two overlapping boxes of those it was made from.
  @inline(__always)
  func visitPairs(of boxes: [Box], _ body: (Int, Int) -> Void) {
    for row in 0..<cells.rows {
      for column in 0..<cells.columns {
        let items = items(in: row * cells.columns + column)
        for first in items.indices {
          let box = boxes[Int(items[first])]
          for second in items.index(after: first)..<items.endIndex {
            let other = boxes[Int(items[second])]
            guard box.overlaps(other) else { continue }
            // The pair counts in the first cell that both touch.
            let corner = pointwiseMax(box.minimum, other.minimum)
            let cell = cells.range(of: Box(minimum: corner, maximum: corner))
            if cell.rows.lowerBound == row && cell.columns.lowerBound == column {
              body(Int(items[first]), Int(items[second]))
            }
          }
        }
      }
    }
  }
}
