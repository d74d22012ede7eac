import Annotation

/// How near confidence comes to what it says.
struct Calibration {
  /// A name that was found.
  struct Finding {
    /// Its confidence.
    var confidence: Double
    /// Whether it is the name of a place, and of the one it was said to be.
    var isRight: Bool
  }

  /// The findings of a range of confidence.
  struct Band {
    var low: Double
    var high: Double
    var findings: [Finding]

    var mean: Double { findings.map(\.confidence).reduce(0, +) / Double(findings.count) }
    var share: Double { Double(right) / Double(findings.count) }
    var right: Int { findings.count(where: \.isRight) }

    /// The share that 95 of 100 such counts would be drawn from (Wilson).
    var interval: (low: Double, high: Double) {
      let (count, z) = (Double(findings.count), 1.96)
      let middle = (share + z * z / (2 * count)) / (1 + z * z / count)
      let reach =
        z * (share * (1 - share) / count + z * z / (4 * count * count)).squareRoot()
        / (1 + z * z / count)
      return (max(0, middle - reach), min(1, middle + reach))
    }
  }

  let findings: [Finding]

  /// The bands that anything was found in.
  var bands: [Band] {
    [(0.0, 0.5), (0.5, 0.7), (0.7, 0.8), (0.8, 0.9), (0.9, 0.95), (0.95, 1.01)].map { low, high in
      Band(
        low: low, high: min(high, 1),
        findings: findings.filter { low <= $0.confidence && $0.confidence < high })
    }.filter { !$0.findings.isEmpty }
  }

  /// How far confidence is from the share of right names, on the average of all names.
  var error: Double {
    bands.map { abs($0.mean - $0.share) * Double($0.findings.count) }.reduce(0, +)
      / Double(max(1, findings.count))
  }
}
