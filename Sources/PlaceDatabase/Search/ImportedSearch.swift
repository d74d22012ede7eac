import Foundation
import GRDB
import Gazetteer

/// Finds imported places by name: those with the same key, those whose key
/// begins with it, and those that share most trigrams with it; then a score for
/// each, as for authored ones.
struct ImportedSearch {
  /// Names looked at of the same key or beginning, and of those that share
  /// trigrams.
  private static let mostAlike = 200
  private static let mostNear = 400
  /// The share of the query's trigrams that a misspelt name must have.
  private static let leastShare = 0.34

  private let strictKey: String
  private let keys: [String]

  init(query: String) {
    strictKey = NameFold.strictKey(query)
    let folded = NameFold.keys(ofQuery: query)
    keys = folded.isEmpty ? [strictKey] : folded
  }

  /// A name that may match.
  private struct Candidate {
    var place: Int64
    var key: String
    var text: String
    var language: String?
  }

  /// The best match of each place, the best first; of equals the more populous.
  func matches(in database: Database, limit: Int) throws -> [NameMatch] {
    guard try database.tableExists(ImportSchema.layer) else { return [] }
    var best: [Int64: (score: Double, likeness: NameLikeness, name: Candidate)] = [:]
    for candidate in try candidates(in: database, limit: limit) {
      guard let (score, likeness) = score(of: candidate) else { continue }
      if best[candidate.place].map({ $0.score < score }) ?? true {
        best[candidate.place] = (score, likeness, candidate)
      }
    }
    // Of names with one key only the first is indexed; another may have the very
    // letters.
    for (place, match) in best where keys.contains(match.name.key) && match.score < 1 {
      guard let name = try sameLetters(of: place, match.name, in: database) else { continue }
      best[place] = (1, .sameLetters, name)
    }
    // Of equal scores only the places tell which come first.
    let scores = best.values.map(\.score).sorted(by: >)
    let least = scores.count > limit ? scores[limit - 1] : 0
    let matches = try best.filter { $0.value.score >= least }.compactMap { place, match in
      try self.match(place, (match.score, match.likeness), match.name, in: database)
    }
    let sorted = matches.sorted { first, second in
      if first.score != second.score { return first.score > second.score }
      let populations = (first.population ?? 0, second.population ?? 0)
      if populations.0 != populations.1 { return populations.0 > populations.1 }
      return first.place < second.place
    }
    return Array(sorted.prefix(limit))
  }

  /// The name of a place that has the query's very letters.
  private func sameLetters(
    of place: Int64, _ candidate: Candidate, in database: Database
  ) throws -> Candidate? {
    let statement = try database.cachedStatement(
      sql: """
        SELECT n.text, n.language FROM imported_place AS p
        JOIN imported_name AS n ON n.number BETWEEN p.first_name AND p.first_name + p.names - 1
        WHERE p.fid = ?
        """)
    for row in try Row.fetchAll(statement, arguments: [place]) {
      let text: String = row[0]
      guard NameFold.strictKey(text) == strictKey else { continue }
      return Candidate(place: place, key: candidate.key, text: text, language: row[1])
    }
    return nil
  }

  private func score(of candidate: Candidate) -> NameScore.Scored? {
    if NameFold.strictKey(candidate.text) == strictKey { return (1, .sameLetters) }
    return keys.compactMap { NameScore(query: $0).score(of: candidate.key) }
      .max { $0.score < $1.score }
  }

  private func candidates(in database: Database, limit: Int) throws -> [Candidate] {
    var found: [Candidate] = []
    for key in keys {
      found += try fetch(database, "key = ?", [key], limit: Self.mostAlike)
      // Of the sequences that begin with the key, "{" begins none: it follows z.
      found += try fetch(
        database, "key > ? AND key < ? ORDER BY key", [key, key + "{"], limit: Self.mostAlike)
    }
    for key in keys {
      let numbers = try near(key, in: database).map(String.init).joined(separator: ",")
      if !numbers.isEmpty {
        found += try fetch(database, "number IN (\(numbers))", [], limit: Self.mostNear)
      }
    }
    return found
  }

  private func fetch(
    _ database: Database, _ condition: String, _ arguments: StatementArguments, limit: Int
  ) throws -> [Candidate] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT place, key, text, language FROM imported_name
        WHERE key IS NOT NULL AND \(condition) LIMIT \(limit)
        """, arguments: arguments
    ).map { Candidate(place: $0[0], key: $0[1], text: $0[2], language: $0[3]) }
  }

  /// The names that share most trigrams with a key.
  private func near(_ key: String, in database: Database) throws -> [Int64] {
    let trigrams = Trigram.all(in: key)
    guard trigrams.count > 1 else { return [] }
    let last = try Int64.fetchOne(database, sql: "SELECT max(number) FROM imported_name") ?? 0
    var shared = [UInt8](repeating: 0, count: Int(last) + 1)
    let statement = try database.cachedStatement(
      sql: "SELECT names FROM imported_trigram WHERE trigram = ?")
    for trigram in trigrams {
      for names in try Data.fetchAll(statement, arguments: [trigram]) {
        shared.withUnsafeMutableBufferPointer { shared in
          PostingList.visit(names) { shared[Int($0)] &+= 1 }
        }
      }
    }
    let least = max(1, Int((Double(trigrams.count) * Self.leastShare).rounded(.up)))
    var byCount = [[Int64]](repeating: [], count: trigrams.count + 1)
    for (number, count) in shared.enumerated() where count >= least {
      if byCount[Int(count)].count < Self.mostNear { byCount[Int(count)].append(Int64(number)) }
    }
    return Array(byCount.reversed().joined().prefix(Self.mostNear))
  }

  private func match(
    _ place: Int64, _ scored: NameScore.Scored, _ name: Candidate, in database: Database
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
      place: Place.ID(row[0]), heading: row[1], kind: PlaceKind.ID(row[2] ?? ""), name: name.text,
      language: name.language ?? "und", score: scored.score,
      likeness: scored.likeness, dataset: Reference.ID(row[5]),
      position: position, elevation: row[6], population: row[3])
  }
}
