import Foundation
import GRDB

/// The imported names that have most sequences of letters in common with a key:
/// by the share of those of both that they have in common (L. R. Dice, Ecology
/// 26, 1945).
struct NearNames {
  /// Shares are counted in so many steps.
  private static let steps = 255
  /// Below this share a name is not like the key.
  private static let leastStep = steps / 20

  private let database: Database
  /// The parts of the index: the first name of each, and how many sequences its
  /// names have.
  private let parts: [(first: Int64, lengths: Data)]

  init(_ database: Database) throws {
    self.database = database
    parts = try Row.fetchAll(
      database, sql: "SELECT first, names FROM imported_gram WHERE gram = ? ORDER BY first",
      arguments: [ImportSchema.lengths]
    ).map { ($0[0], $0[1]) }
  }

  /// The numbers of the names most like a key, at most so many, in ascending
  /// order.
  func numbers(like key: String, among ranges: NameRanges?, most: Int) throws -> [Int64] {
    let grams = NameGrams.all(in: key)
    guard !grams.isEmpty else { return [] }
    // Of each share the names that have it, by part.
    var tally = [Int](repeating: 0, count: Self.steps + 1)
    var shares: [[UInt8]] = []
    for part in parts {
      var shared = try count(grams, in: part)
      part.lengths.withUnsafeBytes { lengths in
        shared.withUnsafeMutableBufferPointer { shared in
          for index in shared.indices where shared[index] > 0 {
            let share = 2 * Self.steps * Int(shared[index]) / (grams.count + Int(lengths[index]))
            let isIn =
              share >= Self.leastStep && ranges?.contains(part.first + Int64(index)) ?? true
            shared[index] = isIn ? UInt8(share) : 0
            if isIn { tally[share] += 1 }
          }
        }
      }
      shares.append(shared)
    }
    return Self.best(shares, parts.map(\.first), tally: tally, most: most)
  }

  /// How many of some sequences each name of a part has.
  private func count(
    _ grams: [Int], in part: (first: Int64, lengths: Data)
  ) throws -> [UInt8] {
    var shared = [UInt8](repeating: 0, count: part.lengths.count)
    let statement = try database.cachedStatement(
      sql: "SELECT names FROM imported_gram WHERE gram = ? AND first = ?")
    for gram in grams {
      guard let names = try Data.fetchOne(statement, arguments: [gram, part.first]) else {
        continue
      }
      shared.withUnsafeMutableBufferPointer { shared in
        PostingList.visit(names) { number in
          if shared.indices.contains(Int(number)) { shared[Int(number)] += 1 }
        }
      }
    }
    return shared
  }

  private static func best(
    _ shares: [[UInt8]], _ firsts: [Int64], tally: [Int], most: Int
  ) -> [Int64] {
    // The least share of which all have room, and how many of the next have.
    var (least, room) = (steps + 1, most)
    while least > leastStep, tally[least - 1] <= room {
      least -= 1
      room -= tally[least]
    }
    var numbers: [Int64] = []
    for (shares, first) in zip(shares, firsts) {
      for (index, share) in shares.enumerated() where Int(share) >= max(1, least - 1) {
        if Int(share) < least {
          if room == 0 { continue }
          room -= 1
        }
        numbers.append(first + Int64(index))
      }
    }
    return numbers
  }
}
