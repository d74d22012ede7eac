/// Spellings of several letters that stand for one sound, and the sign each is
/// replaced by.
struct SpellingTable {
  private typealias Entry = (spelling: [UInt8], sign: UInt8)

  /// The entries by the first letter of their spelling, the longest first.
  private let entries: [[Entry]]

  /// Makes a table of pairs of ASCII text, the second a single sign.
  init(_ pairs: [(String, String)]) {
    var entries = [[Entry]](repeating: [], count: 128)
    for (spelling, sign) in pairs {
      let letters = Array(spelling.utf8)
      entries[Int(letters[0])].append((letters, sign.utf8.first ?? 0))
    }
    self.entries = entries.map { $0.sorted { $0.spelling.count > $1.spelling.count } }
  }

  /// A romanised name with each spelling replaced, of several the longest, and
  /// doubled letters made one.
  func reduced(_ name: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(name.count)
    var index = 0
    while index < name.count {
      var (sign, length) = (name[index], 1)
      for entry in entries[Int(sign)] where Self.stands(entry.spelling, in: name, at: index) {
        (sign, length) = (entry.sign, entry.spelling.count)
        break
      }
      if sign != result.last || !Self.isLetter(sign) { result.append(sign) }
      index += length
    }
    return result
  }

  /// Whether a spelling stands at a place of a name; its first letter does.
  private static func stands(_ spelling: [UInt8], in name: [UInt8], at index: Int) -> Bool {
    guard name.count - index >= spelling.count else { return false }
    for step in 1..<spelling.count where name[index + step] != spelling[step] { return false }
    return true
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 32)
  }
}
