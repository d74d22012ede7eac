/// Bytes of XML as they are written.
struct Markup {
  private(set) var bytes: [UInt8] = []

  /// Appends markup as it is.
  mutating func raw(_ markup: String) { bytes.append(contentsOf: markup.utf8) }

  /// Appends what was written elsewhere.
  mutating func append(_ other: Markup) { bytes.append(contentsOf: other.bytes) }

  /// Appends bytes of plain ASCII, such as the data of a path.
  mutating func append(_ ascii: some Sequence<UInt8>) { bytes.append(contentsOf: ascii) }

  /// Appends words, with what XML reads as markup escaped and what it forbids
  /// left out.
  mutating func text(_ words: String) {
    if words.utf8.allSatisfy(Self.isPlain) {
      raw(words)
      return
    }
    for scalar in words.unicodeScalars {
      switch scalar {
      case "&": raw("&amp;")
      case "<": raw("&lt;")
      case ">": raw("&gt;")
      case "\"": raw("&quot;")
      case "\t", "\n", "\r": raw("&#\(scalar.value);")
      case "\u{0}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": break
      default: bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
  }

  /// Whether a byte of UTF-8 needs no second look. U+FFFE begins with 0xEF.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0..<0x20, UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"),
      UInt8(ascii: "\""), 0xEF:
      false
    default: true
    }
  }

  /// Appends ` name="value"`.
  mutating func attribute(_ name: String, _ value: String) {
    raw(" \(name)=\"")
    text(value)
    raw("\"")
  }

  /// Appends ` name="value"` with a number rounded to hundredths.
  mutating func attribute(_ name: String, _ value: Double) {
    raw(" \(name)=\"")
    number(value)
    raw("\"")
  }

  /// Appends an element that holds words only.
  mutating func element(_ name: String, id: String? = nil, _ words: String) {
    raw("<\(name)")
    if let id { attribute("id", id) }
    raw(">")
    text(words)
    raw("</\(name)>")
  }

  /// Appends a number rounded to hundredths.
  mutating func number(_ value: Double) {
    Decimals.append(Decimals.hundredths(value), places: 2, to: &bytes)
  }
}
