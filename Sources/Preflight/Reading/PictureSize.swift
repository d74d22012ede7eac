/// The size of a picture in pixels, by the first bytes of PNG (its specification,
/// 11.2.2), JPEG (ITU-T T.81, B.2.2) or GIF.
enum PictureSize {
  /// The size, or why it is not known.
  static func of(reference: String) -> Result<SIMD2<Int>, Unknown> {
    guard reference.hasPrefix("data:") else { return .failure(.outside) }
    guard let comma = reference.firstIndex(of: ",") else { return .failure(.damaged) }
    let head = reference[..<comma]
    guard head.hasSuffix(";base64") else { return .failure(.format(type(of: head))) }
    let bytes = decoded(reference[reference.index(after: comma)...].utf8)
    if let size = png(bytes) ?? gif(bytes) ?? jpeg(bytes) { return .success(size) }
    let known = ["image/png", "image/jpeg", "image/jpg", "image/gif"]
    return .failure(known.contains(type(of: head)) ? .damaged : .format(type(of: head)))
  }

  /// Why the size is not known.
  enum Unknown: Error {
    /// The picture is not in the file.
    case outside
    /// It is in another format.
    case format(String)
    /// It is cut off or broken.
    case damaged
  }

  /// More of a picture than this is not looked at: a JPEG may hold a thumbnail
  /// and a colour profile before it says its size.
  private static let limit = 4 << 20

  private static func type(of head: Substring) -> String {
    String(head.dropFirst(5).prefix { $0 != ";" }).lowercased()
  }

  private static func decoded(_ text: some Collection<UInt8>) -> [UInt8] {
    var bytes: [UInt8] = []
    var (buffer, bits) = (0, 0)
    for character in text where bytes.count < limit {
      guard let value = value(of: character) else {
        if character == UInt8(ascii: "=") { break }
        continue
      }
      buffer = (buffer << 6 | value) & 0xFFFFFF
      bits += 6
      if bits >= 8 {
        bits -= 8
        bytes.append(UInt8(truncatingIfNeeded: buffer >> bits))
      }
    }
    return bytes
  }

  private static func value(of character: UInt8) -> Int? {
    switch character {
    case 0x41...0x5A: Int(character) - 0x41
    case 0x61...0x7A: Int(character) - 0x61 + 26
    case 0x30...0x39: Int(character) - 0x30 + 52
    case UInt8(ascii: "+"): 62
    case UInt8(ascii: "/"): 63
    default: nil
    }
  }

  private static func png(_ bytes: [UInt8]) -> SIMD2<Int>? {
    guard bytes.count >= 24, bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]) else { return nil }
    let number = { (at: Int) in bytes[at..<(at + 4)].reduce(0) { $0 << 8 | Int($1) } }
    return positive(SIMD2(number(16), number(20)))
  }

  private static func gif(_ bytes: [UInt8]) -> SIMD2<Int>? {
    guard bytes.count >= 10, bytes.starts(with: "GIF8".utf8) else { return nil }
    return positive(
      SIMD2(Int(bytes[6]) | Int(bytes[7]) << 8, Int(bytes[8]) | Int(bytes[9]) << 8))
  }

  private static func jpeg(_ bytes: [UInt8]) -> SIMD2<Int>? {
    guard bytes.starts(with: [0xFF, 0xD8]) else { return nil }
    var index = 2
    while index + 9 < bytes.count {
      guard bytes[index] == 0xFF else { return nil }
      let marker = bytes[index + 1]
      if marker == 0xFF || (0xD0...0xD8).contains(marker) {
        index += marker == 0xFF ? 1 : 2
        continue
      }
      // A start of frame, of whatever process, but not a table of C4, C8 or CC.
      if (0xC0...0xCF).contains(marker), ![0xC4, 0xC8, 0xCC].contains(marker) {
        let height = Int(bytes[index + 5]) << 8 | Int(bytes[index + 6])
        return positive(SIMD2(Int(bytes[index + 7]) << 8 | Int(bytes[index + 8]), height))
      }
      index += 2 + (Int(bytes[index + 2]) << 8 | Int(bytes[index + 3]))
    }
    return nil
  }

  private static func positive(_ size: SIMD2<Int>) -> SIMD2<Int>? {
    size.x > 0 && size.y > 0 ? size : nil
  }
}
