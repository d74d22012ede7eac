/// What can go wrong when text is measured, shaped or outlined.
public enum TypographyError: Error, Hashable, Sendable {
  /// A font file is in none of the folders. `package` is the Debian package
  /// that brings it.
  case missingFont(file: String, folders: [String], package: String)
  /// No font at hand has a glyph for a character of the text. `offset` counts
  /// the bytes of the text's UTF-8 before it.
  case missingGlyph(character: Unicode.Scalar, offset: Int, text: String, fontFiles: [String])
}
