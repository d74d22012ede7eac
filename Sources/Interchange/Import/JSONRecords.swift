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
  private var enclosing = 0

  /// - Parameter depth: In how many brackets the objects stand: 0 for one a
  ///   line, 1 for an object or list of them, 2 for a feature collection.
  init(_ stream: ByteStream, depth: Int) {
    self.stream = stream
    self.depth = depth
  }

  /// The next object with the line it begins on; nil at the end.
  ///
  /// - Throws: `RecordProblem` of an object without an end.
  mutating func next() throws -> (bytes: [UInt8], line: Int)? {
    var isInText = false
    var isEscaped = false
    while let byte = try stream.take() {
      if byte == UInt8(ascii: "\n") { line += 1 }
      if isInText {
        if isEscaped {
          isEscaped = false
        } else if byte == UInt8(ascii: "\\") {
          isEscaped = true
        } else if byte == UInt8(ascii: "\"") {
          isInText = false
        }
        continue
      }
      switch byte {
      case UInt8(ascii: "\""): isInText = true
      case UInt8(ascii: "{") where enclosing == depth: return (try object(), line)
      case UInt8(ascii: "{"), UInt8(ascii: "["): enclosing += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"): enclosing -= 1
      default: break
      }
    }
    return nil
  }

  private mutating func object() throws -> [UInt8] {
    var bytes = [UInt8(ascii: "{")]
    var open = 1
    var isInText = false
    var isEscaped = false
    while let byte = try stream.take() {
      if byte == UInt8(ascii: "\n") { line += 1 }
      guard bytes.count < Self.limit else {
        throw RecordProblem("an object is longer than \(Self.limit >> 20) MiB")
      }
      bytes.append(byte)
      if isInText {
        if isEscaped {
          isEscaped = false
        } else if byte == UInt8(ascii: "\\") {
          isEscaped = true
        } else if byte == UInt8(ascii: "\"") {
          isInText = false
        }
        continue
      }
      switch byte {
      case UInt8(ascii: "\""): isInText = true
      case UInt8(ascii: "{"), UInt8(ascii: "["): open += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        open -= 1
        if open == 0 { return bytes }
      default: break
      }
    }
    throw RecordProblem("the file ends within an object; it may have been cut off")
  }
}
