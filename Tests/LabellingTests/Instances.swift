import Labelling

/// Made-up problems, the same for the same seed.
enum Instances {
  /// Labels of several sizes and weights about random points, with two to five
  /// candidates each at random costs; one in four is required.
  static func weighted(labels: Int, page: Double, seed: UInt64) -> LabelProblem {
    var random = SplitMix64(seed: seed)
    let made = (0..<labels).map { _ in
      let size = SIMD2(Double.random(in: 10...30, using: &random), 8)
      let point = SIMD2(
        Double.random(in: 0...page, using: &random), Double.random(in: 0...page, using: &random))
      let candidates = (0..<Int.random(in: 2...5, using: &random)).map { index in
        let shift = SIMD2(
          Double.random(in: -1...0, using: &random), Double.random(in: -1...0, using: &random))
        let corner = point + shift * size
        return Candidate(
          boxes: [Box(minimum: corner, maximum: corner + size)],
          cost: Double.random(in: 0...0.5, using: &random), tag: index)
      }
      return Label(
        candidates: candidates, weight: Double.random(in: 1...10, using: &random),
        isRequired: Int.random(in: 0..<4, using: &random) == 0)
    }
    return LabelProblem(labels: made, clearance: Double.random(in: 0...2, using: &random))
  }

  /// Labels of one size at the four corners of random points, as in the
  /// benchmark.
  static func corners(labels: Int, page: SIMD2<Double>, seed: UInt64) -> LabelProblem {
    var random = SplitMix64(seed: seed)
    let places = PointCandidates(size: [30, 7], model: .four, worst: 0)
    return LabelProblem(
      labels: (0..<labels).map { _ in
        let x = Double.random(in: 0...page.x, using: &random)
        let y = Double.random(in: 0...page.y, using: &random)
        return Label(candidates: places.candidates(around: [x, y], radius: 0))
      })
  }
}
