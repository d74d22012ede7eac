import Drawing

/// Sets the sections of a legend in columns.
struct LegendLayout {
  var theme: Theme
  var typesetter: Typesetter
  var language: String
  /// The upper left corner.
  var origin: SIMD2<Double>
  var width: Double

  /// The elements and the height they take.
  func set(_ sections: [Legend.Section]) throws -> (elements: [Element], height: Double) {
    let columnCount = max(1, Int(width / 165))
    let gutter = 12.0
    let columnWidth = (width - gutter * Double(columnCount - 1)) / Double(columnCount)
    let pieces = try sections.flatMap { try self.pieces(of: $0, width: columnWidth) }
    let total = pieces.map(\.height).reduce(0, +)
    // Columns of about equal height: the least limit into which all fit.
    var limit = max(total / Double(columnCount), pieces.map(\.height).max() ?? 0)
    while fill(pieces, limit: limit).count > columnCount { limit += 2 }
    var elements: [Element] = []
    for (index, column) in fill(pieces, limit: limit).enumerated() {
      let x = origin.x + Double(index) * (columnWidth + gutter)
      var y = origin.y
      for piece in column {
        elements += piece.draw([x, y])
        y += piece.height
      }
    }
    return (elements, fill(pieces, limit: limit).map { $0.map(\.height).reduce(0, +) }.max() ?? 0)
  }

  /// A row of the legend that is not broken.
  private struct Piece {
    var height: Double
    /// Whether it may not stand at the foot of a column.
    var isHeading: Bool
    var draw: (SIMD2<Double>) -> [Element]
  }

  private func fill(_ pieces: [Piece], limit: Double) -> [[Piece]] {
    var columns: [[Piece]] = [[]]
    var height = 0.0
    for (index, piece) in pieces.enumerated() {
      let next = piece.isHeading && index + 1 < pieces.count ? pieces[index + 1].height : 0
      if height + piece.height + next > limit + 0.01, !columns[columns.count - 1].isEmpty {
        columns.append([])
        height = 0
      }
      columns[columns.count - 1].append(piece)
      height += piece.height
    }
    return columns
  }

  private func pieces(of section: Legend.Section, width: Double) throws -> [Piece] {
    var pieces: [Piece] = []
    if let heading = section.heading {
      let line = try typesetter.line(heading, language: language, role: .legendHead)
      pieces.append(
        Piece(height: line.style.size * 1.7, isHeading: true) { at in
          [.text(line.text(at: [at.x, at.y + line.ascent + 2], halo: nil))]
        })
    }
    for entry in section.entries { pieces.append(try piece(of: entry, width: width)) }
    return pieces
  }

  private func piece(of entry: Legend.Entry, width: Double) throws -> Piece {
    let style = theme.style(.legend)
    let sampleWidth = max(22, entry.reach.x * 2 + 2)
    let words = try Paragraph(
      entry.words, style: style, language: language, width: width - sampleWidth - 4,
      origin: .zero, typesetter: typesetter)
    let height = max(words.height, entry.reach.y * 2) + 2.4
    return Piece(height: height, isHeading: false) { at in
      let middle = at.y + height / 2
      let sample = entry.sample([at.x + sampleWidth / 2, middle])
      let top = middle - words.height / 2
      return sample
        + words.lines.map {
          .text(
            $0.line.text(at: $0.start + [at.x + sampleWidth + 4, top], halo: nil))
        }
    }
  }
}
