import Labelling

/// The standard instances, placed and scored row by row.
struct BenchmarkTable {
  var label: SIMD2<Double>
  var positions: PointCandidates.Model
  /// Seconds of processor time for each instance.
  var seconds: Double

  /// A number of points on a page.
  struct Row {
    var count: Int
    var page: SIMD2<Double>
    var seeds: ClosedRange<UInt64> = 1...25
  }

  /// The rows of the literature: 25 instances each.
  static let rows =
    [100, 250, 500, 750, 1000].map { Row(count: $0, page: [792, 612]) } + [
      Row(count: 1000, page: [936, 723])
    ]
  /// Many points, as dense as 500 on the standard page.
  static let many = Row(count: 100_000, page: [11_200, 8654], seeds: 1...1)

  /// Places the instances and prints a line a row.
  func printAll() {
    print("     n  page        mean %   least %   greatest %   CPU s each")
    for row in Self.rows { printRow(row, seconds: seconds) }
    printRow(Self.many, seconds: 1.5)
  }

  private func printRow(_ row: Row, seconds: Double) {
    let start = CPUClock.seconds
    let scores = row.seeds.map { seed in
      let instance = Instance.uniform(
        count: row.count, page: row.page, label: label, seed: seed)
      let boxes = instance.boxes(positions: positions, seconds: seconds)
      return 100 * Double(countFree(boxes)) / Double(row.count)
    }
    let each = (CPUClock.seconds - start) / Double(scores.count)
    let mean = scores.reduce(0, +) / Double(scores.count)
    print(
      text(Double(row.count), 0, 6), " ", text(row.page.x, 0, 5), "x", text(row.page.y, 0, 4),
      text(mean, 3, 9), text(scores.min() ?? 0, 2, 10), text(scores.max() ?? 0, 2, 13),
      text(each, 2, 13), separator: "")
  }

  /// A number with so many decimals, padded on the left.
  private func text(_ number: Double, _ decimals: Int, _ width: Int) -> String {
    let unit = (0..<decimals).reduce(1.0) { power, _ in power * 10 }
    let whole = Int((number * unit).rounded())
    var digits = String(whole)
    while digits.count <= decimals { digits = "0" + digits }
    if decimals > 0 { digits.insert(".", at: digits.index(digits.endIndex, offsetBy: -decimals)) }
    return String(repeating: " ", count: max(width - digits.count, 0)) + digits
  }
}
