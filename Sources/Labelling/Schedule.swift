/// How long a search goes on and how fast it cools.
struct Schedule {
  /// How much is done, from 0 to 1, told the steps done.
  private let progress: (Int) -> Double
  /// Steps between two looks at the progress.
  static let stride = 1024
  /// Steps given however few the labels.
  private static let leastSteps = 65_536

  init(_ effort: Effort, labels: Int) {
    switch effort {
    case .steps(let perLabel):
      let total = Double(max(perLabel * labels, Self.leastSteps))
      progress = { Double($0) / total }
    case .until(let clock):
      progress = { _ in clock() }
    }
  }

  /// Runs batches of steps, each at the temperature of its time: falling
  /// geometrically from the first to the last.
  func cool(from first: Double, to last: Double, _ batch: (Double) -> Void) {
    var steps = 0
    while true {
      let done = progress(steps)
      guard done < 1 else { return }
      batch(power(last / first, done) * first)
      steps += Self.stride
    }
  }

  /// A number above 0 raised to a power from 0 to 1, by repeated roots.
  private func power(_ base: Double, _ exponent: Double) -> Double {
    var root = base
    var rest = min(max(exponent, 0), 1)
    var result = 1.0
    for _ in 0..<30 {
      root = root.squareRoot()
      rest *= 2
      if rest >= 1 {
        result *= root
        rest -= 1
      }
    }
    return result
  }
}

/// How long to look for a better placement.
public enum Effort: Sendable {
  /// A number of steps for each label that is hard to place; the result depends
  /// on nothing else.
  case steps(perLabel: Int)
  /// Until a clock of the caller's reaches 1; it tells how much of the time is
  /// gone, from 0. The result depends on the speed of the machine.
  case until(@Sendable () -> Double)
}
