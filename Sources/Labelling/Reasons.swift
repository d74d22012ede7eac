extension Placement {
  /// Tells for each label of a problem whether it stands or why not.
  init(_ problem: LabelProblem, _ pool: CandidatePool, chosen: [Int]) {
    let bounds = (0..<pool.count).map { pool.bounds(of: $0) }
    var standing = Occupancy(
      pool, cells: GridCells(fitting: bounds), clearance: problem.clearance)
    var candidates = [Int?](repeating: nil, count: problem.labels.count)
    for candidate in chosen {
      standing.insert(candidate)
      candidates[Int(pool.labels[candidate])] = Int(pool.indices[candidate])
    }
    outcomes = problem.labels.indices.map { label in
      if let index = candidates[label] { return .placed(index) }
      if let reason = pool.reasons[label] { return .unplaced(reason) }
      return .unplaced(
        standing.winner(over: label, pool, problem).map(Reason.lost) ?? .noCandidates)
    }
  }
}

extension Occupancy {
  /// The heaviest label that stands in the way of a label's best candidate.
  func winner(over label: Int, _ pool: CandidatePool, _ problem: LabelProblem) -> Int? {
    let best = pool.candidates(of: label).min { (pool.costs[$0], $0) < (pool.costs[$1], $1) }
    guard let best else { return nil }
    var winner: Int?
    visitConflicts(of: best) { other in
      let rival = Int(pool.labels[other])
      if let old = winner, !problem.labels[rival].outranks(problem.labels[old], rival < old) {
        return true
      }
      winner = rival
      return true
    }
    return winner
  }
}

extension Label {
  /// Whether the label matters more than another, or as much and comes first.
  func outranks(_ other: Label, _ isFirst: Bool) -> Bool {
    if isRequired != other.isRequired { return isRequired }
    return weight == other.weight ? isFirst : weight > other.weight
  }
}
