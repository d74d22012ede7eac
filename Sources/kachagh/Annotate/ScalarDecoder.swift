/// Makes Unicode scalars of UTF-8 that comes some bytes at a time, cut anywhere.
struct ScalarDecoder {
  /// What messages call the text.
  let name: String
  /// The first bytes of a scalar whose others have not come yet.
  private var rest: [UInt8] = []
  /// How many bytes stand before those.
  private var offset = 0
  private var line = 1

  init(name: String) { self.name = name }

  /// The scalars of the next bytes.
  mutating func scalars(of next: [UInt8], isLast: Bool) throws -> [Unicode.Scalar] {
    let bytes = rest + next
    let end = isLast ? bytes.count : Self.endOfWholeScalars(bytes)
    rest = Array(bytes[end...])
    var scalars: [Unicode.Scalar] = []
    scalars.reserveCapacity(end)
    var decoder = UTF8()
    var iterator = bytes[..<end].makeIterator()
    var length = 0
    while true {
      switch decoder.decode(&iterator) {
      case .scalarValue(let scalar):
        scalars.append(scalar)
        length += UTF8.width(scalar)
      case .emptyInput:
        line += Self.lines(bytes[..<end])
        offset += end
        return scalars
      case .error:
        throw TextInputError.notUTF8(
          file: name, line: line + Self.lines(bytes[..<length]), byte: offset + length)
      }
    }
  }

  /// Where the last scalar begins if it lacks bytes; the end if it has all.
  private static func endOfWholeScalars(_ bytes: [UInt8]) -> Int {
    for index in bytes.indices.suffix(3).reversed() {
      switch bytes[index] {
      case 0x80..<0xC0: continue
      case 0xC0..<0xE0: return bytes.count - index < 2 ? index : bytes.count
      case 0xE0..<0xF0: return bytes.count - index < 3 ? index : bytes.count
      case 0xF0...: return bytes.count - index < 4 ? index : bytes.count
      default: return bytes.count
      }
    }
    return bytes.count
  }

  private static func lines(_ bytes: ArraySlice<UInt8>) -> Int { bytes.count { $0 == 0x0A } }
}

extension UTF8 {
  /// How many bytes a scalar takes.
  fileprivate static func width(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case ..<0x80: 1
    case ..<0x800: 2
    case ..<0x10000: 3
    default: 4
    }
  }
}
