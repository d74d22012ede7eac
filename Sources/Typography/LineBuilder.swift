internal import CHarfBuzz

/// Puts the shaped runs of a line one after the other.
struct LineBuilder {
  /// The font whose capitals and small letters measure the line.
  let base: FontFile
  /// The size of the type in points.
  let size: Double
  /// Points between letters.
  let letterSpacing: Double

  private var glyphs: [ShapedGlyph] = []
  private var pen = 0.0
  private var pendingSpace = 0.0
  private var wasSpaced = false
  private var ascent: Double
  private var descent: Double
  private var ink: InkBounds?
  private var isItalic = false

  init(base: FontFile, size: Double, letterSpacing: Double) {
    self.base = base
    self.size = size
    self.letterSpacing = letterSpacing
    ascent = base.ascent
    descent = base.descent
  }

  /// Adds a run at the right end.
  mutating func append(_ run: [RunShaper.Glyph], of source: TextRun) {
    let font = source.font
    let scale = size / font.unitsPerEm
    let spacing = RunShaper.joins(source.script) ? 0 : letterSpacing
    var cluster: Int?
    for glyph in run {
      if glyph.cluster != cluster {
        pen += pendingSpace
        wasSpaced = wasSpaced || pendingSpace != 0
        pendingSpace = spacing
        cluster = glyph.cluster
      }
      let offset = glyph.offset * scale + [pen, 0]
      glyphs.append(
        ShapedGlyph(
          fontFile: font.name, index: glyph.index, offset: offset,
          advance: glyph.advance * scale, cluster: glyph.cluster))
      if let box = font.ink(of: glyph.index)?.moved(by: offset, scaledBy: scale) {
        ink = ink?.union(box) ?? box
      }
      pen += glyph.advance * scale
    }
    ascent = max(ascent, font.ascent)
    descent = max(descent, font.descent)
    isItalic = isItalic || font.isItalic
  }

  /// The line.
  func finished(spans: [FamilySpan], isRightToLeft: Bool) -> ShapedLine {
    ShapedLine(
      glyphs: glyphs, width: pen, ascent: ascent * size, descent: descent * size,
      capHeight: base.capHeight * size, xHeight: base.xHeight * size,
      ink: ink ?? InkBounds(minimum: .zero, maximum: .zero),
      letterSpacing: wasSpaced ? letterSpacing : 0, spans: spans, isItalic: isItalic,
      isRightToLeft: isRightToLeft)
  }
}
