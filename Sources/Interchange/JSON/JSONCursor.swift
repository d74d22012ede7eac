/// A place in the bytes of a JSON text, moving forward: the words of JSON's
/// grammar (RFC 8259), from which the readers are made.
///
/// It lives only within a call that lends it the bytes.
struct JSONCursor {
  /// The bounds a text is read within.
  static let depthLimit = 64
  static let sizeLimit = 256 << 20

  private let bytes: UnsafeBufferPointer<UInt8>
  private(set) var offset = 0
  private var depth = 0

  /// Begins at the first byte, past a byte order mark.
  init(_ bytes: UnsafeBufferPointer<UInt8>) throws(JSONFault) {
    self.bytes = bytes
    guard bytes.count <= Self.sizeLimit else {
      throw fault(.tooLarge(bytes: bytes.count, limit: Self.sizeLimit))
    }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { offset = 3 }
  }

  /// A fault here.
  func fault(_ problem: JSONFault.Problem) -> JSONFault {
    let place = place(of: offset)
    return JSONFault(problem, line: place.line, column: place.column)
  }

  /// The line and byte of an offset, both from 1. It counts from the beginning:
  /// for faults only.
  func place(of offset: Int) -> (line: Int, column: Int) {
    let before = bytes[..<min(offset, bytes.count)]
    let line = before.count { $0 == UInt8(ascii: "\n") } + 1
    let start = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    return (line, before.count - start + 1)
  }

  /// The next byte that is not white space, which it moves to.
  mutating func peek() throws(JSONFault) -> UInt8 {
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte > 0x20 { return byte }
      guard byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { return byte }
      offset += 1
    }
    throw fault(.unfinished)
  }

  /// Moves past a byte if it is next.
  mutating func take(_ byte: Unicode.Scalar) throws(JSONFault) -> Bool {
    guard try peek() == UInt8(ascii: byte) else { return false }
    offset += 1
    return true
  }

  /// Moves past a byte that must be next.
  mutating func demand(_ byte: Unicode.Scalar) throws(JSONFault) {
    guard try take(byte) else { throw fault(.expected("\u{201C}\(byte)\u{201D}")) }
  }

  /// Moves past a word that must be next.
  mutating func demand(word: StaticString) throws(JSONFault) {
    let length = word.utf8CodeUnitCount
    guard offset + length <= bytes.count else { throw fault(.unfinished) }
    let matches = word.withUTF8Buffer { $0.elementsEqual(bytes[offset..<offset + length]) }
    guard matches else { throw fault(.expected("a value")) }
    offset += length
  }

  /// Demands that nothing but white space is left.
  mutating func demandEnd() throws(JSONFault) {
    while offset < bytes.count {
      guard [0x20, 0x0A, 0x0D, 0x09].contains(bytes[offset]) else {
        throw fault(.expected("the end of the file"))
      }
      offset += 1
    }
  }

  /// Reads a list, calling for each of its values, which the call must read.
  mutating func array(
    _ element: (inout JSONCursor) throws(JSONFault) -> Void
  ) throws(JSONFault) {
    try enter("[")
    defer { depth -= 1 }
    if try take("]") { return }
    repeat { try element(&self) } while try take(",")
    try demand("]")
  }

  /// Reads an object, calling for each of its members with its name; the call
  /// must read the value.
  mutating func object(
    _ member: (inout JSONCursor, String) throws(JSONFault) -> Void
  ) throws(JSONFault) {
    try enter("{")
    defer { depth -= 1 }
    if try take("}") { return }
    repeat {
      guard try peek() == UInt8(ascii: "\"") else { throw fault(.expected("a member's name")) }
      let name = try string()
      try demand(":")
      try member(&self, name)
    } while try take(",")
    try demand("}")
  }

  private mutating func enter(_ bracket: Unicode.Scalar) throws(JSONFault) {
    try demand(bracket)
    depth += 1
    guard depth <= Self.depthLimit else { throw fault(.tooDeep(limit: Self.depthLimit)) }
  }

  /// Reads a number.
  ///
  /// Up to 15 digits with a power of ten up to 22 are exact in one
  /// multiplication or division (Clinger, How to read floating point numbers
  /// accurately, 1990); any other goes the library's longer way.
  mutating func number() throws(JSONFault) -> Double {
    _ = try peek()
    let start = offset
    let isNegative = at(UInt8(ascii: "-"))
    if isNegative { offset += 1 }
    var mantissa: UInt64 = 0
    let whole = try digits(into: &mantissa)
    guard whole == 1 || bytes[offset - whole] != UInt8(ascii: "0") else {
      throw fault(.malformedNumber)
    }
    var count = whole
    var fraction = 0
    if at(UInt8(ascii: ".")) {
      offset += 1
      fraction = try digits(into: &mantissa)
      count += fraction
    }
    let hasExponent = at(UInt8(ascii: "e")) || at(UInt8(ascii: "E"))
    if !hasExponent, count <= 15, fraction < Self.powersOfTen.count {
      let value = Double(mantissa) / Self.powersOfTen[fraction]
      return isNegative ? -value : value
    }
    if hasExponent { try exponent() }
    let text = String(decoding: bytes[start..<offset], as: UTF8.self)
    guard let value = Double(text), value.isFinite else { throw fault(.malformedNumber) }
    return value
  }

  private func at(_ byte: UInt8) -> Bool { offset < bytes.count && bytes[offset] == byte }

  private mutating func digits(into mantissa: inout UInt64) throws(JSONFault) -> Int {
    let start = offset
    while offset < bytes.count {
      let digit = bytes[offset] &- UInt8(ascii: "0")
      guard digit < 10 else { break }
      mantissa = mantissa &* 10 &+ UInt64(digit)
      offset += 1
    }
    guard offset > start else { throw fault(.malformedNumber) }
    return offset - start
  }

  private mutating func exponent() throws(JSONFault) {
    offset += 1
    if at(UInt8(ascii: "+")) || at(UInt8(ascii: "-")) { offset += 1 }
    var ignored: UInt64 = 0
    _ = try digits(into: &ignored)
  }

  private static let powersOfTen: [Double] = [
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
  ]
}

