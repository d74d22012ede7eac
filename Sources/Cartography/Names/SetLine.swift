import Drawing
import Gazetteer

/// A line of text that has been measured and shaped, ready to be placed.
struct SetLine {
  var string: String
  var language: String
  var style: Theme.TextStyle
  /// The typeface of its first letters, which may be another than the style's
  /// where the script asks for it.
  var font: Font
  /// Space added after each letter, in points.
  var letterSpacing: Double
  var glyphs: [PositionedGlyph]
  /// The width of the line in points.
  var width: Double
  /// Whether the line as a whole runs from right to left.
  var isRightToLeft: Bool
  /// The families of its parts.
  var spans: [Text.FamilySpan]
  /// The claim whose figure it tells; nil of any other line.
  var claim: Activity.ID?

  /// How far letters rise above the baseline.
  var ascent: Double { style.size * 0.79 }
  /// How far letters fall below the baseline.
  var descent: Double { style.size * 0.26 }
  /// From the top of the highest letter to the foot of the lowest.
  var height: Double { ascent + descent }

  /// What the line covers when it starts at a point of the baseline.
  func box(at start: SIMD2<Double>) -> Rectangle {
    Rectangle(
      minimum: [start.x, start.y - ascent], maximum: [start.x + width, start.y + descent])
  }

  /// What the line covers when it is turned clockwise by degrees about its
  /// start: one box where it is level, a row of small ones along it where not.
  func boxes(at start: SIMD2<Double>, rotation: Double) -> [Rectangle] {
    guard rotation != 0 else { return [box(at: start)] }
    let along = unit(degrees: rotation)
    let down = SIMD2(-along.y, along.x)
    let count = max(1, Int((width / height).rounded(.up)))
    return (0..<count).map { index in
      let from = start + along * width * Double(index) / Double(count)
      let to = start + along * width * Double(index + 1) / Double(count)
      let corners = [
        from - down * ascent, to - down * ascent, from + down * descent, to + down * descent,
      ]
      return Rectangle(
        minimum: corners.dropFirst().reduce(corners[0]) { pointwiseMin($0, $1) },
        maximum: corners.dropFirst().reduce(corners[0]) { pointwiseMax($0, $1) })
    }
  }

  /// The line as text that starts at a point of the baseline.
  func text(
    at start: SIMD2<Double>, colour: Colour? = nil, halo: Colour?, rotation: Double = 0
  ) -> Text {
    Text(
      string: string, language: language, position: start, anchor: .start, rotation: rotation,
      font: font, letterSpacing: letterSpacing,
      colour: colour ?? style.colour.value,
      halo: style.halo > 0 ? halo.map { Text.Halo(colour: $0, width: style.halo) } : nil,
      glyphs: glyphs, width: width, isRightToLeft: isRightToLeft, spans: spans)
  }
}
