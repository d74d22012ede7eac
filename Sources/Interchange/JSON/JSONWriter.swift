/// Writes JSON into bytes, the same bytes for the same values: members in
/// their order, no space that is not asked for, numbers as short as they can
/// be told apart, all of Unicode as itself.
public struct JSONWriter {
  /// What has been written, in UTF-8.
  public private(set) var bytes: [UInt8] = []

  /// Makes a writer that has written nothing.
  public init() {}

  /// Writes text of JSON's own, such as a bracket or a line break.
  public mutating func append(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// Takes what has been written, and goes on from there.
  mutating func take() -> [UInt8] {
    defer { bytes.removeAll(keepingCapacity: true) }
    return bytes
  }

  /// Writes a text that is JSON as it stands.
  mutating func append(json text: String) { bytes.append(contentsOf: text.utf8) }

  /// Writes a value on one line.
  public mutating func append(_ value: JSONValue) {
    switch value {
    case .null: append("null")
    case .bool(let bool): append(bool ? "true" : "false")
    case .number(let number): append(number: number)
    case .string(let text): append(string: text)
    case .array(let values):
      append("[")
      for (index, value) in values.enumerated() {
        if index > 0 { append(",") }
        append(value)
      }
      append("]")
    case .object(let members):
      append("{")
      for (index, member) in members.enumerated() {
        if index > 0 { append(",") }
        append(string: member.name)
        append(":")
        append(member.value)
      }
      append("}")
    }
  }

  /// Writes a text between quotes, escaping only what JSON demands.
  public mutating func append(string text: String) {
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""): append("\\\"")
      case UInt8(ascii: "\\"): append("\\\\")
      case UInt8(ascii: "\n"): append("\\n")
      case UInt8(ascii: "\r"): append("\\r")
      case UInt8(ascii: "\t"): append("\\t")
      case 0..<0x20:
        append("\\u00")
        bytes.append(Self.hexadecimal[Int(byte >> 4)])
        bytes.append(Self.hexadecimal[Int(byte & 15)])
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Writes a number: a whole one without a point, any other in the fewest
  /// digits that read back as the same.
  public mutating func append(number: Double) {
    guard number.isFinite else { return append("null") }
    if let whole = Int64(exactly: number) {
      bytes.append(contentsOf: String(whole).utf8)
    } else {
      bytes.append(contentsOf: number.description.utf8)
    }
  }

  /// Writes degrees with at most six decimals, about 0.1 m on the ground.
  ///
  /// - Parameter degrees: -180 to 180.
  public mutating func append(degrees: Double) {
    var rest = Int64((degrees * 1_000_000).rounded())
    if rest < 0 {
      append("-")
      rest = -rest
    }
    bytes.append(contentsOf: String(rest / 1_000_000).utf8)
    rest %= 1_000_000
    guard rest > 0 else { return }
    append(".")
    var unit: Int64 = 100_000
    while rest > 0 {
      bytes.append(UInt8(ascii: "0") + UInt8(rest / unit))
      rest %= unit
      unit /= 10
    }
  }

  private static let hexadecimal = Array("0123456789abcdef".utf8)
}
