import XML

/// The outline of a basic shape, as far as checks ask for it.
struct ShapeOutline {
  /// What form the outline has.
  enum Form {
    case rectangle, ellipse, line, other
  }

  var form: Form
  /// The box around it in user units; nil of nothing.
  var bounds: Bounds?

  /// Whether there is anything to fill.
  var hasInside: Bool {
    form != .line && bounds.map { $0.size.x > 0 && $0.size.y > 0 } == true
  }

  /// Reads the outline; nil of what is no shape.
  init?(_ element: MarkupElement, _ style: Style, _ viewport: Viewport) {
    let size = viewport.size
    let across = { element.length($0, em: style.fontSize, whole: size.x) ?? 0 }
    let down = { element.length($0, em: style.fontSize, whole: size.y) ?? 0 }
    switch element.name {
    case "path":
      let path = PathPoints(element.own("d") ?? "")
      form = path.rectangle == nil ? .other : .rectangle
      bounds = Bounds(path.points)
    case "rect":
      form = .rectangle
      let box = Bounds(
        least: SIMD2(across("x"), down("y")), size: SIMD2(across("width"), down("height")))
      bounds = box.size.x > 0 && box.size.y > 0 ? box : nil
    case "circle", "ellipse":
      form = .ellipse
      let round = element.length("r", em: style.fontSize, whole: viewport.diagonal)
      let radii = SIMD2(round ?? across("rx"), round ?? down("ry"))
      let centre = SIMD2(across("cx"), down("cy"))
      bounds = radii.x > 0 && radii.y > 0 ? Bounds(least: centre - radii, size: radii * 2) : nil
    case "line":
      form = .line
      bounds = Bounds([SIMD2(across("x1"), down("y1")), SIMD2(across("x2"), down("y2"))])
    case "polyline", "polygon":
      form = .other
      let numbers = NumberReader.all(element.own("points") ?? "")
      bounds = Bounds(
        stride(from: 0, to: numbers.count - 1, by: 2).map { SIMD2(numbers[$0], numbers[$0 + 1]) })
    default: return nil
    }
  }
}
