/// A script that names are written in, told by the blocks of Unicode its letters
/// stand in.
struct Script: Hashable, Sendable {
  /// The code of ISO 15924, such as `Latn`.
  let code: String
  private let blocks: [ClosedRange<UInt32>]

  /// The scripts told apart. To tell another, add a row.
  private static let all = [
    Script(code: "Latn", blocks: [0x41...0x24F, 0x250...0x2AF, 0x1E00...0x1EFF, 0xA720...0xA7FF]),
    Script(code: "Grek", blocks: [0x370...0x3FF, 0x1F00...0x1FFF]),
    Script(code: "Cyrl", blocks: [0x400...0x52F, 0x1C80...0x1C8F, 0xA640...0xA69F]),
    Script(code: "Armn", blocks: [0x530...0x58F, 0xFB13...0xFB17]),
    Script(code: "Hebr", blocks: [0x590...0x5FF, 0xFB1D...0xFB4F]),
    Script(code: "Arab", blocks: [0x600...0x6FF, 0x750...0x77F, 0x8A0...0x8FF, 0xFB50...0xFEFC]),
    Script(code: "Syrc", blocks: [0x700...0x74F]),
    Script(code: "Geor", blocks: [0x10A0...0x10FF, 0x1C90...0x1CBF, 0x2D00...0x2D2F]),
  ]

  /// The scripts of the letters of a text, each once, in the order met; a letter
  /// of a script that is not told apart has none.
  static func all(in text: String) -> [Script] {
    var found: [Script] = []
    for letter in text.unicodeScalars where letter.properties.isAlphabetic {
      guard let script = all.first(where: { $0.has(letter) }), !found.contains(script) else {
        continue
      }
      found.append(script)
    }
    return found
  }

  private func has(_ letter: Unicode.Scalar) -> Bool {
    blocks.contains { $0.contains(letter.value) }
  }
}
