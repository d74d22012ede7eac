import Foundation
import GRDB
import Gazetteer

/// Finds imported places by name: those with the same key, those whose key
/// begins with it, and those that share most sequences of letters with it; then
/// a score for each, as for authored ones.
struct ImportedSearch {
  /// Names looked at of the same key, of the same beginning, and of those like
  /// it.
  private static let (mostSame, mostBeginning, mostNear) = (500, 1_000, 600)

  let query: NameQuery
  let scope: SearchScope
  let manner: SearchManner

  /// A name that may match.
  private struct Candidate {
    var number: Int64
    var place: Int64
    var key: String
    var text: String
    var language: String?
    /// Whether it is the first of the place's names, under which it is entered.
    var isOwn: Bool
  }

  private typealias Found = (scored: NameQuery.Scored, name: Candidate)

  /// A place more of whose names are as like the query as this is the likelier
  /// meant.
  private static let alikeEnough = 0.5

  /// A place found, and what it goes by among those with as good a name.
  private struct Ranked {
    var match: NameMatch
    /// Whether it is its own name that was found.
    var isOwn: Bool
    /// How many more spellings it has of what was looked for.
    var spellings: Int
    /// How many of its names are like the query.
    var alike: Int

    /// Whether it goes before another: by its score, by each of these in turn, and
    /// by its population.
    func precedes(_ other: Ranked) -> Bool {
      let (first, second) = (match, other.match)
      if first.score != second.score { return first.score > second.score }
      if isOwn != other.isOwn { return isOwn }
      if spellings != other.spellings { return spellings > other.spellings }
      if alike != other.alike { return alike > other.alike }
      let populations = (first.population ?? 0, second.population ?? 0)
      if populations.0 != populations.1 { return populations.0 > populations.1 }
      return first.place < second.place
    }
  }

  /// The best match of each place, the best first; equals as `Ranked` has them.
  func matches(in database: Database, limit: Int) throws -> [NameMatch] {
    guard limit > 0, try database.tableExists(ImportSchema.layer) else { return [] }
    let ranges = try NameRanges(scope, in: database)
    var best: [Int64: Found] = [:]
    var alike: [Int64: Int] = [:]
    for candidate in try candidates(in: database, ranges, enough: limit) {
      let scored = query.score(
        candidate.text, language: candidate.language, key: candidate.key,
        isOwn: candidate.isOwn)
      guard let scored else { continue }
      if scored.score >= Self.alikeEnough { alike[candidate.place, default: 0] += 1 }
      if best[candidate.place].map({ $0.scored.score < scored.score }) ?? true {
        best[candidate.place] = (scored, candidate)
      }
    }
    // Of equal scores only the places tell which come first.
    let scores = best.values.map(\.scored.score).sorted(by: >)
    let least = scores.count > limit ? scores[limit - 1] : 0
    let places = try best.filter { $0.value.scored.score >= least }.compactMap { place, found in
      try ranked(place, found, alike: alike[place, default: 0], in: database)
    }
    return places.sorted { $0.precedes($1) }.prefix(limit).map(\.match)
  }

  private func ranked(
    _ place: Int64, _ found: Found, alike: Int, in database: Database
  ) throws -> Ranked? {
    var (found, spellings) = (found, 0)
    if found.scored.likeness == .sameSound || found.scored.likeness == .sameLetters {
      // Of names with one key only the first is indexed; another may have the very
      // letters. That one has them does not count: which spellings a gazetteer lists
      // is left to chance.
      for name in try names(of: place, in: database)
      where query.keys.contains(NameFold.key(name.text, language: name.language)) {
        if NameFold.strictKey(name.text) != query.strictKey {
          spellings += 1
        } else if found.scored.likeness == .sameSound {
          found.scored.likeness = .sameLetters
          (found.name.text, found.name.language) = (name.text, name.language)
        }
      }
    }
    return try match(place, found, in: database).map {
      Ranked(match: $0, isOwn: found.name.isOwn, spellings: spellings, alike: alike)
    }
  }

