/// The marks that close a quotation.
enum ClosingQuotes {
  /// Whether a token is one; the German and Russian way of closing with the
  /// English opening mark counts.
  static func contain(_ token: Token) -> Bool {
    token.kind == .mark
      && ["\"", "\u{201C}", "\u{201D}", "\u{2019}", "\u{BB}"].contains(token.first)
  }
}
