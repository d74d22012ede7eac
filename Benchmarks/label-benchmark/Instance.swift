import Labelling

/// Points to label on a page, with a label of one size for each.
struct Instance {
  /// The points, in points of 1/72 inch from the upper left corner.
  var points: [SIMD2<Double>]
  /// The size of each label.
  var label: SIMD2<Double>

  /// Uniform points on a page, with three decimals, by SplitMix64: two draws a
  /// point, x then y.
  static func uniform(
    count: Int, page: SIMD2<Double>, label: SIMD2<Double>, seed: UInt64
  ) -> Instance {
    var random = SplitMix64(seed: seed)
    func draw(_ extent: Double) -> Double {
      rounded(Double(random.next() >> 11) / 9_007_199_254_740_992 * extent)
    }
    let points = (0..<count).map { _ in
      let x = draw(page.x)
      return SIMD2(x, draw(page.y))
    }
    return Instance(points: points, label: label)
  }

  /// Lets every label stand, spending so many seconds of processor time on it,
  /// and gives the boxes in the order of the points.
  func boxes(positions: PointCandidates.Model, seconds: Double) -> [Box] {
    let start = CPUClock.seconds
    let places = PointCandidates(size: label, model: positions, worst: 0)
    let labels = points.map { point in
      var candidates = places.candidates(around: point, radius: 0)
      // On thousandths, as the points are, so that boxes touch exactly.
      for index in candidates.indices {
        candidates[index].boxes = candidates[index].boxes.map {
          Box(minimum: Self.rounded($0.minimum), maximum: Self.rounded($0.maximum))
        }
      }
      return Label(candidates: candidates)
    }
    let clock = Effort.until { (CPUClock.seconds - start) / seconds }
    let placer = LabelPlacer(rule: .overlapping, effort: clock)
    let placement = placer.place(LabelProblem(labels: labels))
    return zip(labels, placement.candidates).compactMap { label, candidate in
      candidate.map { label.candidates[$0].boxes[0] }
    }
  }

  private static func rounded(_ number: Double) -> Double { (number * 1000).rounded() / 1000 }

  private static func rounded(_ point: SIMD2<Double>) -> SIMD2<Double> {
    (point * 1000).rounded(.toNearestOrAwayFromZero) / 1000
  }
}
