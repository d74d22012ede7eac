internal import Drawing

extension Markup {
  /// Writes a line as shapes, in thousandths of the size of the type.
  mutating func outlined(_ text: Text, glyphs: GlyphTable, within surroundings: TextStyle) {
    raw("<g transform=\"")
    transform(to: text.start, rotation: text.rotation)
    raw("scale(\(Decimals.text(Decimals.rounded(text.font.size * 1000), places: 6)))\"")
    TextStyle(text, textMode: .outlines).write(within: surroundings, into: &self)
    raw(">")
    element("title", text.string)
    for glyph in text.glyphs {
      guard let name = glyphs.name(of: glyph.glyph) else { continue }
      raw("<use xlink:href=\"#\(name)\"")
      place(glyph, em: text.font.size)
      raw("/>")
    }
    raw("</g>\n")
  }

  private mutating func place(_ glyph: PositionedGlyph, em: Double) {
    let x = Decimals.rounded(glyph.offset.x / em * 1000)
    let y = Decimals.rounded(glyph.offset.y / em * 1000)
    if Decimals.hundredths(glyph.rotation) != 0 {
      raw(" transform=\"translate(\(x) \(y))rotate(\(Decimals.text(glyph.rotation)))\"")
      return
    }
    if x != 0 { raw(" x=\"\(x)\"") }
    if y != 0 { raw(" y=\"\(y)\"") }
  }
}
