import Foundation
import GRDB

/// The imported names that have most sequences of letters in common with a key.
struct NearNames {
  /// Keeps what it has asked, so that many names may be looked for.
  private let parts: Statement
  private let lists: Statement

  init(_ database: Database) throws {
    parts = try database.cachedStatement(
      sql: "SELECT first, names FROM imported_gram WHERE gram = ? ORDER BY first")
    lists = try database.cachedStatement(
      sql: "SELECT names FROM imported_gram WHERE gram = ? AND first = ?")
  }

  /// The numbers of the names most like any of some keys, at most so many of
  /// each.
  func numbers(like keys: [String], among ranges: NameRanges?, most: Int) throws -> Set<Int64> {
    let grams = keys.map(NameGrams.all(in:)).filter { !$0.isEmpty }
    guard let first = grams.first else { return [] }
    // What the keys have in common, as readings of one name mostly do, is counted
    // once.
    let common = grams.dropFirst().reduce(into: Set(first)) { $0.formIntersection($1) }
    var best = grams.map { BestShares(of: $0.count, most: most) }
    let rows = try Row.fetchCursor(parts, arguments: [ImportSchema.lengths])
    while let row = try rows.next() {
      let first: Int64 = row[0]
      try row.withUnsafeData(atIndex: 1) { lengths in
        guard let lengths else { return }
        let shared = try counts(of: common.sorted(), in: first, lengths.count)
        for (index, grams) in grams.enumerated() {
          var counts = shared
          try count(grams.filter { !common.contains($0) }, in: first, &counts)
          best[index].add(counts, of: lengths, from: first, among: ranges)
        }
      }
    }
    return best.reduce(into: []) { $0.formUnion($1.numbers) }
  }

  /// How many of some sequences each of so many names has, from a first on.
  private func counts(of grams: [Int], in part: Int64, _ names: Int) throws -> [UInt8] {
    var counts = [UInt8](repeating: 0, count: names)
    try count(grams, in: part, &counts)
    return counts
  }

  private func count(_ grams: [Int], in part: Int64, _ counts: inout [UInt8]) throws {
    for gram in grams {
      let rows = try Row.fetchCursor(lists, arguments: [gram, part])
      guard let row = try rows.next() else { continue }
      try row.withUnsafeData(atIndex: 0) { names in
        guard let names else { return }
        counts.withUnsafeMutableBufferPointer { PostingList.count(names, in: $0) }
      }
    }
  }
}
