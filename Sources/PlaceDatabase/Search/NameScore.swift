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

  /// The score of a name by its folded key; nil where it does not match.
  func score(of key: String) -> Double? {
    if key == query { return 0.95 }
    let share = Double(query.utf8.count) / Double(max(1, key.utf8.count))
    if key.hasPrefix(query) { return 0.7 + 0.2 * share }
    let words = key.split(separator: " ").map(String.init)
    if words.contains(query) { return 0.65 }
    if words.dropFirst().contains(where: { $0.hasPrefix(query) }) { return 0.6 }
    let whole = similarity(to: key).map { $0 * 0.65 }
    let parts = words.count > 1 ? words.compactMap { similarity(to: $0) }.max() : nil
    return [whole, parts.map { $0 * 0.6 }].compactMap { $0 }.max()
  }

  /// The share of letters that are right; nil of more edits than a misspelling
  /// has: one in a key of up to five letters, two up to nine, else three.
  private func similarity(to key: String) -> Double? {
    let length = max(query.utf8.count, key.utf8.count)
    let limit = length <= 5 ? 1 : length <= 9 ? 2 : 3
    guard length > 2, let edits = editDistance(query.utf8, key.utf8, limit: limit) else {
      return nil
    }
    return 1 - Double(edits) / Double(length)
  }
}
