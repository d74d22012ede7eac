import Gazetteer

/// How near a name comes to a query, 0 to 1.
///
/// The steps are ordered so that a better sort of match always wins: the same
/// letters (1), the same folded key (0.95), a beginning of the name (0.7 to
/// 0.9, the more of it the better), a word of the name (0.65), and below them
/// misspellings by their share of right letters, of the name (at most 0.65) or
/// of a word in it (at most 0.6).
struct NameScore {
  /// The folded key of the query.
  let query: String

  /// A score with how it was come by.
  typealias Scored = (score: Double, likeness: NameLikeness)

  /// The score of a name by its folded key; nil where it does not match.
  func score(of key: String) -> Scored? {
    if key == query { return (0.95, .sameSound) }
    let share = Double(query.utf8.count) / Double(max(1, key.utf8.count))
    if key.hasPrefix(query) { return (0.7 + 0.2 * share, .beginning(share: share)) }
    let words = key.split(separator: " ").map(String.init)
    if words.contains(query) { return (0.65, .word) }
    if words.dropFirst().contains(where: { $0.hasPrefix(query) }) {
      return (0.6, .beginningOfWord)
    }
    let whole = misspelling(of: key).map { edits, similarity in
      (similarity * 0.65, NameLikeness.misspelt(edits: edits))
    }
    let part = words.count > 1 ? words.compactMap(misspelling).max { $0.1 < $1.1 } : nil
    let word = part.map { edits, similarity in
      (similarity * 0.6, NameLikeness.misspeltWord(edits: edits))
    }
    return [whole, word].compactMap { $0 }.max { $0.0 < $1.0 }
  }

  /// The edits and the share of letters that are right; nil of more edits than a
  /// misspelling has: one in a key of up to five letters, two up to nine, else
  /// three.
  private func misspelling(of key: String) -> (edits: Int, similarity: Double)? {
    let length = max(query.utf8.count, key.utf8.count)
    let limit = length <= 5 ? 1 : length <= 9 ? 2 : 3
    guard length > 2, let edits = editDistance(query.utf8, key.utf8, limit: limit) else {
      return nil
    }
    return (edits, 1 - Double(edits) / Double(length))
  }
}
