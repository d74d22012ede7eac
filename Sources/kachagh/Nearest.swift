import Gazetteer

/// The identifiers that come nearest to one that is unknown, at most three and
/// none that more than a third of its letters tell apart.
func nearest(to word: String, among known: [String]) -> [String] {
  let limit = max(1, word.utf8.count / 3)
  let ranked = known.compactMap { candidate in
    editDistance(word.utf8, candidate.utf8, limit: limit).map { (distance: $0, id: candidate) }
  }
  return ranked.sorted { ($0.distance, $0.id) < ($1.distance, $1.id) }.prefix(3).map(\.id)
}
