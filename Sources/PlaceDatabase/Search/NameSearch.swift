import Foundation
import GRDB
import Gazetteer

/// Finds authored places by name: candidates from three indexes, then a score for
/// each.
struct NameSearch {
  let query: NameQuery
  let scope: SearchScope
  let manner: SearchManner

  /// The best match of each place, the best places first; of equals those with
  /// a preferred name, then in the order authored.
  func matches(in database: Database, limit: Int) throws -> [NameMatch] {
    var best: [Int64: Ranked] = [:]
    for candidate in try candidates(in: database) {
      let scored = query.score(
        candidate.text, language: candidate.language, key: candidate.foldedKey,
        isOwn: candidate.isPreferred)
      guard let scored else { continue }
      let ranked = Ranked(
        score: scored.score, likeness: query.explained(scored.likeness, key: candidate.foldedKey),
        candidate: candidate)
      best[candidate.place] = best[candidate.place].map { min($0, ranked) } ?? ranked
    }
    var matches: [NameMatch] = []
    for ranked in best.values.sorted() {
      if matches.count >= limit { break }
      let match = try ranked.match(in: database)
      if scope.holds(match) { matches.append(match) }
    }
    return matches
  }

  private func candidates(in database: Database) throws -> [Candidate] {
    var found = try Candidate.fetch(database, "strict_key = ?", [query.strictKey])
    for key in query.soughtKeys {
      // Of the sequences that begin with the key, "{" begins none: it follows z.
      found += try Candidate.fetch(
        database, "folded_key >= ? AND folded_key < ?", [key, key + "{"])
      if manner == .beginning { continue }
      let trigrams = Self.trigrams(of: key)
      if trigrams.isEmpty { continue }
      found += try Candidate.fetch(
        database,
        """
        number IN (SELECT rowid FROM toponym_trigram WHERE toponym_trigram MATCH ?
          ORDER BY rank LIMIT \(Candidate.limit))
        """, [trigrams.map(Self.quoted).joined(separator: " OR ")])
    }
    return found
  }

  /// A text as FTS5 takes it for itself.
  private static func quoted(_ text: String) -> String {
    "\"\(text.replacing("\"", with: "\"\""))\""
  }

  /// The sequences of three letters of a key between spaces, each once.
  private static func trigrams(of key: String) -> [String] {
    let letters = Array(" \(key) ")
    var seen: Set<String> = []
    return letters.indices.dropLast(2).map { String(letters[$0...($0 + 2)]) }
      .filter { seen.insert($0).inserted }
  }
}

/// A name that may match.
private struct Candidate {
  var number: Int64
  var place: Int64
  var text: String
  var language: String
  var isPreferred: Bool
  var strictKey: String
  var foldedKey: String

  /// How many an index may give for one key; more would be measured in vain,
  /// since the trigram index gives the best first.
  static let limit = 300

  static func fetch(
    _ database: Database, _ condition: String, _ arguments: StatementArguments
  ) throws -> [Candidate] {
    try database.read(
      """
      SELECT number, place, text, language, role, strict_key, folded_key
      FROM toponym WHERE \(condition) ORDER BY number LIMIT \(limit)
      """, arguments
    ) { row in
      Candidate(
        number: try row.next(Int64.self), place: try row.next(Int64.self),
        text: try row.text(), language: try row.text(),
        isPreferred: try row.text() == Toponym.Role.preferred.rawValue,
        strictKey: try row.text(), foldedKey: try row.text())
    }
  }
}

/// A candidate with its score; the better is the lesser.
private struct Ranked: Comparable {
  var score: Double
  var likeness: NameLikeness
  var candidate: Candidate

  static func == (left: Self, right: Self) -> Bool {
    left.candidate.number == right.candidate.number
  }

  static func < (left: Self, right: Self) -> Bool {
    if left.score != right.score { return left.score > right.score }
    if left.candidate.isPreferred != right.candidate.isPreferred {
      return left.candidate.isPreferred
    }
    return left.candidate.number < right.candidate.number
  }

  func match(in database: Database) throws -> NameMatch {
    let places = try database.read(
      """
      SELECT id, heading, kind,
        (SELECT geometry FROM location
          WHERE location.place = place.number AND role = 'point' ORDER BY number LIMIT 1),
        (SELECT lowest_m FROM elevation
          WHERE elevation.place = place.number ORDER BY number LIMIT 1)
      FROM place WHERE number = ?
      """, [candidate.place]
    ) { row in
      NameMatch(
        place: Place.ID(try row.text()), heading: try row.text(),
        kind: PlaceKind.ID(try row.text()), name: candidate.text,
        language: candidate.language, score: score, likeness: likeness,
        position: (row.next() as Data?).flatMap(GeometryBlob.decode)?.coordinates.first,
        elevation: row.next())
    }
    guard let match = places.first else {
      throw RowReader.Unexpected(found: "a name without a place", wanted: "its place")
    }
    return match
  }
}
