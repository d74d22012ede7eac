/// Reads numbers as SVG writes them: parted by spaces, commas, or nothing where
/// none is needed, as in `10-5.5.5`.
struct NumberReader {
  private let bytes: [UInt8]
  private var position = 0

  init(_ text: some StringProtocol) { bytes = Array(text.utf8) }

  /// The next letter, if one stands before the next number.
  mutating func letter() -> Character? {
    skipSeparators()
    guard position < bytes.count else { return nil }
    let character = Character(UnicodeScalar(bytes[position]))
    guard character.isLetter else { return nil }
    position += 1
    return character
  }

  /// The next number; nil at the end, and where something else stands.
  mutating func number() -> Double? {
    skipSeparators()
    let start = position
    skip { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "+") }
    skipDigits()
    if position < bytes.count, bytes[position] == UInt8(ascii: ".") {
      position += 1
      skipDigits()
    }
    skipExponent()
    guard let value = Double(String(decoding: bytes[start..<position], as: UTF8.self)),
      value.isFinite
    else {
      position = start
      return nil
    }
    return value
  }

  /// A flag of an arc, one digit that may stand right before the next.
  mutating func flag() -> Bool? {
    skipSeparators()
    guard position < bytes.count, [0x30, 0x31].contains(bytes[position]) else { return nil }
    position += 1
    return bytes[position - 1] == 0x31
  }

  /// All numbers up to the end or to what is none.
  static func all(_ text: some StringProtocol) -> [Double] {
    var reader = NumberReader(text)
    var numbers: [Double] = []
    while let number = reader.number() { numbers.append(number) }
    return numbers
  }

  private mutating func skipSeparators() {
    while position < bytes.count, bytes[position] <= 0x20 || bytes[position] == UInt8(ascii: ",") {
      position += 1
    }
  }

  private mutating func skip(_ isSkipped: (UInt8) -> Bool) {
    if position < bytes.count, isSkipped(bytes[position]) { position += 1 }
  }

  private mutating func skipDigits() {
    while position < bytes.count, (0x30...0x39).contains(bytes[position]) { position += 1 }
  }

  /// An exponent, but not the unit `em`, nor a command of a path.
  private mutating func skipExponent() {
    let start = position
    guard position < bytes.count, bytes[position] | 0x20 == UInt8(ascii: "e") else { return }
    position += 1
    skip { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "+") }
    let digits = position
    skipDigits()
    if position == digits { position = start }
  }
}
