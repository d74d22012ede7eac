/// The candidates that frame and obstacles leave, in one row, label by label.
struct CandidatePool {
  /// The label of each candidate in the problem.
  private(set) var labels: [Int32] = []
  /// The index of each candidate within its label.
  private(set) var indices: [Int32] = []
  /// The cost of each candidate, with that of the obstacles it covers.
  private(set) var costs: [Double] = []
  /// Where the parts of each candidate begin, with the end as last.
  private(set) var partStarts: [Int32] = [0]
  private(set) var parts: [Part] = []
  /// Where the candidates of each label begin, with the end as last.
  private(set) var labelStarts: [Int32] = [0]
  /// Why a label has no candidate left.
  private(set) var reasons: [Int: Placement.Reason] = [:]

  var count: Int { labels.count }

  /// Takes the candidates of a problem and leaves out those that leave the
  /// frame, cover a forbidden obstacle, or cost more than they are worth.
  init(_ problem: LabelProblem) {
    let obstacles = ObstacleIndex(problem.obstacles)
    for (label, value) in problem.labels.enumerated() {
      let before = count
      var reason = Placement.Reason.noCandidates
      for (index, candidate) in value.candidates.enumerated() {
        switch admit(candidate, of: label, value, problem.frame, obstacles) {
        case .success(let cost): append(candidate, label: label, index: index, cost: cost)
        case .failure(let refusal): reason = refusal.outweighing(reason)
        }
      }
      labelStarts.append(Int32(count))
      if count == before { reasons[label] = reason }
    }
  }

  /// The candidates of a label.
  @inline(__always)
  func candidates(of label: Int) -> Range<Int> {
    Int(labelStarts[label])..<Int(labelStarts[label + 1])
  }

  /// The parts of a candidate.
  @inline(__always)
  func parts(of candidate: Int) -> ArraySlice<Part> {
    parts[Int(partStarts[candidate])..<Int(partStarts[candidate + 1])]
  }

  /// Whether two candidates of different labels come too close.
  func conflict(_ first: Int, _ second: Int, clearance: Double) -> Bool {
    parts(of: first).contains { part in
      parts(of: second).contains { part.conflicts(with: $0, clearance: clearance) }
    }
  }

  private func admit(
    _ candidate: Candidate, of label: Int, _ value: Label, _ frame: Box?,
    _ obstacles: ObstacleIndex
  ) -> Result<Double, Refusal> {
    if let frame, !candidate.parts.allSatisfy({ frame.contains($0.bounds) }) {
      return .failure(Refusal(reason: .outsideFrame))
    }
    var cost = candidate.cost
    for part in candidate.parts {
      switch obstacles.cost(of: part, label: label) {
      case .success(let added): cost += added
      case .failure(let refusal): return .failure(refusal)
      }
    }
    guard value.isRequired || cost < value.weight else {
      return .failure(Refusal(reason: .tooCostly))
    }
    return .success(cost)
  }

  private mutating func append(_ candidate: Candidate, label: Int, index: Int, cost: Double) {
    labels.append(Int32(label))
    indices.append(Int32(index))
    costs.append(cost)
    parts.append(contentsOf: candidate.parts)
    partStarts.append(Int32(parts.count))
  }
}

/// Why a candidate was left out.
struct Refusal: Error {
  var reason: Placement.Reason

  /// The reason to report for a label: the one that came closest to a place.
  func outweighing(_ other: Placement.Reason) -> Placement.Reason {
    rank(reason) > rank(other) ? reason : other
  }

  private func rank(_ reason: Placement.Reason) -> Int {
    switch reason {
    case .noCandidates: 0
    case .outsideFrame: 1
    case .obstructed: 2
    case .tooCostly: 3
    case .lost: 4
    }
  }
}

extension Candidate {
  /// The boxes, then the leader.
  var parts: [Part] {
    var parts = boxes.map(Part.box)
    if let leader { parts.append(.leader(leader)) }
    return parts
  }
}
