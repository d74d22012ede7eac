internal import Drawing

extension Markup {
  /// Writes a shape. Its inside is told by the even-odd rule, which it says
  /// itself where its layer does not.
  mutating func shape(_ shape: Shape, saysFillRule: Bool) {
    guard !shape.path.commands.isEmpty else { return }
    raw("<path")
    if let id = shape.id { attribute("id", id) }
    raw(" d=\"")
    append(PathData(shape.path).bytes)
    raw("\"")
    if let fill = shape.fill {
      attribute("fill", fill.hex)
      if fill.opacity < 1 { attribute("fill-opacity", fill.opacity) }
      if saysFillRule { attribute("fill-rule", "evenodd") }
    } else {
      attribute("fill", "none")
    }
    if let stroke = shape.stroke { self.stroke(stroke) }
    raw("/>\n")
  }

  private mutating func stroke(_ stroke: Stroke) {
    attribute("stroke", stroke.colour.hex)
    if stroke.colour.opacity < 1 { attribute("stroke-opacity", stroke.colour.opacity) }
    attribute("stroke-width", stroke.width)
    if stroke.cap != .butt { attribute("stroke-linecap", stroke.cap.rawValue) }
    if stroke.join != .miter { attribute("stroke-linejoin", stroke.join.rawValue) }
    if !stroke.dashes.isEmpty {
      attribute("stroke-dasharray", stroke.dashes.map(Decimals.text).joined(separator: " "))
    }
  }

  /// Writes a picture, a PNG file, within the file itself.
  mutating func image(_ file: [UInt8], in rectangle: Rectangle) {
    raw("<image")
    frame(rectangle)
    raw(" preserveAspectRatio=\"none\" xlink:href=\"data:image/png;base64,")
    append(Base64.encode(file))
    raw("\"/>\n")
  }
}
