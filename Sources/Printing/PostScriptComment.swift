/// Comments in the head of a file of PostScript.
enum PostScriptComment {
  /// The name of the document, cut to the length of line that readers must
  /// bear (255 bytes). A letter beyond ASCII, for which the head has no
  /// encoding, becomes a question mark.
  static func title(_ title: String) -> String {
    let letters = title.unicodeScalars.map { scalar in
      switch scalar {
      case "(", ")", "\\": "\\\(scalar)"
      case _ where scalar.isASCII && scalar.value >= 0x20: "\(scalar)"
      default: "?"
      }
    }
    return "%%Title: (\(letters.joined().prefix(200)))"
  }

  /// The file without the line that says when it was made, which cairo always
  /// writes.
  static func withoutDate(_ file: [UInt8]) -> [UInt8] {
    let key = Array("\n%%CreationDate:".utf8)
    guard let start = file.prefix(2000).firstRange(of: key)?.lowerBound,
      let end = file[(start + 1)...].firstIndex(of: UInt8(ascii: "\n"))
    else { return file }
    return Array(file[..<start] + file[end...])
  }
}
