/// How many single letters must be put in, left out, replaced or swapped with
/// their neighbour to turn one key into another; nil where that is more than
/// `limit`.
///
/// The restricted Damerau-Levenshtein distance ("optimal string alignment";
/// F. J. Damerau, CACM 7, 1964): no letter is edited twice. Keys are compared
/// by UTF-8 bytes, which for folded keys are letters.
public func editDistance(
  _ left: some Collection<UInt8>, _ right: some Collection<UInt8>, limit: Int
) -> Int? {
  let (left, right) = (Array(left), Array(right))
  guard abs(left.count - right.count) <= limit else { return nil }
  var older: [Int] = []
  var old = Array(0...right.count)
  for row in left.indices {
    var new = [row + 1]
    for column in right.indices {
      let cost = left[row] == right[column] ? 0 : 1
      var best = min(old[column] + cost, old[column + 1] + 1, new[column] + 1)
      if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
        best = min(best, older[column - 1] + 1)
      }
      new.append(best)
    }
    if (new + old).allSatisfy({ $0 > limit }) { return nil }
    (older, old) = (old, new)
  }
  return old[right.count] <= limit ? old[right.count] : nil
}
