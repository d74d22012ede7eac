import Drawing
import Geodesy

/// The scale bar: a round length between a quarter and a third of the width of
/// the map, in parts filled in turn.
struct ScaleBarDrawing {
  /// How much the scale may vary over a map before the bar names its latitude.
  static let tolerance = 0.02

  var frame: MapFrame
  var theme: Theme
  var typesetter: Typesetter
  var wording: Wording
  let bar: ScaleBar
  private let barWidth: Double
  private let labels: [SetLine]
  private let caption: SetLine?

  init?(frame: MapFrame, theme: Theme, typesetter: Typesetter, wording: Wording) throws {
    let middle = try frame.projection.inverse(frame.plane.center)
    let factor = try frame.projection.distortion(at: middle).parallelScale
    let ground = frame.plane.width / factor
    guard
      let bar = ScaleBar(between: ground / 4, and: ground / 3)
        ?? ScaleBar(between: ground / 6, and: ground / 3)
    else { return nil }
    (self.frame, self.theme, self.typesetter, self.wording) = (frame, theme, typesetter, wording)
    self.bar = bar
    barWidth = bar.length * factor * frame.scale
    labels = try (0...bar.parts).map { part in
      let kilometres = bar.length / 1000 * Double(part) / Double(bar.parts)
      let number = kilometres == kilometres.rounded() ? String(Int(kilometres)) : String(kilometres)
      let text = part == bar.parts ? "\(number)\u{a0}\(wording(.km))" : number
      return try typesetter.line(text, language: wording.language, role: .scale)
    }
    if try frame.projection.scaleVariation(over: frame.plane) > Self.tolerance {
      let degrees = Graticule.Circle(isMeridian: false, minutes: Int((middle.y * 60).rounded()))
      caption = try typesetter.line(
        wording(.scaleAt, ["latitude": degrees.degreeText]), language: wording.language,
        role: .scale)
    } else {
      caption = nil
    }
  }

  /// Width and height with the figures.
  var size: SIMD2<Double> {
    let left = (labels.first?.width ?? 0) / 2
    let right = (labels.last?.width ?? 0) / 2
    let captionHeight = caption.map { $0.height + 1 } ?? 0
    return [barWidth + left + right, 3 + 3 + (labels.first?.height ?? 0) + captionHeight]
  }

  /// The bar in its box.
  func layer(in box: Rectangle) -> Layer {
    let x = box.minimum.x + (labels.first?.width ?? 0) / 2
    let labelHeight = labels.first?.height ?? 0
    let y = box.minimum.y + labelHeight + 2
    let part = barWidth / Double(bar.parts)
    let ink = theme.ink.value
    var elements: [Element] = [
      .shape(
        Shape(
          path: .rectangle(Rectangle(x: x - 0.9, y: y - 0.9, width: barWidth + 1.8, height: 4.4)),
          fill: theme.paper.value.opacity(0.8)))
    ]
    for index in 0..<bar.parts {
      let box = Rectangle(x: x + part * Double(index), y: y, width: part, height: 2.6)
      elements.append(
        .shape(
          Shape(
            path: .rectangle(box), fill: index.isMultiple(of: 2) ? ink : theme.paper.value,
            stroke: Stroke(colour: ink, width: theme.strokes.fine, join: .miter))))
    }
    for (index, label) in labels.enumerated() {
      let middle = x + part * Double(index)
      elements.append(
        .text(
          label.text(
            at: [middle - label.width / 2, box.minimum.y + label.ascent],
            halo: theme.paper.value)))
    }
    if let caption {
      elements.append(
        .text(
          caption.text(
            at: [x, y + 2.6 + 1.5 + caption.ascent], halo: theme.paper.value)))
    }
    return Layer(id: "scale-bar", label: "Scale bar", elements: elements)
  }
}
