/// How alike two identifiers are.
enum Likeness {
  /// The candidate nearest to a word, if any is near enough to have been meant:
  /// about a third of its letters may differ, or it may be cut short. Of equals the first in byte order.
  static func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
    let limit = (word.utf8.count + 2) / 3
    var best: (distance: Int, word: String)?
    for candidate in candidates {
      let isCut = word.utf8.count > 3 && candidate.hasPrefix(word)
      guard isCut || abs(candidate.utf8.count - word.utf8.count) <= limit else { continue }
      let found = isCut ? 1 : distance(Array(word.utf8), Array(candidate.utf8))
      if found > limit { continue }
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
