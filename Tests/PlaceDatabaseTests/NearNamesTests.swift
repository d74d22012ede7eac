import Foundation
import Testing

@testable import PlaceDatabase

/// The index of names by their sequences of letters.
@Suite struct NearNamesTests {
  /// Numbers that look random, the same on every run.
  private struct Numbers: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ (state >> 29)
    }
  }

  @Test(arguments: [1, 4, 15, 40], [1, 7, 600])
  func theLargestSharesAreFoundWithoutLookingAtAll(length: Int, most: Int) {
    var random = Numbers(state: UInt64(length))
    var best = BestShares(of: length, most: most)
    var all: [(number: Int64, share: Int)] = []
    for first in [Int64(1), 5_000, 9_000] {
      var counts: [UInt8] = []
      var lengths: [UInt8] = []
      for number in first..<first + 3_001 {
        let other = Int.random(in: 1...60, using: &random)
        // Most names have little in common with any.
        let common = min(length, other, Int.random(in: 0...900, using: &random) % 41 / 2)
        counts.append(UInt8(common))
        lengths.append(UInt8(other))
        let share = min(255, 2 * 255 * common / (length + other))
        if share >= 12 { all.append((number, share)) }
      }
      best.add(counts, of: Data(lengths), from: first, among: nil)
    }
    all.sort { ($1.share, $0.number) < ($0.share, $1.number) }
    #expect(best.numbers.sorted() == all.prefix(most).map(\.number).sorted())
  }

  @Test func countsThatADamagedListMadeTooLargeDoNoHarm() {
    var best = BestShares(of: 9, most: 5)
    best.add([UInt8](repeating: 255, count: 70), of: Data(count: 70), from: 1, among: nil)
    #expect(best.numbers.sorted() == [1, 2, 3, 4, 5])
  }

  @Test func everyNumberOfAListIsCounted() {
    // Runs of short distances of every length, and long ones between.
    var random = Numbers(state: 3)
    var numbers: [Int64] = []
    var last: Int64 = 0
    for run in 0..<40 {
      for _ in 0..<run {
        last += Int64.random(in: 1...127, using: &random)
        numbers.append(last)
      }
      last += Int64.random(in: 128...40_000, using: &random)
      numbers.append(last)
    }
    var list = PostingList()
    for number in numbers { list.append(number) }
    // The last but one is beyond what is counted.
    var counts = [UInt8](repeating: 0, count: Int(numbers[numbers.count - 2]))
    counts.withUnsafeMutableBufferPointer { PostingList.count(Data(list.bytes), in: $0) }
    let counted = counts.indices.filter { counts[$0] == 1 }.map(Int64.init)
    #expect(counted == numbers.dropLast(2))
    #expect(counts.allSatisfy { $0 < 2 })
  }

  @Test func aDamagedListIsCountedWithoutHarm() {
    var counts = [UInt8](repeating: 0, count: 9)
    let damaged = [Data(repeating: 0xFF, count: 30), Data(repeating: 0, count: 1_000)]
    for list in damaged {
      counts.withUnsafeMutableBufferPointer { PostingList.count(list, in: $0) }
    }
    #expect(counts.dropFirst().allSatisfy { $0 == 0 })
  }
}
