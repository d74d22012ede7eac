/// Parts a text into paragraphs, at blank lines, one after another.
///
/// What has none for a long way is parted at a full stop, a space or, if there
/// is no other way, anywhere: one line of a gigabyte is read a piece at a time.
struct Paragraphs {
  /// The most scalars of a paragraph.
  static let longest = 20_000

  private var start = 0
  /// How far the text has been looked at, and the line breaks just before.
  private var position = 0
  private var breaks = 0

  /// The range of the next paragraph, with the white space behind it.
  ///
  /// - Parameters:
  ///   - scalars: As much of the text as there is, from the first on that has not
  ///     been dropped.
  ///   - isWhole: Whether that is all to its end.
  /// - Returns: Nil where more of the text is needed, or none is left.
  mutating func next(in scalars: [Unicode.Scalar], isWhole: Bool) -> Range<Int>? {
    while position < scalars.count {
      switch Letters.letterClass(scalars[position]) {
      case .lineBreak: breaks += scalars[position] == "\r" ? 0 : 1
      case .space, .invisible: break
      default:
        let isNew = breaks > 1 && position > start
        breaks = 0
        if isNew { return end(at: position) }
      }
      position += 1
      if position - start > Self.longest { return end(at: cut(scalars, start..<position - 1)) }
    }
    return isWhole && start < position ? end(at: position) : nil
  }

  /// Takes notice that the first scalars, which paragraphs before have, are gone.
  mutating func drop(_ count: Int) {
    start -= count
    position -= count
  }

  private mutating func end(at end: Int) -> Range<Int> {
    defer {
      start = end
      position = Swift.max(position, end)
    }
    return start..<end
  }

  /// Where to part what is too long.
  private func cut(_ scalars: [Unicode.Scalar], _ range: Range<Int>) -> Int {
    let window = range.upperBound - Self.longest / 4..<range.upperBound
    let cut =
      window.last {
        ".!?\u{589}".unicodeScalars.contains(scalars[$0]) && isSpace(scalars[$0 + 1])
      }
      ?? window.last { isSpace(scalars[$0]) } ?? range.upperBound - 1
    return cut + 1
  }

  private func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    [.space, .lineBreak].contains(Letters.letterClass(scalar))
  }
}
