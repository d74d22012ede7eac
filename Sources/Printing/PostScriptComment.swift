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

  /// The file without the line that says when it was made, and with a maker in
  /// the place of cairo, which always writes both and lets nobody else.
  static func signed(_ file: [UInt8], by maker: String?) -> [UInt8] {
    let undated = replacing("CreationDate", in: file, with: nil)
    guard let maker else { return undated }
    return replacing("Creator", in: undated, with: maker)
  }

  /// The file with another value in the head's comment of a name; without the
  /// comment if the value is nil.
  private static func replacing(
    _ name: String, in file: [UInt8], with value: String?
  ) -> [UInt8] {
    let key = Array("\n%%\(name): ".utf8)
    guard let start = file.prefix(2000).firstRange(of: key)?.lowerBound,
      let end = file[(start + 1)...].firstIndex(of: UInt8(ascii: "\n"))
    else { return file }
    return Array(file[..<start] + (value.map { key + Array($0.utf8) } ?? []) + file[end...])
  }
}
