import Drawing
import Typography

/// Texts shaped in real fonts, with the outlines they need.
struct Lettering {
  private let book = FontBook()
  private(set) var outlines: [GlyphID: GlyphOutline] = [:]

  mutating func text(
    _ string: String, _ language: String, at position: SIMD2<Double>,
    in typeface: Typeface = Typeface(.sans), size: Double = 12, letterSpacing: Double = 0,
    anchor: Text.Anchor = .start, rotation: Double = 0, halo: Text.Halo? = nil,
    on baseline: [SIMD2<Double>]? = nil
  ) throws -> Text {
    let line = try book.shape(
      string, language: language, in: typeface, size: size, letterSpacing: letterSpacing)
    var glyphs: [PositionedGlyph] = []
    let places = baseline.flatMap { line.standing(on: $0, from: 0) }
    for (index, glyph) in line.glyphs.enumerated() {
      let id = GlyphID(fontFile: glyph.fontFile, index: glyph.index)
      if outlines[id] == nil { outlines[id] = outline(try book.outline(of: glyph)) }
      glyphs.append(
        PositionedGlyph(
          glyph: id, offset: places?[index].position ?? glyph.offset,
          rotation: places?[index].rotation ?? 0, cluster: glyph.cluster))
    }
    return Text(
      string: string, language: language, position: position, anchor: anchor,
      rotation: rotation,
      font: Font(
        family: line.spans.first?.family ?? typeface.family.rawValue, isBold: typeface.isBold,
        isItalic: line.isItalic, size: size),
      letterSpacing: line.letterSpacing, colour: SampleDrawing.ink, halo: halo,
      glyphs: glyphs, width: line.width, isRightToLeft: line.isRightToLeft,
      spans: line.spans.map { .init(bytes: $0.bytes, family: $0.family) })
  }

  private func outline(_ outline: Outline) -> GlyphOutline {
    let commands = outline.commands.map { command -> Path.Command in
      switch command {
      case .move(let point): .move(point)
      case .line(let point): .line(point)
      case .quadratic(let control, let point): .quadratic(control, point)
      case .cubic(let first, let second, let point): .cubic(first, second, point)
      case .close: .close
      }
    }
    return GlyphOutline(path: Path(commands), unitsPerEm: outline.unitsPerEm)
  }
}
