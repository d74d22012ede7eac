/// A line of text, with its shape already found: it can be written as live
/// text or as outlines and looks the same.
public struct Text: Hashable, Sendable {
  /// Which point of the line stands at its position.
  public enum Anchor: String, Sendable { case start, middle, end }

  /// The words, in reading order.
  public var string: String
  /// The BCP 47 tag of their language.
  public var language: String
  /// Where the anchor stands, on the baseline.
  public var position: SIMD2<Double>
  /// Which point of the line stands at the position.
  public var anchor: Anchor
  /// Degrees by which the line is turned clockwise about its position.
  public var rotation: Double
  /// The typeface and size.
  public var font: Font
  /// Space added between letters, in points.
  public var letterSpacing: Double
  /// The colour of the letters.
  public var colour: Colour
  /// An edge of the ground's colour about the letters; nil for none.
  public var halo: Halo?
  /// Each glyph with its place in the line.
  public var glyphs: [PositionedGlyph]
  /// The width of the line, in points.
  public var width: Double
  /// Whether the line as a whole runs from right to left.
  public var isRightToLeft: Bool
  /// Which family draws which part of the string, in reading order; none where
  /// the font's own draws all.
  public var spans: [FamilySpan]

  /// A part of the string that one family draws.
  public struct FamilySpan: Hashable, Sendable {
    /// The bytes of the string's UTF-8.
    public var bytes: Range<Int>
    /// The family, such as `Noto Sans Armenian`.
    public var family: String

    /// Makes a part.
    public init(bytes: Range<Int>, family: String) {
      self.bytes = bytes
      self.family = family
    }
  }

  /// An edge about letters.
  public struct Halo: Hashable, Sendable {
    /// The colour.
    public var colour: Colour
    /// How far it reaches beyond the letter, in points.
    public var width: Double

    /// Makes an edge.
    public init(colour: Colour, width: Double) {
      self.colour = colour
      self.width = width
    }
  }

  /// Makes a line of text.
  public init(
    string: String, language: String, position: SIMD2<Double>, anchor: Anchor = .start,
    rotation: Double = 0, font: Font, letterSpacing: Double = 0, colour: Colour,
    halo: Halo? = nil, glyphs: [PositionedGlyph] = [], width: Double = 0,
    isRightToLeft: Bool = false, spans: [FamilySpan] = []
  ) {
    self.string = string
    self.language = language
    self.position = position
    self.anchor = anchor
    self.rotation = rotation
    self.font = font
    self.letterSpacing = letterSpacing
    self.colour = colour
    self.halo = halo
    self.glyphs = glyphs
    self.width = width
    self.isRightToLeft = isRightToLeft
    self.spans = spans
  }

  /// Whether its letters stand on a curve.
  public var isCurved: Bool { glyphs.contains { $0.rotation != 0 } }

  /// Whether it has a letter that no font at hand has: the glyph that every font
  /// has first, a box, stands for it.
  public var isBoxed: Bool { glyphs.contains { $0.glyph.index == 0 } }
}

/// A typeface at a size.
public struct Font: Hashable, Sendable {
  /// The family, such as `Noto Sans`.
  public var family: String
  /// Whether the letters are bold.
  public var isBold: Bool
  /// Whether the letters are italic.
  public var isItalic: Bool
  /// The size in points.
  public var size: Double

  /// Makes a typeface at a size.
  public init(family: String, isBold: Bool = false, isItalic: Bool = false, size: Double) {
    self.family = family
    self.isBold = isBold
    self.isItalic = isItalic
    self.size = size
  }
}

/// A glyph of a font file.
public struct GlyphID: Hashable, Comparable, Sendable {
  /// The name of the font file without its folder, such as
  /// `NotoSans-Regular.ttf`.
  public var fontFile: String
  /// The number of the glyph in it.
  public var index: UInt32

  /// Makes a glyph's name.
  public init(fontFile: String, index: UInt32) {
    self.fontFile = fontFile
    self.index = index
  }

  /// Orders by font file, then by number.
  public static func < (left: Self, right: Self) -> Bool {
    left.fontFile == right.fontFile
      ? left.index < right.index
      : left.fontFile.utf8.lexicographicallyPrecedes(right.fontFile.utf8)
  }
}

/// The shape of a glyph.
public struct GlyphOutline: Hashable, Sendable {
  /// The outline in font units, y downwards, the origin on the baseline.
  /// Insides are told by the non-zero rule.
  public var path: Path
  /// Font units to the em.
  public var unitsPerEm: Double

  /// Makes a shape.
  public init(path: Path, unitsPerEm: Double) {
    self.path = path
    self.unitsPerEm = unitsPerEm
  }
}

/// A glyph with its place in a line of text.
public struct PositionedGlyph: Hashable, Sendable {
  /// The glyph.
  public var glyph: GlyphID
  /// Where its origin stands, in points from the start of the line on the
  /// baseline, y downwards, before the line is moved and turned.
  public var offset: SIMD2<Double>
  /// Degrees by which it is turned clockwise about its origin: 0 but where the
  /// line is curved.
  public var rotation: Double
  /// The bytes of the string's UTF-8 before the letters that it draws.
  public var cluster: Int

  /// Makes a glyph at a place.
  public init(
    glyph: GlyphID, offset: SIMD2<Double>, rotation: Double = 0, cluster: Int = 0
  ) {
    self.glyph = glyph
    self.offset = offset
    self.rotation = rotation
    self.cluster = cluster
  }
}
