internal import Drawing

/// Writes a layer: below, the edges about all its letters; above them, what it
/// is made of. So no name's edge cuts into the letters of another.
struct LayerWriter {
  /// The identifiers, with those the layer added.
  private(set) var names: Identifiers

  private let layer: Layer
  private let textMode: SVGWriter.TextMode
  private let glyphs: GlyphTable
  private let packing: SVGWriter.Packing
  private let outside: TextStyle
  private let style: TextStyle
  private let hasTexts: Bool
  private var halos = HaloTable()
  private var content = Markup()

  init(
    _ layer: Layer, language: String, textMode: SVGWriter.TextMode, glyphs: GlyphTable,
    names: Identifiers, packing: @escaping SVGWriter.Packing
  ) {
    self.layer = layer
    self.textMode = textMode
    self.glyphs = glyphs
    self.names = names
    self.packing = packing
    outside = TextStyle(language: language)
    let common = TextStyle.commonest(
      of: layer.texts.map { TextStyle($0, textMode: textMode) })
    style = common ?? outside
    hasTexts = common != nil
  }

  /// Appends the layer. Its group bears what most of its texts have in common;
  /// each text says where it differs.
  mutating func write(clip: String?, into document: inout Markup) throws(SVGError) {
    document.raw("<g")
    document.attribute("id", layer.id)
    document.attribute("inkscape:groupmode", "layer")
    document.attribute("inkscape:label", layer.label)
    if let clip { document.attribute("clip-path", "url(#\(clip))") }
    style.write(within: outside, into: &document)
    // Letters are not to inherit the rule of shapes.
    if !hasTexts { document.attribute("fill-rule", "evenodd") }
    document.raw(">\n")
    try write(layer.elements)
    document.append(halos)
    document.append(content)
    document.raw("</g>\n")
  }

  /// Writes elements, drawing together those that share one edge.
  private mutating func write(_ elements: [Element]) throws(SVGError) {
    var index = 0
    while index < elements.count {
      guard let halo = HaloTable.Key(of: elements[index], textMode: textMode) else {
        try write(elements[index])
        index += 1
        continue
      }
      let run = elements[index...].prefix { HaloTable.Key(of: $0, textMode: textMode) == halo }
      let name = names.make("\(layer.id)-\(halos.count + 1)")
      halos.add(name, halo)
      content.raw("<g")
      content.attribute("id", name)
      content.raw(">\n")
      for element in run { try write(element) }
      content.raw("</g>\n")
      index = run.endIndex
    }
  }

  private mutating func write(_ element: Element) throws(SVGError) {
    switch element {
    case .group(let group): try write(group)
    case .shape(let shape): content.shape(shape, saysFillRule: hasTexts)
    case .image(let image): content.image(try packing(image), in: image.frame)
    case .text(let text):
      switch textMode {
      case .live: content.live(text, within: style)
      case .outlines: content.outlined(text, glyphs: glyphs, within: style)
      }
    }
  }

  private mutating func write(_ group: Group) throws(SVGError) {
    content.raw("<g")
    if let id = group.id { content.attribute("id", id) }
    for datum in group.data { content.attribute("data-\(datum.name)", datum.value) }
    content.raw(">")
    if let title = group.title { content.element("title", title) }
    content.raw("\n")
    if HaloTable.Key(of: .group(group), textMode: textMode) == nil {
      try write(group.elements)
    } else {
      for element in group.elements { try write(element) }
    }
    content.raw("</g>\n")
  }
}
