/// What a colour of the vocabulary may be.
enum ColourRule {
  /// Whether a text is `#rrggbb` or has the shape of a theme's name for a
  /// colour; whether a theme has it is the theme's to say.
  static func allows(_ text: String) -> Bool {
    guard text.hasPrefix("#") else { return IdentifierRule.allows(text) }
    return text.utf8.count == 7 && text.dropFirst().allSatisfy(\.isHexDigit)
  }
}
