import Labelling

/// Makes broken inputs of whole ones: the same for the same seed and number.
struct Mutator {
  /// Whole inputs, at least one, none empty.
  var seeds: [[UInt8]]
  /// Words of the format, which chance alone would seldom hit upon.
  var words: [[UInt8]]

  /// The longest input made, in bytes.
  var longest = 1 << 16
  /// What readers of any format stumble over.
  private static let traps: [[UInt8]] =
    [
      "", "0", "-1", "1e309", "-1e-400", "NaN", "inf", "9223372036854775808", "00", "..", "\u{0}",
      "\u{FEFF}", "\u{202E}", "e\u{301}", "🏔", "\r\n", "\t", "\"", "'", "<", ">", "&#0;", "%s",
      "=1+1", "../../etc/passwd", "[[[[[[[[", "{{{{{{{{", "((((((((",
    ].map { Array($0.utf8) } + [[0xC3], [0xED, 0xA0, 0x80], [0xFF, 0xFE]]

  /// The input of a number.
  func input(_ number: Int, seed: UInt64) -> [UInt8] {
    var random = SplitMix64(seed: seed &+ UInt64(number) &* 0x2545_F491_4F6C_DD1D)
    func pick<Item>(_ items: [Item]) -> Item { items[Int(random.next() % UInt64(items.count))] }
    func place(_ count: Int) -> Int { Int(random.next() % UInt64(count + 1)) }
    var bytes = pick(seeds)
    for _ in 0..<(1 + Int(random.next() % 6)) {
      let from = place(bytes.count)
      let length = min(bytes.count - from, 1 << Int(random.next() % 10))
      switch random.next() % 9 {
      case 0 where from < bytes.count: bytes[from] ^= 1 << UInt8(random.next() % 8)
      case 1 where from < bytes.count: bytes[from] = UInt8(truncatingIfNeeded: random.next())
      case 2: bytes.removeSubrange(from..<(from + length))
      case 3: bytes.insert(contentsOf: bytes[from..<(from + length)], at: place(bytes.count))
      case 4: bytes.insert(contentsOf: pick(Self.traps), at: from)
      case 5 where !words.isEmpty: bytes.insert(contentsOf: pick(words), at: from)
      case 6:
        let other = pick(seeds)
        bytes = Array(bytes[..<from] + other[place(other.count)...])
      case 7: bytes.removeSubrange(from...)
      default:
        // A number, or another run of digits, gives way to a trap.
        let digits = bytes[from...].prefix { (0x30...0x39).contains($0) || $0 == 0x2E }
        bytes.replaceSubrange(digits.indices, with: pick(Self.traps))
      }
    }
    return Array(bytes.prefix(longest))
  }
}
