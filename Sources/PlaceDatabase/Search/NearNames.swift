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
    let table = Self.shares(of: grams.count)
    var shares: [[UInt8]] = []
    for part in parts {
      var shared = try count(grams, in: part)
      part.lengths.withUnsafeBytes { lengths in
        shared.withUnsafeMutableBufferPointer { shared in
          table.withUnsafeBufferPointer { table in
            for index in shared.indices where shared[index] > 0 {
              // A damaged list may give a name more than once.
              let common = min(Int(shared[index]), grams.count)
              shared[index] = table[common << 8 | Int(lengths[index])]
            }
          }
          if let ranges {
            for index in shared.indices
            where shared[index] > 0 && !ranges.contains(part.first + Int64(index)) {
              shared[index] = 0
            }
          }
          tally.withUnsafeMutableBufferPointer { tally in
            for share in shared where share > 0 { tally[Int(share)] += 1 }
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
      shares.withUnsafeBufferPointer { shares in
        visit(shares, from: UInt8(max(1, least - 1))) { index in
          let share = Int(shares[index])
          if share < least {
            if room == 0 { return }
            room -= 1
          }
          numbers.append(first + Int64(index))
        }
      }
    }
    return numbers
  }

  /// The share by how many sequences are common and, in the low byte, how many
  /// the name has; 0 where it is not like a key of so many sequences.
  private static func shares(of key: Int) -> [UInt8] {
    (0...key).flatMap { common in
      (0...255).map { length in
        let share = min(steps, 2 * steps * common / max(1, key + length))
        return share >= leastStep ? UInt8(share) : 0
      }
    }
  }

  /// Calls with the index of each value of at least so much, in ascending order;
  /// few are, and the others are passed over many at once.
  private static func visit(
    _ values: UnsafeBufferPointer<UInt8>, from least: UInt8, _ body: (Int) -> Void
  ) {
    typealias Lanes = SIMD32<UInt8>
    let bytes = UnsafeRawBufferPointer(values)
    let whole = values.count / Lanes.scalarCount * Lanes.scalarCount
    let floor = Lanes(repeating: least)
    for start in stride(from: 0, to: whole, by: Lanes.scalarCount)
    where any(bytes.loadUnaligned(fromByteOffset: start, as: Lanes.self) .>= floor) {
      for index in start..<start + Lanes.scalarCount where values[index] >= least { body(index) }
    }
    for index in whole..<values.count where values[index] >= least { body(index) }
  }
}
