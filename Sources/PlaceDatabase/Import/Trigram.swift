/// A sequence of three letters of a folded key, as a number.
///
/// Keys hold lower-case letters, digits and spaces; a space stands before and
/// after them, so that a beginning and an end are told from a middle.
enum Trigram {
  /// How many there are.
  static let count = radix * radix * radix
  private static let radix = 37

  /// The trigrams of a key, each once, in the order of their numbers; none of a
  /// key with other letters.
  static func all(in key: String) -> [Int] {
    var digits = [0]
    for byte in key.utf8 {
      switch byte {
      case UInt8(ascii: " "): digits.append(0)
      case UInt8(ascii: "a")...UInt8(ascii: "z"): digits.append(Int(byte) - 96)
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digits.append(Int(byte) - 48 + 27)
      default: return []
      }
    }
    digits.append(0)
    guard digits.count >= 3 else { return [] }
    var numbers = (0..<digits.count - 2).map {
      (digits[$0] * radix + digits[$0 + 1]) * radix + digits[$0 + 2]
    }
    numbers.sort()
    var last = -1
    return numbers.filter { number in
      defer { last = number }
      return number != last
    }
  }
}
