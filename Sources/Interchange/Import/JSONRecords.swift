/// Takes the objects of a JSON text one by one out of what encloses them, so
/// that no more than one need be held: the values of an object, the items of a
/// list or of a feature collection, or one object a line.
struct JSONRecords {
  /// The longest object, in bytes.
  static let limit = 16 << 20

  private var stream: ByteStream
  /// In how many brackets the objects stand.
  private let depth: Int
  private var line = 1
  private var brackets = JSONBrackets()
  /// The last text within the outermost brackets alone: before a list there, its
  /// name.
  private var name: [UInt8] = []
  private var isInFeatures = false

  /// - Parameter depth: In how many brackets the objects stand: 0 for one a
  ///   line, 1 for an object or list of them, 2 for a feature collection, of
  ///   which other members may hold objects as well.
  init(_ stream: ByteStream, depth: Int) {
    self.stream = stream
    self.depth = depth
  }

  /// The next object with the line it begins on; nil at the end.
  ///
  /// - Throws: `RowProblem` of an object without an end, or too long.
  mutating func next() throws -> (bytes: [UInt8], line: Int)? {
    var bytes: [UInt8] = []
    var first = line
    while let byte = try take() {
      if bytes.isEmpty {
        guard byte == UInt8(ascii: "{"), brackets.open == depth + 1, !brackets.isInText,
          depth < 2 || isInFeatures
        else { continue }
        first = line
      }
      guard bytes.count < Self.limit else {
        throw RowProblem(
          line: first, reason: "an object is longer than \(Self.limit >> 20) MiB")
      }
      bytes.append(byte)
      if brackets.open == depth { return (bytes, first) }
    }
    guard bytes.isEmpty else {
      throw RowProblem(
        line: first, reason: "the file ends within an object; it may have been cut off")
    }
    return nil
  }

  @inline(__always)
  private mutating func take() throws -> UInt8? {
    guard let byte = try stream.take() else { return nil }
    if byte == UInt8(ascii: "\n") { line += 1 }
    let wasInText = brackets.isInText
    brackets.step(byte)
    if depth == 2, brackets.open <= 2 { note(byte, wasInText: wasInText) }
    return byte
  }

  /// Keeps the name of the list that may begin next.
  private mutating func note(_ byte: UInt8, wasInText: Bool) {
    if brackets.open == 1, brackets.isInText {
      if wasInText { name.append(byte) } else { name.removeAll() }
      // What is longer is no name we look for.
      if name.count > 64 { name.removeLast() }
    } else if brackets.open == 2, byte == UInt8(ascii: "["), !brackets.isInText {
      isInFeatures = name.elementsEqual("features".utf8)
    }
  }
}

/// How many brackets are open at a byte of JSON, those within texts left out.
private struct JSONBrackets {
  private(set) var open = 0
  private(set) var isInText = false
  private var isEscaped = false

  @inline(__always)
  mutating func step(_ byte: UInt8) {
    if isInText {
      if isEscaped {
        isEscaped = false
      } else if byte == UInt8(ascii: "\\") {
        isEscaped = true
      } else if byte == UInt8(ascii: "\"") {
        isInText = false
      }
      return
    }
    switch byte {
    case UInt8(ascii: "\""): isInText = true
    case UInt8(ascii: "{"), UInt8(ascii: "["): open += 1
    case UInt8(ascii: "}"), UInt8(ascii: "]"): open -= 1
    default: break
    }
  }
}
