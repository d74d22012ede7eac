/// Learns from marked texts what share of names is right at each score, and writes it
/// as `Gazetteer/annotation/confidence.json`.
struct ConfidenceFit {
  /// A stretch of scores with the share of right names, which never falls.
  private struct Step {
    var score: Double
    var right: Double
    var weight: Double
  }

  /// The lowest scores of the steps.
  private static let bounds = [0.0, 0.3, 0.45, 0.55, 0.65, 0.75, 0.85, 0.92, 0.96]
  /// As many names as the score itself is taken for, right as often as it says, so
  /// that a few names make no certainty.
  private static let prior = 8.0

  private let steps: [Step]

  /// Learns.
  ///
  /// - Parameter parts: What was found in each part, with what a name of it counts:
  ///   less where rules were mended by it.
  init(_ parts: [(findings: [Calibration.Finding], weight: Double)]) {
    let ends = Self.bounds.dropFirst() + [1.01]
    let counted = zip(Self.bounds, ends).map { low, high in
      var (score, right, weight) = (0.0, 0.0, 0.0)
      for part in parts {
        for finding in part.findings where low <= finding.confidence && finding.confidence < high {
          score += part.weight * finding.confidence
          right += finding.isRight ? part.weight : 0
          weight += part.weight
        }
      }
      let middle = weight > 0 ? score / weight : (low + min(high, 1)) / 2
      return Step(
        score: middle, right: (right + Self.prior * middle) / (weight + Self.prior),
        weight: weight + Self.prior)
    }
    steps = Self.ascending(counted)
  }

  /// Pools neighbours that fall until none does.
  private static func ascending(_ steps: [Step]) -> [Step] {
    var pools: [[Step]] = []
    func right(_ pool: [Step]) -> Double {
      pool.map { $0.right * $0.weight }.reduce(0, +) / pool.map(\.weight).reduce(0, +)
    }
    for step in steps {
      pools.append([step])
      while pools.count > 1, right(pools[pools.count - 2]) > right(pools[pools.count - 1]) {
        let last = pools.removeLast()
        pools[pools.count - 1] += last
      }
    }
    return pools.flatMap { pool in
      pool.map { Step(score: $0.score, right: right(pool), weight: $0.weight) }
    }
  }

  /// The table as a file.
  var json: String {
    let points = steps.map {
      "    { \"score\": \(Report.decimals($0.score, 2)), \"right\": \(Report.decimals($0.right, 3)) }"
    }
    return "{\n  \"points\": [\n\(points.joined(separator: ",\n"))\n  ]\n}"
  }
}
