public import Colourimetry

/// What is wrong with a drawing, as facts. Lengths of sheets are in
/// millimetres, of type and lines in points, both as printed.
public enum Problem: Hashable, Sendable {
  /// The file cannot be read; what the reader says of it.
  case unreadable(String)
  /// The outermost element is not `svg`.
  case notSVG(found: String)
  /// There are more elements than are looked at.
  case tooMany(limit: Int)

  /// The file does not say how large it is.
  case noSize
  /// The size is in a unit that programs take for different lengths.
  case screenUnit(String)
  /// The figure is wider than any the journal prints.
  case tooWide(Double, most: Double)
  /// The figure is narrower than any the journal prints.
  case tooNarrow(Double, least: Double)
  /// The figure will be brought to the width of a column.
  case betweenColumns(Double, columns: [WidthRule.Column])
  /// The figure is too high.
  case tooHigh(Double, most: Double)

  /// Type is too small.
  case smallType(Double, least: Double)
  /// Type is too large.
  case largeType(Double, most: Double)
  /// Text drawn as shapes looks too small, judged by its tallest letter.
  case smallOutlines(Double, least: Double)
  /// A line is too thin.
  case thinLine(Double, least: Double)
  /// A line is too thick.
  case thickLine(Double, most: Double)
  /// A family of type is none of the journal's; nil if none is named.
  case font(String?, allowed: [String])
  /// Text is drawn as shapes and should be text.
  case outlined
  /// Text is text and should be drawn as shapes.
  case live
  /// A font is in the file, which only browsers look at.
  case fontInFile(String)

  /// A picture has too few pixels for its printed size.
  case coarse(pixels: SIMD2<Int>, resolution: Double, least: Double)
  /// A picture's size in pixels cannot be found out.
  case unknownPicture(String)

  /// Something outside the file is needed to draw it.
  case external(String)
  /// The file holds a program.
  case script(String)
  /// The file changes in time.
  case animation
  /// Something that is not SVG is to be drawn.
  case foreign
  /// Something most converters turn into pixels, leave out or draw differently.
  case effect(Effect)
  /// Something is translucent; its opacity from 0 to 1.
  case translucent(Double)
  /// Something lies outside the figure.
  case outside

  /// Two data colours look alike.
  case alike(
    ScreenColour, ScreenColour, difference: Double, seenBy: ColourVision, least: Double)
  /// There are too many colours to know which carry the data.
  case manyColours(Int)
  /// Data colours are of like lightness; the pairs, the closest first.
  case alikeInGrey([GreyPair], least: Double)
  /// Text is coloured.
  case colouredText(ScreenColour)
  /// Text stands out too little.
  case faint(ScreenColour, on: ScreenColour, contrast: Double, least: Double)
}

/// Two colours that greyscale brings together.
public struct GreyPair: Hashable, Sendable {
  /// One of them.
  public var one: ScreenColour
  /// The other.
  public var other: ScreenColour
  /// The difference in L\*.
  public var difference: Double
}

/// What converters to PDF and EPS do not do alike.
public enum Effect: String, Hashable, Sendable {
  case filter, mask, blend, gradient, pattern, textLength, textPath
}
