import Labelling
import Testing

/// The engine against every possible placement, on small inputs.
struct OptimumTests {
  @Test(arguments: UInt64(1)...200)
  func droppingReachesTheOptimum(seed: UInt64) {
    let problem = Instances.weighted(labels: 7, page: 45, seed: seed)
    let found = LabelPlacer().place(problem)
    let best = BruteForce(problem: problem).bestDropping()
    let value = value(of: found, in: problem)
    #expect(value.required == best.required)
    #expect(abs(value.value - best.value) < 1e-9)
  }

  @Test(arguments: UInt64(1)...100)
  func overlappingReachesTheOptimum(seed: UInt64) {
    let problem = Instances.corners(labels: 7, page: [75, 24], seed: seed)
    let found = LabelPlacer(rule: .overlapping, seed: seed).place(problem)
    let brute = BruteForce(problem: problem)
    #expect(brute.lost(chosen(found, in: problem)) == brute.bestOverlapping())
  }

  private func chosen(_ placement: Placement, in problem: LabelProblem) -> [Candidate] {
    placement.candidates.enumerated().compactMap { label, candidate in
      candidate.map { problem.labels[label].candidates[$0] }
    }
  }

  private func value(
    of placement: Placement, in problem: LabelProblem
  ) -> (required: Int, value: Double) {
    var sum = (required: 0, value: 0.0)
    for (label, candidate) in placement.candidates.enumerated() {
      guard let candidate else { continue }
      let own = problem.labels[label]
      sum.required += own.isRequired ? 1 : 0
      sum.value += own.weight - own.candidates[candidate].cost
    }
    return sum
  }
}
