public import Drawing

extension SVGWriter {
  /// A part of a drawing as an `svg` element to stand within a page of HTML,
  /// without a size of its own.
  ///
  /// - Parameters:
  ///   - drawing: The drawing.
  ///   - window: The part of the sheet that is seen, in points.
  ///   - label: What a screen reader says of it; nil hides it from one.
  ///   - prefix: What its identifiers begin with, by which those of several
  ///     fragments on a page are told apart.
  /// - Throws: What `write` does.
  public func fragment(
    of drawing: Drawing, window: Rectangle, label: String?, prefix: String
  ) throws(SVGError) -> [UInt8] {
    let drawing = drawing.renamed(prefix)
    var names = Identifiers(of: drawing, prefix: prefix)
    let content = try content(of: drawing, names: &names)
    var fragment = Markup()
    fragment.raw("<svg viewBox=\"")
    for (index, number) in [
      window.minimum.x, window.minimum.y, window.width, window.height,
    ].enumerated() {
      if index > 0 { fragment.raw(" ") }
      fragment.number(number)
    }
    fragment.raw("\"")
    if let label {
      fragment.attribute("role", "img")
      fragment.attribute("aria-label", label)
    } else {
      fragment.attribute("aria-hidden", "true")
    }
    fragment.raw(">\n")
    fragment.append(content)
    fragment.raw("</svg>")
    return fragment.bytes
  }
}

extension Drawing {
  /// The drawing with every identifier after a prefix.
  fileprivate func renamed(_ prefix: String) -> Drawing {
    var copy = self
    copy.layers = layers.map { layer in
      var layer = layer
      layer.id = prefix + layer.id
      layer.elements = layer.elements.map { $0.renamed(prefix) }
      return layer
    }
    return copy
  }
}

extension Element {
  fileprivate func renamed(_ prefix: String) -> Element {
    switch self {
    case .group(var group):
      group.id = group.id.map { prefix + $0 }
      group.elements = group.elements.map { $0.renamed(prefix) }
      return .group(group)
    case .shape(var shape):
      shape.id = shape.id.map { prefix + $0 }
      return .shape(shape)
    case .text, .image: return self
    }
  }
}
