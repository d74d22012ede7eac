internal import Drawing

/// The attributes of a text that its surroundings can give it.
struct TextStyle: Hashable {
  private static let names = [
    "font-family", "font-size", "font-weight", "font-style", "letter-spacing", "text-anchor",
    "fill", "fill-opacity", "xml:lang",
  ]

  /// A value for each name.
  private var values: [String]

  /// What a document of a language begins with.
  init(language: String) {
    values = ["", "", "normal", "normal", "0", "start", "#000000", "1", language]
  }

  /// What a text asks for. Letters that are shapes need no font.
  init(_ text: Text, textMode: SVGWriter.TextMode) {
    self.init(language: text.language)
    values[6] = text.colour.hex
    values[7] = Decimals.text(text.colour.opacity)
    guard textMode == .live else { return }
    values[0] = FontFamilies.list(for: text.font.family)
    values[1] = Decimals.text(text.font.size)
    values[2] = text.font.isBold ? "bold" : "normal"
    values[3] = text.font.isItalic ? "italic" : "normal"
    values[4] = text.isCurved ? "0" : Decimals.text(text.letterSpacing)
    values[5] = text.writtenAnchor.rawValue
  }

  /// For each attribute the value that most of the styles have, of equals the
  /// first; nil of none.
  static func commonest(of styles: [TextStyle]) -> TextStyle? {
    guard var common = styles.first else { return nil }
    for slot in common.values.indices {
      var counts: [String: Int] = [:]
      for style in styles { counts[style.values[slot], default: 0] += 1 }
      let most = counts.values.max()
      let first = styles.first { counts[$0.values[slot]] == most }
      if let first { common.values[slot] = first.values[slot] }
    }
    return common
  }

  /// Writes the attributes that differ from those around.
  func write(within surroundings: TextStyle, into markup: inout Markup) {
    for slot in values.indices where values[slot] != surroundings.values[slot] {
      markup.attribute(Self.names[slot], values[slot])
    }
  }
}
