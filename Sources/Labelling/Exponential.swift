/// Draws from the exponential distribution with mean 1, by table.
///
/// A step that loses `d` at temperature `t` is taken with probability
/// `exp(-d / t)` (Metropolis) just when `d < t * e` for such a draw `e`. The
/// table needs no library of functions and so is the same on every machine.
struct Exponential {
  private let table: [Double]

  init() {
    let count = 4096
    table = (0..<count).map { -Self.logarithm((Double($0) + 0.5) / Double(count)) }
  }

  @inline(__always)
  func draw(_ random: inout SplitMix64) -> Double {
    table[Int(truncatingIfNeeded: random.next() >> 52)]
  }

  /// The natural logarithm of a number in 0..<1, above 0, by its series.
  private static func logarithm(_ number: Double) -> Double {
    var reduced = number
    var halvings = 0.0
    while reduced < 0.75 {
      reduced *= 2
      halvings += 1
    }
    let ratio = (reduced - 1) / (reduced + 1)
    var power = ratio
    var sum = 0.0
    for odd in stride(from: 1.0, through: 41, by: 2) {
      sum += power / odd
      power *= ratio * ratio
    }
    return 2 * sum - halvings * 0.693_147_180_559_945_3
  }
}
