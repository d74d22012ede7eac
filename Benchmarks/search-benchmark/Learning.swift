import Foundation
import Gazetteer

/// Learns from pairs of spellings how often each sound stands for each other.
///
/// The model is a memoryless transducer whose chances are found by expectation
/// and maximisation (E. S. Ristad and P. N. Yianilos, IEEE PAMI 20, 1998), here
/// made to be the same both ways.
struct Learning {
  /// The sounds and, last, none.
  static let size = NameSounds.alphabet.count + 1
  private static let none = size - 1
  private static let rounds = 8
  /// A rare sound says no more than this.
  private static let most = 50

  /// The chance of each pair, all together 1.
  private(set) var chances: [Double]
  private var counts: [Double] = []

  init(_ pairs: [(NameSounds, NameSounds, weight: Double)]) {
    let size = Self.size
    chances = [Double](repeating: 0.0001, count: size * size)
    for sound in 0..<Self.none { chances[sound * size + sound] = 0.02 }
    chances[size * size - 1] = 0
    let unseen = Self.unseen(pairs)
    for _ in 0..<Self.rounds {
      counts = unseen
      for pair in pairs { count(pair.0.numbers, pair.1.numbers, weight: pair.weight) }
      let sum = counts.reduce(0, +)
      for first in 0..<size {
        for second in 0..<size {
          chances[first * size + second] =
            (counts[first * size + second] + counts[second * size + first]) / (2 * sum)
        }
      }
    }
  }

  /// What is counted of every pair before any is seen: so much as makes an
  /// unseen pair a hundred times rarer than chance, and a sound by itself common.
  private static func unseen(
    _ pairs: [(NameSounds, NameSounds, weight: Double)]
  ) -> [Double] {
    var shares = [Double](repeating: 1, count: none)
    for pair in pairs {
      for sound in pair.0.numbers + pair.1.numbers { shares[Int(sound)] += pair.weight / 2 }
    }
    let sum = shares.reduce(0, +)
    var counts = [Double](repeating: 0, count: size * size)
    for first in 0..<none {
      for second in 0..<none {
        counts[first * size + second] = shares[first] * shares[second] / sum / 100
      }
      counts[first * size + first] += shares[first] / 20
      counts[first * size + none] = shares[first] / 100
      counts[none * size + first] = shares[first] / 100
    }
    return counts
  }

  private mutating func count(_ left: [UInt8], _ right: [UInt8], weight: Double) {
    let (rows, columns, size) = (left.count + 1, right.count + 1, Self.size)
    var before = [Double](repeating: 0, count: rows * columns)
    var after = before
    func chance(_ row: Int, _ column: Int, _ isLeft: Bool, _ isRight: Bool) -> Int {
      (isLeft ? Int(left[row]) : Self.none) * size + (isRight ? Int(right[column]) : Self.none)
    }
    before[0] = 1
    for row in 0..<rows {
      for column in 0..<columns {
        let here = row * columns + column
        if row > 0 {
          before[here] += chances[chance(row - 1, 0, true, false)] * before[here - columns]
        }
        if column > 0 {
          before[here] += chances[chance(0, column - 1, false, true)] * before[here - 1]
        }
        if row > 0, column > 0 {
          before[here] +=
            chances[chance(row - 1, column - 1, true, true)] * before[here - columns - 1]
        }
      }
    }
    let whole = before[rows * columns - 1]
    guard whole > 0 else { return }
    after[rows * columns - 1] = 1
    for row in (0..<rows).reversed() {
      for column in (0..<columns).reversed() {
        let here = row * columns + column
        func step(_ pair: Int, _ next: Int) {
          let share = chances[pair] * after[next]
          after[here] += share
          counts[pair] += weight * before[here] * share / whole
        }
        if row < rows - 1 { step(chance(row, 0, true, false), here + columns) }
        if column < columns - 1 { step(chance(0, column, false, true), here + 1) }
        if row < rows - 1, column < columns - 1 {
          step(chance(row, column, true, true), here + columns + 1)
        }
      }
    }
  }

  /// How much each pair speaks for two spellings' being one name, in tenths of a
  /// natural logarithm: a row for each sound and for none, up to its own column.
  var gains: [[Int]] {
    let size = Self.size
    let shares = (0..<size).map { sound in
      (0..<size).reduce(0) { $0 + chances[sound * size + $1] }
    }
    let sounds = shares.dropLast().reduce(0, +)
    return (0..<size).map { first in
      (0...first).map { second in
        guard first < Self.none || second < Self.none else { return 0 }
        var gain = log(chances[first * size + second])
        for sound in [first, second] where sound < Self.none { gain -= log(shares[sound] / sounds) }
        return min(Self.most, Int((10 * gain).rounded()))
      }
    }
  }

  /// The pairs of spellings of places: each other name with the first, and with
  /// a few that follow it, where they are not two names altogether.
  static func pairs(of places: [ImportedPlace]) -> [(NameSounds, NameSounds, weight: Double)] {
    places.flatMap { imported in
      var seen: Set<NameSounds> = []
      let names = ([imported.place.heading] + imported.place.names.map(\.text)).compactMap {
        name -> (key: String, sounds: NameSounds)? in
        let sounds = NameSounds(name)
        guard !sounds.numbers.isEmpty, Script(of: name) != nil, seen.insert(sounds).inserted else {
          return nil
        }
        return (NameFold.key(name), sounds)
      }
      return names.indices.flatMap { first in
        names[(first + 1)...].prefix(first == 0 ? .max : 5).compactMap { other in
          likeness(names[first].key, other.key) >= (first == 0 ? 0.4 : 0.5)
            ? (other.sounds, names[first].sounds, weight: first == 0 ? 1 : 0.5) : nil
        }
      }
    }
  }

  /// The share of the letters that are right, 0 to 1.
  private static func likeness(_ left: String, _ right: String) -> Double {
    let length = max(left.utf8.count, right.utf8.count)
    let edits = editDistance(left.utf8, right.utf8, limit: length) ?? length
    return 1 - Double(edits) / Double(max(1, length))
  }
}
