import Drawing
import Typography

/// Sets names and sentences in the typefaces of a theme.
struct Typesetter {
  var fonts: FontBook
  var theme: Theme

  /// A line in the style of a part of a map.
  func line(_ text: String, language: String, role: TextRole) throws -> SetLine {
    try line(text, language: language, style: theme.style(role))
  }

  /// A line in a style.
  func line(_ text: String, language: String, style: Theme.TextStyle) throws -> SetLine {
    let typeface = Typeface(
      Typeface.Family(rawValue: style.family) ?? .sans, isBold: style.bold ?? false,
      isItalic: style.italic ?? false)
    let shaped = try fonts.shape(
      text, language: language, in: typeface, size: style.size,
      letterSpacing: (style.spacing ?? 0) * style.size)
    return SetLine(
      string: text, language: language, style: style,
      font: Font(
        family: shaped.spans.first?.family ?? style.family, isBold: style.bold ?? false,
        isItalic: shaped.isItalic, size: style.size),
      letterSpacing: shaped.letterSpacing,
      glyphs: shaped.glyphs.map {
        PositionedGlyph(
          glyph: GlyphID(fontFile: $0.fontFile, index: $0.index), offset: $0.offset,
          cluster: $0.cluster)
      }, width: shaped.width, isRightToLeft: shaped.isRightToLeft,
      spans: shaped.spans.map { Text.FamilySpan(bytes: $0.bytes, family: $0.family) })
  }

  /// The outlines of every glyph that a drawing's texts use.
  func outlines(of layers: [Layer]) throws -> [GlyphID: GlyphOutline] {
    var outlines: [GlyphID: GlyphOutline] = [:]
    for text in layers.flatMap(\.texts) {
      for glyph in text.glyphs.map(\.glyph) where outlines[glyph] == nil {
        let outline = try fonts.outline(ofGlyph: glyph.index, in: glyph.fontFile)
        outlines[glyph] = GlyphOutline(
          path: Path(outline.commands.map(Path.Command.init)), unitsPerEm: outline.unitsPerEm)
      }
    }
    return outlines
  }
}

extension Path.Command {
  fileprivate init(_ command: Outline.Command) {
    self =
      switch command {
      case .move(let point): .move(point)
      case .line(let point): .line(point)
      case .quadratic(let control, let point): .quadratic(control, point)
      case .cubic(let first, let second, let point): .cubic(first, second, point)
      case .close: .close
      }
  }
}
