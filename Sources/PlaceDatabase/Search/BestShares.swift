import Foundation

/// The names of which a key has the largest share in common, so many of all that
/// are added: of the sequences of letters of both, those that both have
/// (L. R. Dice, Ecology 26, 1945).
///
/// Only names are looked at that have enough in common to come among the best
/// met so far.
struct BestShares {
  /// Shares are counted in so many steps.
  private static let steps = 255
  /// Below this share a name is not like the key.
  private static let leastStep = steps / 20

  /// How many sequences the key has.
  private let length: Int
  /// How many names are wanted.
  private let most: Int
  /// The share by how many sequences are common and, in the low byte, how many
  /// the name has; 0 where it is not like the key.
  private let shares: [UInt8]
  /// Of each share how many names have it.
  private var tally = [Int](repeating: 0, count: steps + 1)
  private var found: [(number: Int64, share: UInt8)] = []
  /// The least share that is among the best, and for how many names that have it
  /// there is room.
  private var least = (share: leastStep, room: Int.max)

  /// Begins with no names.
  ///
  /// - Parameters:
  ///   - length: How many sequences the key has.
  ///   - most: How many names are wanted.
  init(of length: Int, most: Int) {
    self.length = length
    self.most = most
    shares = (0...length).flatMap { common in
      (0...255).map { other in
        let share = min(Self.steps, 2 * Self.steps * common / max(1, length + other))
        return share >= Self.leastStep ? UInt8(share) : 0
      }
    }
  }

  /// The numbers of the best; of names with the least share those added first.
  var numbers: [Int64] {
    let last = found.filter { $0.share == least.share }.map(\.number).sorted()
    return found.filter { $0.share > least.share }.map(\.number) + last.prefix(least.room)
  }

  /// Adds a part of the names.
  ///
  /// - Parameters:
  ///   - counts: How many sequences each has in common with the key.
  ///   - lengths: How many it has.
  ///   - first: The number of the first.
  ///   - ranges: The numbers that are looked among; all where nil.
  mutating func add(
    _ counts: [UInt8], of lengths: Data, from first: Int64, among ranges: NameRanges?
  ) {
    // Those with most in common first: they tell how much the others must have.
    var above = length + 1
    var from = max(leastCommon, (2 * length + 2) / 3)
    while true {
      lengths.withUnsafeBytes { lengths in
        counts.withUnsafeBufferPointer { counts in
          Self.visit(counts, from: UInt8(from)) { index in
            // A damaged list may give a name more than once.
            let common = min(Int(counts[index]), length)
            let share = shares[common << 8 | Int(lengths[index])]
            let number = first + Int64(index)
            guard common < above, share >= least.share, ranges?.contains(number) ?? true else {
              return
            }
            tally[Int(share)] += 1
            found.append((number, share))
          }
        }
      }
      findLeast()
      if leastCommon >= from { return }
      above = from
      from = least.room == .max ? max(leastCommon, from - 2) : leastCommon
    }
  }

  /// How many sequences a name must have in common with the key to be among the
  /// best, even if it has no others.
  private var leastCommon: Int {
    (1..<length).first { 2 * Self.steps * $0 / (length + $0) >= least.share } ?? length
  }

  private mutating func findLeast() {
    var room = most
    for share in (Self.leastStep...Self.steps).reversed() {
      if tally[share] > room {
        least = (share, room)
        return
      }
      room -= tally[share]
    }
  }

  /// Calls with the index of each value of at least so much, in ascending order;
  /// few are, and the others are passed over many at once.
  private static func visit(
    _ values: UnsafeBufferPointer<UInt8>, from least: UInt8, _ body: (Int) -> Void
  ) {
    let bytes = UnsafeRawBufferPointer(values)
    let highest: UInt64 = 0x8080_8080_8080_8080
    // Brings the highest bit of each byte of at least so much to 1; no count comes
    // up to 128, and what a damaged one carries to the next is found out below.
    let lift = 0x0101_0101_0101_0101 * UInt64(128 - min(128, least))
    func marks(_ place: Int) -> UInt64 {
      let eight = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self))
      return (eight &+ lift | eight) & highest
    }
    var start = 0
    while start + 32 <= values.count {
      if marks(start) | marks(start + 8) | marks(start + 16) | marks(start + 24) != 0 {
        for place in stride(from: start, to: start + 32, by: 8) {
          var marks = marks(place)
          while marks != 0 {
            let index = place + marks.trailingZeroBitCount / 8
            if values[index] >= least { body(index) }
            marks &= marks - 1
          }
        }
      }
      start += 32
    }
    for index in start..<values.count where values[index] >= least { body(index) }
  }
}
