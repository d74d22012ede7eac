/// How alike two identifiers are.
enum Likeness {
  /// The candidate nearest to a word, if any is near enough to have been meant:
  /// at most a third of its letters differ. Of equals the first in byte order.
  static func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
    let limit = max(1, word.utf8.count / 3)
    var best: (distance: Int, word: String)?
    for candidate in candidates where abs(candidate.utf8.count - word.utf8.count) <= limit {
      let found = distance(Array(word.utf8), Array(candidate.utf8))
      guard found <= limit else { continue }
      if let best, (best.distance, best.word) <= (found, candidate) { continue }
      best = (found, candidate)
    }
    return best?.word
  }

  /// The least number of bytes inserted, deleted or replaced (V. I. Levenshtein,
  /// "Binary codes capable of correcting deletions, insertions and reversals",
  /// 1966).
  private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var row = Array(0...right.count)
    for (i, a) in left.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, b) in right.enumerated() {
        let replaced = diagonal + (a == b ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = min(replaced, diagonal + 1, row[j] + 1)
      }
    }
    return row[right.count]
  }
}
