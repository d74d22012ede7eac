/// How long to look for a better placement.
public enum Effort: Sendable {
  /// A number of steps for each label that is hard to place; the result depends
  /// on nothing else.
  case steps(perLabel: Int)
  /// Until a clock of the caller's reaches 1; it tells how much of the time is
  /// gone, from 0. The result depends on the speed of the machine.
  case until(@Sendable () -> Double)
}

/// How much of the effort for a search is spent.
struct Schedule {
  /// Steps to be done between two looks at the progress.
  static let stride = 1024
  /// Steps done however few the labels.
  private static let leastSteps = 100_000

  private let effort: Effort
  private let labels: Int
  private var steps = 0
  /// What was spent before the search began.
  private var spentBefore = 0.0
  /// How much is spent, from 0 to 1 or more.
  private(set) var progress = 0.0

  init(_ effort: Effort, labels: Int) {
    self.effort = effort
    self.labels = labels
    if case .until(let clock) = effort { spentBefore = min(clock(), 1) }
  }

  /// Notes that steps have been done.
  mutating func spend(_ number: Int) {
    steps += number
    switch effort {
    case .steps(let perLabel):
      progress = Double(steps) / Double(max(perLabel * labels, Self.leastSteps))
    case .until(let clock):
      progress = spentBefore < 1 ? (clock() - spentBefore) / (1 - spentBefore) : 1
    }
  }
}
