/// The marks about a quotation. German and Russian close with the mark that English
/// opens with, and many a typewriter has one for both.
enum Quotes {
  /// Whether a token may open one.
  static func open(_ token: Token) -> Bool {
    token.kind == .mark
      && ["\"", "\u{201C}", "\u{201D}", "\u{201E}", "\u{AB}"].contains(token.first)
  }

  /// Whether a token may close one.
  static func close(_ token: Token) -> Bool {
    token.kind == .mark
      && ["\"", "\u{201C}", "\u{201D}", "\u{2019}", "\u{BB}"].contains(token.first)
  }
}
