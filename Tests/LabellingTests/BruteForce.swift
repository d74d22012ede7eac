import Labelling

/// The best there is, by trying everything that could be better: for a few
/// labels.
struct BruteForce {
  let problem: LabelProblem

  /// The most required labels that can stand together, and the most that the
  /// labels can be worth with so many.
  func bestDropping() -> (required: Int, value: Double) {
    var best = (required: 0, value: 0.0)
    var chosen: [(label: Int, candidate: Candidate)] = []
    func descend(_ label: Int, _ required: Int, _ value: Double) {
      guard label < problem.labels.count else {
        if (required, value) > best { best = (required, value) }
        return
      }
      let rest = problem.labels[label...]
      let most = rest.reduce(value) { $0 + $1.weight }
      guard (required + rest.count(where: \.isRequired), most) > best else { return }
      descend(label + 1, required, value)
      for candidate in problem.labels[label].candidates
      where !chosen.contains(where: { overlap($0.candidate, candidate) }) {
        let own = problem.labels[label]
        chosen.append((label, candidate))
        descend(
          label + 1, required + (own.isRequired ? 1 : 0), value + own.weight - candidate.cost)
        chosen.removeLast()
      }
    }
    descend(0, 0, 0)
    return best
  }

  /// The least weight of overlapping labels when all stand.
  func bestOverlapping() -> Double {
    var best = Double.infinity
    var chosen: [Candidate] = []
    func descend(_ label: Int) {
      let lost = lost(chosen)
      guard lost < best else { return }
      guard label < problem.labels.count else {
        best = lost
        return
      }
      for candidate in problem.labels[label].candidates {
        chosen.append(candidate)
        descend(label + 1)
        chosen.removeLast()
      }
    }
    descend(0)
    return best
  }

  /// What overlapping labels weigh, when each stands at a candidate.
  func lost(_ chosen: [Candidate]) -> Double {
    chosen.indices.reduce(0) { sum, one in
      let isHit = chosen.indices.contains { $0 != one && overlap(chosen[$0], chosen[one]) }
      return sum + (isHit ? problem.labels[one].weight : 0) + chosen[one].cost
    }
  }

  /// Whether boxes of two candidates overlap or come closer than the clearance.
  func overlap(_ one: Candidate, _ other: Candidate) -> Bool {
    one.boxes.contains { first in
      other.boxes.contains { second in
        let gap = pointwiseMax(first.minimum - second.maximum, second.minimum - first.maximum)
        return gap.x < problem.clearance && gap.y < problem.clearance
      }
    }
  }
}
