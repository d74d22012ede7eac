import Foundation

extension String {
  /// A name in normal form, its words parted by single spaces.
  var tidy: String {
    // Most names are plain: what follows would only copy them.
    if utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) { return self }
    return split(whereSeparator: { $0.isWhitespace || $0.isNewline })
      .joined(separator: " ").precomposedStringWithCanonicalMapping
  }
}
