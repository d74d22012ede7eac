import Foundation
import GRDB

/// Gathers which names have which sequences of letters and writes the lists part
/// by part, so that the memory they take has a bound.
final class GramWriter {
  /// Names in one part.
  private static let part: Int64 = 2_000_000

  private let statement: Statement
  private var lists = [PostingList](repeating: PostingList(), count: NameGrams.count)
  /// How many sequences each name has.
  private var lengths: [UInt8] = []
  private var first: Int64 = 0

  init(_ database: Database) throws {
    statement = try database.makeStatement(
      sql: "INSERT INTO imported_gram (gram, first, names) VALUES (?, ?, ?)")
  }

  /// Adds a name, by its number, greater than all before it, and its key.
  func add(_ number: Int64, key: String) throws {
    if number - first >= Self.part { try flush() }
    if lengths.isEmpty { first = number }
    let grams = NameGrams.all(in: key)
    for gram in grams { lists[gram].append(number - first) }
    lengths += repeatElement(0, count: Int(number - first) - lengths.count)
    lengths.append(UInt8(grams.count))
  }

  /// Writes what has been gathered.
  func flush() throws {
    guard !lengths.isEmpty else { return }
    try statement.execute(arguments: [ImportSchema.lengths, first, Data(lengths)])
    for gram in lists.indices where !lists[gram].bytes.isEmpty {
      try statement.execute(arguments: [gram, first, Data(lists[gram].bytes)])
      lists[gram] = PostingList()
    }
    lengths = []
  }
}
