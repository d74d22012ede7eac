internal import Drawing

extension Markup {
  /// Writes a line as text.
  mutating func live(_ text: Text, within surroundings: TextStyle) {
    if text.isCurved {
      curved(text, within: surroundings)
      return
    }
    let origin = text.writtenAnchor == text.anchor ? text.position : text.start
    raw("<text")
    place(at: origin, rotation: text.rotation)
    TextStyle(text, textMode: .live).write(within: surroundings, into: &self)
    raw(">")
    words(of: text)
    raw("</text>\n")
  }

  /// Writes the words, each part in the family that has its letters.
  private mutating func words(of text: Text) {
    if text.isEmbedded { self.text("\u{202B}") }
    for span in text.writtenSpans {
      let part = text.part(span.bytes)
      if span.family == text.font.family {
        self.text(part)
      } else {
        raw("<tspan")
        attribute("font-family", FontFamilies.list(for: span.family))
        raw(">")
        self.text(part)
        raw("</tspan>")
      }
    }
    if text.isEmbedded { self.text("\u{202C}") }
  }

  /// Writes a line on a curve, each letter as a text of its own.
  ///
  /// The only form that all programs draw: librsvg leaves out a `textPath` and
  /// draws a list of places and turns as a straight word. The whole word stands
  /// in the group's title.
  private mutating func curved(_ text: Text, within surroundings: TextStyle) {
    raw("<g")
    TextStyle(text, textMode: .live).write(within: surroundings, into: &self)
    raw(">")
    element("title", text.string)
    let origin = text.start
    for letter in text.letters {
      raw("<text")
      place(
        at: text.place(of: letter.glyph.offset, from: origin),
        rotation: text.rotation + letter.glyph.rotation)
      let family = text.family(at: letter.glyph.cluster)
      if family != text.font.family { attribute("font-family", FontFamilies.list(for: family)) }
      raw(">")
      self.text(letter.string)
      raw("</text>")
    }
    raw("</g>\n")
  }

  private mutating func place(at point: SIMD2<Double>, rotation: Double) {
    if Decimals.hundredths(rotation) == 0 {
      attribute("x", point.x)
      attribute("y", point.y)
    } else {
      raw(" transform=\"")
      transform(to: point, rotation: rotation)
      raw("\"")
    }
  }

  /// Writes a move and a turn.
  mutating func transform(to point: SIMD2<Double>, rotation: Double) {
    raw("translate(")
    number(point.x)
    raw(" ")
    number(point.y)
    raw(")")
    guard Decimals.hundredths(rotation) != 0 else { return }
    raw("rotate(")
    number(rotation)
    raw(")")
  }
}

extension Text {
  /// Whether the words are marked as one embedding: where a line that runs
  /// from right to left holds more than its own letters. Programs heed that
  /// mark more alike than the attribute `direction`.
  fileprivate var isEmbedded: Bool {
    isRightToLeft && string.unicodeScalars.contains { $0 != " " && $0 < "\u{590}" }
  }

  /// The parts of the string, each in one family. An embedding is not parted:
  /// librsvg would forget it.
  fileprivate var writtenSpans: [FamilySpan] {
    spans.isEmpty || isEmbedded
      ? [FamilySpan(bytes: 0..<string.utf8.count, family: font.family)] : spans
  }

  /// The family that draws a letter.
  fileprivate func family(at cluster: Int) -> String {
    spans.first { $0.bytes.contains(cluster) }?.family ?? font.family
  }

  /// A part of the string.
  fileprivate func part(_ bytes: Range<Int>) -> String {
    String(Substring(string.utf8.dropFirst(bytes.lowerBound).prefix(bytes.count)))
  }

  /// The letters from left to right, each with its first glyph.
  fileprivate var letters: [(string: String, glyph: PositionedGlyph)] {
    let ends = glyphs.map(\.cluster).sorted() + [string.utf8.count]
    var letters: [(String, PositionedGlyph)] = []
    var last: Int?
    for glyph in glyphs where glyph.cluster != last {
      last = glyph.cluster
      let end = ends.first { $0 > glyph.cluster } ?? string.utf8.count
      let letter = part(glyph.cluster..<end)
      if letter != " " { letters.append((letter, glyph)) }
    }
    return letters
  }
}
