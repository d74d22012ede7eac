import Drawing
import Geodesy

/// An arrow to true north, for maps whose projection turns it plainly away from
/// up; on others the graticule says it.
struct NorthArrow {
  /// How far north may be turned from up, in degrees, before it is shown.
  static let tolerance = 5.0
  /// Width and height of the arrow.
  static let size = SIMD2<Double>(16, 26)

  var theme: Theme
  var typesetter: Typesetter
  /// Degrees from up to north, clockwise, in the middle of the map.
  let direction: Double

  /// The arrow of a map; nil where it needs none.
  init?(frame: MapFrame, theme: Theme, typesetter: Typesetter) throws {
    let middle = try frame.projection.inverse(frame.plane.center)
    direction = try frame.projection.distortion(at: middle).northDirection
    guard abs(direction) > Self.tolerance else { return nil }
    self.theme = theme
    self.typesetter = typesetter
  }

  /// The arrow in its box, with its letter at the tip.
  func layer(in box: Rectangle) throws -> Layer {
    let up = unit(degrees: direction - 90)
    let side = SIMD2(-up.y, up.x)
    let letter = try typesetter.line("N", language: "en", role: .scale)
    let center = box.center - up * 3
    let head = center + up * 9
    let foot = center - up * 8
    let outline = [head, foot + side * 4, foot + up * 3, foot - side * 4]
    let place = head + up * 4.5
    let start = place + SIMD2(-letter.width / 2, letter.ascent / 2)
    return Layer(
      id: "north", label: "North arrow",
      elements: [
        .shape(
          Shape(
            path: Path(points: outline, closed: true), fill: theme.ink.value,
            stroke: Stroke(colour: theme.paper.value, width: theme.strokes.medium))),
        .text(letter.text(at: start, halo: theme.paper.value)),
      ])
  }
}
