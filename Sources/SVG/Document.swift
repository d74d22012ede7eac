internal import Drawing

extension Markup {
  /// Opens the document: its physical size, title and description.
  mutating func open(_ drawing: Drawing, names: inout Identifiers) {
    let title = names.make("title")
    let summary = names.make("summary")
    raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg")
    attribute("xmlns", "http://www.w3.org/2000/svg")
    attribute("xmlns:xlink", "http://www.w3.org/1999/xlink")
    attribute("xmlns:inkscape", "http://www.inkscape.org/namespaces/inkscape")
    attribute("version", "1.1")
    attribute("width", "\(Decimals.text(drawing.size.x * 25.4 / 72))mm")
    attribute("height", "\(Decimals.text(drawing.size.y * 25.4 / 72))mm")
    attribute("viewBox", "0 0 \(Decimals.text(drawing.size.x)) \(Decimals.text(drawing.size.y))")
    attribute("role", "img")
    attribute("aria-labelledby", "\(title) \(summary)")
    attribute("xml:lang", drawing.language)
    raw(">\n")
    element("title", id: title, drawing.title)
    raw("\n")
    element("desc", id: summary, drawing.summary)
    raw("\n")
    if let maker = drawing.maker {
      element("metadata", maker)
      raw("\n")
    }
  }

  /// Writes what the layers refer to.
  mutating func definitions(clips: ClipTable, glyphs: GlyphTable) {
    guard !clips.entries.isEmpty || !glyphs.entries.isEmpty else { return }
    raw("<defs>\n")
    for (name, rectangle) in clips.entries {
      raw("<clipPath")
      attribute("id", name)
      raw("><rect")
      frame(rectangle)
      raw("/></clipPath>\n")
    }
    for (name, data) in glyphs.entries {
      raw("<path")
      attribute("id", name)
      raw(" d=\"")
      append(data.bytes)
      raw("\"/>\n")
    }
    raw("</defs>\n")
  }

  /// Writes where a rectangle lies and how large it is.
  mutating func frame(_ rectangle: Rectangle) {
    attribute("x", rectangle.minimum.x)
    attribute("y", rectangle.minimum.y)
    attribute("width", rectangle.width)
    attribute("height", rectangle.height)
  }
}
