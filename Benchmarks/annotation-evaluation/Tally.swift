/// Right, spurious and missed findings, and what they come to.
struct Tally {
  var right = 0
  var spurious = 0
  var missed = 0

  var precision: Double { share(right, right + spurious) }
  var recall: Double { share(right, right + missed) }
  var f1: Double { share(2 * right, 2 * right + spurious + missed) }

  private func share(_ part: Int, _ whole: Int) -> Double {
    whole == 0 ? 1 : Double(part) / Double(whole)
  }

  mutating func add(_ found: Set<String>, wanted: Set<String>) {
    right += found.intersection(wanted).count
    spurious += found.subtracting(wanted).count
    missed += wanted.subtracting(found).count
  }

  static func += (left: inout Tally, right: Tally) {
    left.right += right.right
    left.spurious += right.spurious
    left.missed += right.missed
  }
}
