import Colourimetry

/// How an element is painted: what it inherits and what is said of itself.
struct Style: Hashable {
  var fill = Paint.colour(.black, opacity: 1)
  var stroke = Paint.none
  /// In user units.
  var strokeWidth = 1.0
  /// In user units.
  var fontSize = 16.0
  /// The families of type asked for, the first first.
  var families: [String] = []
  var colour = ScreenColour.black
  var fillOpacity = 1.0
  var strokeOpacity = 1.0
  var isVisible = true
  var isAnchoredAt = 0.0
  /// The product of the opacities from the outermost element to this one.
  var opacity = 1.0
  /// Whether type is raised or lowered, here or around.
  var isRaised = false
  /// Whether the width of lines does not grow with what they draw.
  var keepsStrokeWidth = false
  /// Whether something around or here is clipped.
  var isClipped = false
  /// What converters do not do alike, said of this element.
  var effects: [Effect] = []
  /// Whether the element and all in it are not drawn.
  var isHidden = false

  /// The style of an element within one of this style, before anything is said
  /// of it.
  var inherited: Style {
    var style = self
    style.keepsStrokeWidth = false
    style.effects = []
    return style
  }

  /// What the fill looks like; nil if there is none, or none of one colour.
  var fillColour: (colour: ScreenColour, opacity: Double)? {
    Self.seen(fill, fillOpacity * opacity)
  }

  /// What the stroke looks like; nil if there is none, or none of one colour.
  var strokeColour: (colour: ScreenColour, opacity: Double)? {
    strokeWidth > 0 ? Self.seen(stroke, strokeOpacity * opacity) : nil
  }

  private static func seen(
    _ paint: Paint, _ opacity: Double
  ) -> (colour: ScreenColour, opacity: Double)? {
    guard case .colour(let colour, let own) = paint, own * opacity > 0 else { return nil }
    return (colour, own * opacity)
  }
}
