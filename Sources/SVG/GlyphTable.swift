internal import Drawing

/// The glyphs that a drawing's texts use, each kept once, in thousandths of
/// the size of the type.
struct GlyphTable {
  /// Glyphs in the order of the drawing's first use of each.
  private(set) var entries: [(name: String, data: PathData)] = []
  private var names: [GlyphID: String] = [:]

  /// Takes down the glyphs of a drawing; of none where text is live. The
  /// commonest have the shortest names.
  init(_ drawing: Drawing?, names identifiers: inout Identifiers) throws(SVGError) {
    guard let drawing else { return }
    var counts: [GlyphID: Int] = [:]
    var order: [GlyphID] = []
    for text in drawing.layers.flatMap(\.texts) {
      for glyph in text.glyphs.lazy.map(\.glyph) {
        guard let outline = drawing.glyphs[glyph] else {
          throw .missingOutline(glyph, text: text.string)
        }
        guard !outline.path.commands.isEmpty else { continue }
        if counts[glyph, default: 0] == 0 { order.append(glyph) }
        counts[glyph, default: 0] += 1
      }
    }
    let ranked = order.sorted { left, right in
      let (first, second) = (counts[left] ?? 0, counts[right] ?? 0)
      return first == second ? left < right : first > second
    }
    for (glyph, name) in zip(ranked, identifiers.makeShortest(ranked.count)) {
      names[glyph] = name
    }
    for glyph in order {
      guard let name = names[glyph], let outline = drawing.glyphs[glyph] else { continue }
      entries.append(
        (name, PathData(outline.path, wholeUnitsScaledBy: 1000 / outline.unitsPerEm)))
    }
  }

  /// The identifier of a glyph; nil of one without ink.
  func name(of glyph: GlyphID) -> String? { names[glyph] }
}