// MARK: - Texts

extension JSONCursor {
  /// Reads a text.
  mutating func string() throws(JSONFault) -> String {
    try demand("\"")
    let start = offset
    while offset < bytes.count {
      switch bytes[offset] {
      case UInt8(ascii: "\""):
        let text = String(validating: bytes[start..<offset], as: UTF8.self)
        guard let text else { throw fault(.malformedText) }
        offset += 1
        return text
      case UInt8(ascii: "\\"): return try escapedString(from: start)
      case 0..<0x20: throw fault(.malformedText)
      default: offset += 1
      }
    }
    throw fault(.unfinished)
  }

  /// Reads on in a text that has an escape in it.
  private mutating func escapedString(from start: Int) throws(JSONFault) -> String {
    var content = Array(bytes[start..<offset])
    while offset < bytes.count {
      let byte = bytes[offset]
      offset += 1
      switch byte {
      case UInt8(ascii: "\""):
        guard let text = String(validating: content, as: UTF8.self) else {
          throw fault(.malformedText)
        }
        return text
      case UInt8(ascii: "\\"): content.append(contentsOf: Character(try escape()).utf8)
      case 0..<0x20: throw fault(.malformedText)
      default: content.append(byte)
      }
    }
    throw fault(.unfinished)
  }

  private mutating func escape() throws(JSONFault) -> Unicode.Scalar {
    guard offset < bytes.count else { throw fault(.unfinished) }
    let letter = bytes[offset]
    offset += 1
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(letter)
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): return try escapedScalar()
    default: throw fault(.malformedText)
    }
  }

  /// Reads four hexadecimal digits, or twice four for a pair of surrogates.
  private mutating func escapedScalar() throws(JSONFault) -> Unicode.Scalar {
    let first = try codeUnit()
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard UTF16.isLeadSurrogate(first) else { throw fault(.malformedText) }
    try demand(word: "\\u")
    let second = try codeUnit()
    guard UTF16.isTrailSurrogate(second) else { throw fault(.malformedText) }
    let value = 0x10000 + (UInt32(first) - 0xD800) << 10 + (UInt32(second) - 0xDC00)
    guard let scalar = Unicode.Scalar(value) else { throw fault(.malformedText) }
    return scalar
  }

  private mutating func codeUnit() throws(JSONFault) -> UInt16 {
    guard offset + 4 <= bytes.count else { throw fault(.unfinished) }
    let digits = String(decoding: bytes[offset..<offset + 4], as: UTF8.self)
    guard digits.utf8.first != UInt8(ascii: "+"), let unit = UInt16(digits, radix: 16) else {
      throw fault(.malformedText)
    }
    offset += 4
    return unit
  }
}
