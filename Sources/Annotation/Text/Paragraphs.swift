/// Parts a text into paragraphs, at blank lines.
///
/// What has none for a long way is parted at a full stop, a space or, if there
/// is no other way, anywhere: one line of a gigabyte is read a piece at a time.
enum Paragraphs {
  /// The most scalars of a paragraph.
  static let longest = 20_000

  /// The ranges of the paragraphs, in order; what lies between is white space.
  static func ranges(of scalars: [Unicode.Scalar]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    var breaks = 0
    for (index, scalar) in scalars.enumerated() {
      switch Letters.letterClass(scalar) {
      case .lineBreak: breaks += scalar == "\r" ? 0 : 1
      case .space, .invisible: break
      default:
        if breaks > 1 {
          add(start..<index, of: scalars, to: &ranges)
          start = index
        }
        breaks = 0
      }
    }
    add(start..<scalars.count, of: scalars, to: &ranges)
    return ranges
  }

  private static func add(
    _ range: Range<Int>, of scalars: [Unicode.Scalar], to ranges: inout [Range<Int>]
  ) {
    var rest = range
    while rest.count > longest {
      let limit = rest.lowerBound + longest
      let window = limit - longest / 4..<limit
      let cut =
        window.last {
          ".!?\u{589}".unicodeScalars.contains(scalars[$0]) && isSpace(scalars[$0 + 1])
        }
        ?? window.last { isSpace(scalars[$0]) } ?? limit - 1
      ranges.append(rest.lowerBound..<cut + 1)
      rest = cut + 1..<rest.upperBound
    }
    if !rest.isEmpty { ranges.append(rest) }
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    [.space, .lineBreak].contains(Letters.letterClass(scalar))
  }
}
