/// What can go wrong when text is measured, shaped or outlined.
public enum TypographyError: Error, Hashable, Sendable {
  /// A font file is in none of the folders. `package` is the Debian package
  /// that brings it.
  case missingFont(file: String, folders: [String], package: String)
}
