public import Drawing

/// Writes a drawing as SVG 1.1 that every program reads alike: presentation
/// attributes only, no CSS, script, filter, mask or reference to another file.
///
/// The same drawing gives the same bytes.
public struct SVGWriter: Sendable {
  /// How text is written.
  public enum TextMode: String, Sendable, CaseIterable {
    /// As text that can be searched and edited, and needs its font.
    case live
    /// As shapes that look the same everywhere, each glyph kept once.
    case outlines
  }

  /// Makes the PNG file of a picture.
  public typealias Packing = @Sendable (Image) throws(SVGError) -> [UInt8]

  /// How text is written.
  public var textMode: TextMode
  let packing: Packing

  /// Makes a writer.
  ///
  /// - Parameters:
  ///   - textMode: How text is written.
  ///   - packing: What makes the files of pictures, for who keeps them.
  public init(
    textMode: TextMode = .live,
    packing: @escaping Packing = { (image) throws(SVGError) in try PNG.bytes(of: image) }
  ) {
    self.textMode = textMode
    self.packing = packing
  }

  /// The bytes of the file, in UTF-8.
  ///
  /// - Throws: `missingOutline` where text is to be written as shapes and the
  ///   drawing lacks one of them, `picture` where a picture cannot be packed.
  public func write(_ drawing: Drawing) throws(SVGError) -> [UInt8] {
    var names = Identifiers(of: drawing)
    let content = try content(of: drawing, names: &names)
    var document = Markup()
    document.open(drawing, names: &names)
    document.append(content)
    document.raw("</svg>\n")
    return document.bytes
  }

  /// The layers of a drawing, and before them what they refer to.
  func content(of drawing: Drawing, names: inout Identifiers) throws(SVGError) -> Markup {
    let glyphs = try GlyphTable(
      textMode == .outlines ? drawing : nil, names: &names)
    var body = Markup()
    var clips = ClipTable()
    for layer in drawing.layers {
      let clip = layer.clip.map { clips.name(of: $0, for: layer, names: &names) }
      var writer = LayerWriter(
        layer, language: drawing.language, textMode: textMode, glyphs: glyphs, names: names,
        packing: packing)
      try writer.write(clip: clip, into: &body)
      names = writer.names
    }
    var content = Markup()
    content.definitions(clips: clips, glyphs: glyphs)
    content.append(body)
    return content
  }
}

/// What can go wrong when a drawing is written.
public enum SVGError: Error, Hashable, Sendable {
  /// A text uses a glyph whose outline the drawing does not hold.
  case missingOutline(GlyphID, text: String)
  /// A picture could not be packed; the reason is libpng's.
  case picture(width: Int, height: Int, reason: String)
}
