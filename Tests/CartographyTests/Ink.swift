import Drawing

/// What a line of text covers on the sheet: a turned box about each letter,
/// found from the outlines of the letters alone.
struct Ink: Sendable {
  var text: Text
  /// The layer it is in.
  var layer: String
  /// What the layer is clipped to.
  var clip: Rectangle?
  /// The corners of each letter's box, in order about it.
  var letters: [[SIMD2<Double>]]
  /// An upright box about all letters.
  var box: Rectangle

  /// The ink of a text; nil of one that leaves none.
  ///
  /// - Parameter glyphs: The box about each glyph in ems.
  init?(_ text: Text, in layer: Layer, glyphs: [GlyphID: Rectangle]) {
    self.text = text
    self.layer = layer.id
    clip = layer.clip
    let shift: Double =
      switch text.anchor {
      case .start: 0
      case .middle: -text.width / 2
      case .end: -text.width
      }
    letters = text.glyphs.compactMap { glyph in
      glyphs[glyph.glyph]?.corners.map { corner in
        let size = text.font.size
        let inLine = (corner * size).turned(by: glyph.rotation) + glyph.offset + [shift, 0]
        return inLine.turned(by: text.rotation) + text.position
      }
    }
    guard let box = Rectangle(around: letters.flatMap { $0 }) else { return nil }
    self.box = box
  }

  /// Whether letters of two lines lie on each other by more than a hair.
  func overlaps(_ other: Ink) -> Bool {
    box.overlaps(other.box)
      && letters.contains { one in other.letters.contains { areas(one, $0, overlapBy: 0.05) } }
  }

  /// Whether a letter lies on a box by more than a hair.
  func overlaps(_ other: Rectangle) -> Bool {
    box.overlaps(other) && letters.contains { areas($0, other.corners, overlapBy: 0.05) }
  }
}

/// Whether two convex areas overlap, by a depth in points, along the sides of
/// both (the separating axis theorem).
private func areas(
  _ one: [SIMD2<Double>], _ other: [SIMD2<Double>], overlapBy depth: Double
) -> Bool {
  for area in [one, other] {
    for (index, corner) in area.enumerated() {
      let side = area[(index + 1) % area.count] - corner
      let length = (side * side).sum().squareRoot()
      guard length > 0 else { continue }
      let axis = SIMD2(-side.y, side.x) / length
      let (first, second) = (one.map { ($0 * axis).sum() }, other.map { ($0 * axis).sum() })
      guard let low = first.min(), let high = first.max(), let otherLow = second.min(),
        let otherHigh = second.max(), min(high, otherHigh) - max(low, otherLow) > depth
      else { return false }
    }
  }
  return true
}

extension Path {
  /// Every point and control point: the path keeps within their hull.
  var controls: [SIMD2<Double>] {
    commands.flatMap { command -> [SIMD2<Double>] in
      switch command {
      case .move(let point), .line(let point): [point]
      case .quadratic(let control, let point): [control, point]
      case .cubic(let first, let second, let point): [first, second, point]
      case .close: []
      }
    }
  }
}

extension Rectangle {
  /// The smallest box about points; nil of none.
  init?(around points: [SIMD2<Double>]) {
    guard let first = points.first else { return nil }
    self.init(
      minimum: points.reduce(first) { pointwiseMin($0, $1) },
      maximum: points.reduce(first) { pointwiseMax($0, $1) })
  }

  /// The corners, in order about it.
  var corners: [SIMD2<Double>] {
    [minimum, [maximum.x, minimum.y], maximum, [minimum.x, maximum.y]]
  }

  /// Whether another lies within it, by less than a hair outside.
  func holds(_ other: Rectangle) -> Bool {
    let wider = inset(by: -0.05)
    return wider.contains(other.minimum) && wider.contains(other.maximum)
  }
}
