/// What an identifier may be made of.
enum IdentifierRule {
  /// Whether a text is ASCII letters, digits, `-`, `.` and `_`, beginning with
  /// a letter: an `NCName` that is also safe in file names and addresses.
  static func allows(_ text: String) -> Bool {
    guard let first = text.utf8.first, isLetter(first) else { return false }
    return text.utf8.allSatisfy {
      isLetter($0) || (48...57).contains($0) || [45, 46, 95].contains($0)
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (65...90).contains(byte) || (97...122).contains(byte)
  }
}
