import Drawing
import Geodesy

/// Meridians and parallels, with their degrees in the margin of the frame.
struct GraticuleLayer {
  var frame: MapFrame
  var theme: Theme
  var typesetter: Typesetter
  /// The width of the margin that holds the degrees, in points.
  var margin: Double

  /// The lines within the frame.
  func lines(_ graticule: GraticuleOnPlane) -> Layer {
    let path = Path(
      graticule.lines.flatMap(\.parts).flatMap {
        Path(
          points: Line.simplified($0, tolerance: 0.02 / frame.scale).map(frame.sheetPoint),
          closed: false
        )
        .commands
      })
    return Layer(
      id: "graticule", label: "Graticule", clip: frame.sheet,
      elements: [.shape(Shape(path: path, stroke: theme.graticule.stroke()))])
  }

  /// The neat line, with ticks and degrees where the lines meet it.
  func border(_ graticule: GraticuleOnPlane) throws -> Layer {
    var elements: [Element] = [
      .shape(Shape(path: .rectangle(frame.sheet), stroke: theme.frame.stroke()))
    ]
    for crossing in graticule.crossings {
      let point = frame.sheetPoint(crossing.point)
      let isUpright = crossing.side == .top || crossing.side == .bottom
      // Meridians are told above and below, parallels left and right.
      guard crossing.circle.isMeridian == isUpright else { continue }
      let out = Self.outward(crossing.side)
      elements.append(
        .shape(
          Shape(
            path: Path(points: [point, point + out * 2], closed: false),
            stroke: Stroke(colour: theme.ink.value, width: theme.strokes.fine))))
      if let text = try degrees(crossing, at: point) { elements.append(.text(text)) }
    }
    return Layer(id: "frame", label: "Frame", elements: elements)
  }

  /// The degrees of a crossing, read from below or from the right; nil where
  /// they would run past a corner.
  private func degrees(_ crossing: GraticuleOnPlane.Crossing, at point: SIMD2<Double>) throws
    -> Text?
  {
    let line = try typesetter.line(
      crossing.circle.degreeText, language: "en", role: .graticule)
    let half = line.width / 2
    let sheet = frame.sheet
    switch crossing.side {
    case .top, .bottom:
      guard point.x - half >= sheet.minimum.x, point.x + half <= sheet.maximum.x else { return nil }
      let y = crossing.side == .top ? point.y - 3 : point.y + 2.6 + line.ascent
      return line.text(at: [point.x - half, y], halo: nil)
    case .left, .right:
      guard point.y - half >= sheet.minimum.y, point.y + half <= sheet.maximum.y else { return nil }
      // Turned to read upwards: the text starts at the lower end.
      let x = crossing.side == .left ? point.x - 3.2 : point.x + 2.8 + line.ascent
      return line.text(at: [x, point.y + half], halo: nil, rotation: -90)
    }
  }

  private static func outward(_ side: GraticuleOnPlane.Side) -> SIMD2<Double> {
    switch side {
    case .top: [0, -1]
    case .bottom: [0, 1]
    case .left: [-1, 0]
    case .right: [1, 0]
    }
  }
}

extension Graticule.Circle {
  /// Degrees and minutes with the quarter of the sky, such as `46°30′ E`.
  var degreeText: String {
    let minutes = isMeridian ? Int((Longitude.normal(degrees) * 60).rounded()) : minutes
    let size = abs(minutes)
    let rest = size % 60
    let text = "\(size / 60)°" + (rest == 0 ? "" : "\(rest < 10 ? "0" : "")\(rest)′")
    let quarter = isMeridian ? (minutes < 0 ? "W" : "E") : (minutes < 0 ? "S" : "N")
    // Neither east nor west are the first meridian and the one opposite.
    return size == 0 || size == 180 * 60 ? text : "\(text)\u{a0}\(quarter)"
  }
}
