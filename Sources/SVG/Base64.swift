/// Bytes as text of 64 characters (RFC 4648).
enum Base64 {
  private static let alphabet = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  /// Encodes bytes.
  static func encode(_ bytes: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let held = min(3, bytes.count - start)
      var word = UInt32(bytes[start]) << 16
      if held > 1 { word |= UInt32(bytes[start + 1]) << 8 }
      if held > 2 { word |= UInt32(bytes[start + 2]) }
      for place in 0..<4 {
        let letter = alphabet[Int(word >> (18 - 6 * UInt32(place)) & 63)]
        text.append(place <= held ? letter : UInt8(ascii: "="))
      }
    }
    return text
  }
}
