/// The check that bytes are UTF-8, made before libxml2 guesses otherwise.
enum Encoding {
  /// What is wrong with the bytes, at the line of the first wrong one.
  static func fault(in bytes: [UInt8], file: String) -> XMLFault? {
    if let name = wideEncoding(bytes) {
      return XMLFault(file: file, line: 1, problem: .notUTF8(looksLike: name))
    }
    guard let offset = firstInvalid(bytes) else { return nil }
    let line = 1 + bytes[..<offset].count { $0 == 0x0A }
    return XMLFault(file: file, line: line, problem: .notUTF8(looksLike: nil))
  }

  /// UTF-16 or UTF-32, known by a byte order mark or by the zeros about `<`.
  private static func wideEncoding(_ bytes: [UInt8]) -> String? {
    switch (bytes.first, bytes.dropFirst().first) {
    case (0xFF, 0xFE), (0xFE, 0xFF), (0x3C, 0x00), (0x00, 0x3C): "UTF-16"
    case (0x00, 0x00): "UTF-32"
    default: nil
    }
  }

  /// The offset of the first byte that is not part of well-formed UTF-8.
  private static func firstInvalid(_ bytes: [UInt8]) -> Int? {
    guard String(validating: bytes, as: UTF8.self) == nil else { return nil }
    var decoder = UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    var offset = 0
    while true {
      switch decoder.parseScalar(from: &iterator) {
      case .valid(let encoded): offset += encoded.count
      case .error, .emptyInput: return offset
      }
    }
  }
}
