import Foundation

extension String {
  /// A name in normal form, its words parted by single spaces.
  var tidy: String {
    // Most names are: what follows would only copy them.
    if isTidy { return self }
    return split(whereSeparator: { $0.isWhitespace || $0.isNewline })
      .joined(separator: " ").precomposedStringWithCanonicalMapping
  }

  /// Whether the name is tidy by what is known of its characters alone.
  private var isTidy: Bool {
    var follows = false
    for scalar in unicodeScalars {
      if scalar == " " {
        if !follows { return false }
        follows = false
      } else {
        guard Self.settled.contains(where: { $0.contains(scalar) }) else { return false }
        follows = true
      }
    }
    return follows
  }

  /// Characters that normal form C leaves as they are beside any other of them
  /// (Unicode Standard Annex 15), and that are no white space: the letters of
  /// most names.
  private static let settled: [ClosedRange<Unicode.Scalar>] = [
    "!"..."~", "\u{A1}"..."\u{2FF}", "\u{388}"..."\u{482}", "\u{48A}"..."\u{58F}",
    "\u{620}"..."\u{64A}", "\u{660}"..."\u{66F}", "\u{671}"..."\u{6BF}", "\u{6C1}"..."\u{6D3}",
    "\u{E01}"..."\u{E30}", "\u{10A0}"..."\u{10FF}", "\u{1E00}"..."\u{1EFF}",
    "\u{3041}"..."\u{3096}", "\u{30A1}"..."\u{30FE}", "\u{4E00}"..."\u{9FFF}",
    "\u{AC00}"..."\u{D7A3}",
  ]
}
