import Drawing

/// Lines of running text in a column.
struct Paragraph {
  /// The lines from top to bottom, with their starts.
  var lines: [(line: SetLine, start: SIMD2<Double>)]
  /// From the top of the first line to below the last.
  var height: Double

  /// Breaks a text into lines no wider than a column, at spaces.
  ///
  /// - Parameters:
  ///   - origin: The upper left corner of the column.
  ///   - indent: How far lines after the first are moved in.
  init(
    _ text: String, style: Theme.TextStyle, language: String, width: Double,
    origin: SIMD2<Double>, indent: Double = 0, typesetter: Typesetter
  ) throws {
    let leading = style.size * 1.32
    var lines: [(line: SetLine, start: SIMD2<Double>)] = []
    var current: SetLine?
    var words: [Substring] = []
    func flush() {
      guard let line = current else { return }
      let x = origin.x + (lines.isEmpty ? 0 : indent)
      lines.append((line, [x, origin.y + line.ascent + Double(lines.count) * leading]))
      current = nil
      words = []
    }
    for word in text.split(separator: " ") {
      let longer = try typesetter.line(
        (words + [word]).joined(separator: " "), language: language, style: style)
      let room = width - (lines.isEmpty ? 0 : indent)
      if longer.width > room, current != nil {
        flush()
        current = try typesetter.line(String(word), language: language, style: style)
        words = [word]
      } else {
        current = longer
        words.append(word)
      }
    }
    flush()
    self.lines = lines
    height = Double(lines.count) * leading
  }

  /// The lines as text.
  var elements: [Element] { lines.map { .text($0.line.text(at: $0.start, halo: nil)) } }
}
