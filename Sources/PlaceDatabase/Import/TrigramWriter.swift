import Foundation
import GRDB

/// Gathers which names have which trigrams and writes the lists part by part,
/// so that the memory they take has a bound.
final class TrigramWriter {
  /// Names in one part.
  private static let part = 2_000_000

  private let statement: Statement
  private var lists = [PostingList](repeating: PostingList(), count: Trigram.count)
  private var first: Int64 = 0
  private var count = 0

  init(_ database: Database) throws {
    statement = try database.makeStatement(
      sql: "INSERT INTO imported_trigram (trigram, first, names) VALUES (?, ?, ?)")
  }

  /// Adds a name, by its number and key.
  func add(_ number: Int64, key: String) throws {
    if count == 0 { first = number }
    for trigram in Trigram.all(in: key) { lists[trigram].append(number) }
    count += 1
    if count == Self.part { try flush() }
  }

  /// Writes what has been gathered.
  func flush() throws {
    for trigram in lists.indices where !lists[trigram].bytes.isEmpty {
      try statement.execute(arguments: [trigram, first, Data(lists[trigram].bytes)])
      lists[trigram] = PostingList()
    }
    count = 0
  }
}
