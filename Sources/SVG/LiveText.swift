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
    self.text(text.writtenString)
    raw("</text>\n")
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
  /// The words as they are written. Where a line that runs from right to left
  /// holds more than its own letters, it is marked as one embedding; programs
  /// heed that mark more alike than the attribute `direction`.
  fileprivate var writtenString: String {
    let isMixed = string.unicodeScalars.contains { $0 != " " && $0 < "\u{590}" }
    return isRightToLeft && isMixed ? "\u{202B}\(string)\u{202C}" : string
  }

  /// The letters from left to right, each with its first glyph.
  fileprivate var letters: [(string: String, glyph: PositionedGlyph)] {
    let ends = glyphs.map(\.cluster).sorted() + [string.utf8.count]
    var letters: [(String, PositionedGlyph)] = []
    var last: Int?
    for glyph in glyphs where glyph.cluster != last {
      last = glyph.cluster
      let end = ends.first { $0 > glyph.cluster } ?? string.utf8.count
      let bytes = string.utf8.dropFirst(glyph.cluster).prefix(end - glyph.cluster)
      let letter = String(Substring(bytes))
      if letter != " " { letters.append((letter, glyph)) }
    }
    return letters
  }
}
