/// The sequences of two and three letters of a folded key, as numbers, by which
/// names like one are found among millions.
///
/// Letters that spellings of a name often exchange are one here: i and e, o and
/// u, g, h and k, b and p, d and t, f and v. A space stands before and after the
/// key, so that a beginning and an end are told from a middle.
enum NameGrams {
  /// How many there are.
  static let count = pairs + radix * radix * radix
  private static let pairs = radix * radix
  private static let radix = 37

  /// The letters of a key that are looked at.
  private static let longest = 60

  /// The digit of each letter: 0 of a space, 1 to 26 of letters, then of digits.
  private static let digits: [UInt8] = {
    var digits = [UInt8](repeating: .max, count: 256)
    digits[Int(UInt8(ascii: " "))] = 0
    let exchanged = Dictionary(
      uniqueKeysWithValues: zip("iyukhqptwf".utf8, "eeogggbdvv".utf8))
    for letter in UInt8(ascii: "a")...UInt8(ascii: "z") {
      digits[Int(letter)] = (exchanged[letter] ?? letter) - 96
    }
    for digit in UInt8(ascii: "0")...UInt8(ascii: "9") { digits[Int(digit)] = digit - 48 + 27 }
    return digits
  }()

  /// The sequences of a key, each once, in the order of their numbers; none of a
  /// key with other letters.
  static func all(in key: String) -> [Int] {
    var letters: [Int] = [0]
    for byte in key.utf8.prefix(longest) {
      let digit = digits[Int(byte)]
      guard digit != .max else { return [] }
      if letters.last != Int(digit) { letters.append(Int(digit)) }
    }
    if letters.last != 0 { letters.append(0) }
    guard letters.count >= 3 else { return [] }
    var numbers: [Int] = []
    numbers.reserveCapacity(2 * letters.count)
    for index in 1..<letters.count {
      let pair = letters[index - 1] * radix + letters[index]
      numbers.append(pair)
      if index > 1 { numbers.append(pairs + letters[index - 2] * pairs + pair) }
    }
    numbers.sort()
    var last = -1
    return numbers.filter { number in
      defer { last = number }
      return number != last
    }
  }
}