  private func names(
    of place: Int64, in database: Database
  ) throws -> [(text: String, language: String?)] {
    let statement = try database.cachedStatement(
      sql: """
        SELECT n.text, n.language FROM imported_place AS p
        JOIN imported_name AS n ON n.number BETWEEN p.first_name AND p.first_name + p.names - 1
        WHERE p.fid = ?
        """)
    return try Row.fetchAll(statement, arguments: [place]).map { ($0[0], $0[1]) }
  }

  private func candidates(
    in database: Database, _ ranges: NameRanges?, enough: Int
  ) throws -> [Candidate] {
    func isIn(_ candidate: Candidate) -> Bool { ranges?.contains(candidate.number) ?? true }
    var found: [Candidate] = []
    for key in query.keys {
      found += try fetch(database, "key = ? LIMIT \(Self.mostSame)", [key]).filter(isIn)
    }
    // No other has a better score than those with the same key.
    if Set(found.map(\.place)).count >= enough { return found }
    for key in query.keys {
      // Of the sequences that begin with the key, "{" begins none: it follows z.
      found += try fetch(
        database, "key > ? AND key < ? LIMIT \(Self.mostBeginning)", [key, key + "{"]
      ).filter(isIn)
    }
    if manner == .beginning { return found }
    let near = try NearNames(database).numbers(
      like: query.soughtKeys, among: ranges, most: Self.mostNear)
    let numbers = near.subtracting(found.map(\.number)).sorted()
    return found + (try fetch(database, numbers))
  }

  /// The names of these numbers, all by one statement.
  private func fetch(_ database: Database, _ numbers: [Int64]) throws -> [Candidate] {
    let statement = try database.cachedStatement(
      sql: """
        SELECT \(Self.columns) FROM json_each(?) AS wanted
        CROSS JOIN imported_name AS n ON n.number = wanted.value
        JOIN imported_place AS p ON p.fid = n.place
        """)
    let list = "[\(numbers.map(String.init).joined(separator: ","))]"
    return try Self.candidates(statement, [list])
  }

  private func fetch(
    _ database: Database, _ condition: String, _ arguments: StatementArguments
  ) throws -> [Candidate] {
    let statement = try database.cachedStatement(
      sql: """
        SELECT \(Self.columns)
        FROM imported_name AS n JOIN imported_place AS p ON p.fid = n.place
        WHERE n.key IS NOT NULL AND \(condition)
        """)
    return try Self.candidates(statement, arguments)
  }

  private static let columns =
    "n.number, n.place, n.key, n.text, n.language, n.number = p.first_name"

  private static func candidates(
    _ statement: Statement, _ arguments: StatementArguments
  ) throws -> [Candidate] {
    var found: [Candidate] = []
    let rows = try Row.fetchCursor(statement, arguments: arguments)
    while let row = try rows.next() {
      found.append(
        Candidate(
          number: row[0], place: row[1], key: row[2], text: row[3], language: row[4],
          isOwn: row[5]))
    }
    return found
  }

  private func match(
    _ place: Int64, _ found: Found, in database: Database
  ) throws -> NameMatch? {
    let statement = try database.cachedStatement(
      sql: """
        SELECT p.id, p.name, p.kind, p.population, p.geom, d.id, p.elevation_m
        FROM imported_place AS p JOIN imported_dataset AS d ON d.number = p.dataset
        WHERE p.fid = ?
        """)
    guard let row = try Row.fetchOne(statement, arguments: [place]) else { return nil }
    let blob: Data? = row[4]
    let position = blob.flatMap(GeometryBlob.decode)?.coordinates.first
    return NameMatch(
      place: Place.ID(row[0]), heading: row[1], kind: PlaceKind.ID(row[2] ?? ""),
      name: found.name.text, language: found.name.language ?? "und", score: found.scored.score,
      likeness: query.explained(found.scored.likeness, key: found.name.key),
      dataset: Reference.ID(row[5]), position: position, elevation: row[6], population: row[3])
  }
}
