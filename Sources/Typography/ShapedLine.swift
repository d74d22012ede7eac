/// A line of text with each glyph in its place, in points: x to the right from
/// the line's left end, y downwards from the baseline.
public struct ShapedLine: Hashable, Sendable {
  /// The glyphs from left to right.
  public var glyphs: [ShapedGlyph]
  /// The width of the line: the sum of advances and of the spacing between
  /// letters, with none after the last.
  public var width: Double
  /// How far letters of the fonts used may reach above the baseline.
  public var ascent: Double
  /// How far letters of the fonts used may reach below the baseline.
  public var descent: Double
  /// The height of the typeface's capitals.
  public var capHeight: Double
  /// The height of the typeface's small x.
  public var xHeight: Double
  /// The box about the ink; of no size at the line's start where there is none.
  public var ink: InkBounds
  /// The spacing that was added between letters: 0 where the script is joined
  /// and allows none.
  public var letterSpacing: Double
  /// Which family draws which part of the text, in reading order: what a
  /// program should look for that sets the line anew. One, but where a script
  /// lacks marks such as digits and borrows them.
  public var spans: [FamilySpan]
  /// Whether a glyph comes from an italic font: false where an italic was
  /// asked for a script that has none.
  public var isItalic: Bool
  /// Whether the line as a whole runs from right to left.
  public var isRightToLeft: Bool

  /// The first letter of the text the line was shaped of that no font at hand
  /// has; nil where they have all.
  public func missingLetter(of text: String) -> Unicode.Scalar? {
    guard let box = glyphs.first(where: { $0.index == 0 }) else { return nil }
    return text.unicodeScalars[text.utf8.dropFirst(box.cluster).startIndex]
  }
}

/// A part of a text that one family of fonts draws.
public struct FamilySpan: Hashable, Sendable {
  /// The bytes of the text's UTF-8.
  public var bytes: Range<Int>
  /// The family, such as `Noto Sans Armenian`.
  public var family: String
}

/// A glyph with its place in a line.
public struct ShapedGlyph: Hashable, Sendable {
  /// The name of the font file without its folder.
  public var fontFile: String
  /// The number of the glyph in the file.
  public var index: UInt32
  /// Where the glyph's origin stands.
  public var offset: SIMD2<Double>
  /// How far the next glyph stands from it, without letter spacing.
  public var advance: Double
  /// The bytes of the text's UTF-8 before the letters that the glyph draws.
  public var cluster: Int
}

/// An upright box, y downwards.
public struct InkBounds: Hashable, Sendable {
  /// The upper left corner.
  public var minimum: SIMD2<Double>
  /// The lower right corner.
  public var maximum: SIMD2<Double>

  /// Makes a box of its upper left and lower right corners.
  public init(minimum: SIMD2<Double>, maximum: SIMD2<Double>) {
    self.minimum = minimum
    self.maximum = maximum
  }

  func moved(by distance: SIMD2<Double>, scaledBy scale: Double) -> InkBounds {
    InkBounds(minimum: minimum * scale + distance, maximum: maximum * scale + distance)
  }

  func union(_ other: InkBounds) -> InkBounds {
    InkBounds(
      minimum: pointwiseMin(minimum, other.minimum),
      maximum: pointwiseMax(maximum, other.maximum))
  }
}
