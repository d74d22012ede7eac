import Colourimetry

/// Something that is drawn.
struct Mark {
  /// What it is, with boxes and sizes in points on the sheet.
  enum Kind {
    /// A shape and the box around it, if it has one.
    case shape(Bounds?)
    /// A run of text.
    case text
    /// A line of text drawn as shapes: how many letters it has, and how high the
    /// tallest of them is, if that is known.
    case outlines(letters: Int, height: Double?)
    /// A picture: what it refers to, how large it is printed (nil if as large as
    /// its pixels), and the words of `preserveAspectRatio`.
    case picture(String, size: SIMD2<Double>?, fit: String)
  }

  var place: FilePlace
  var kind: Kind
  var style: Style
  /// From user units to points on the sheet.
  var matrix: Affine
  /// What text stands on; nil of what is no text, and where it cannot be told.
  var ground: ScreenColour?
}
