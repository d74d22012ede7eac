import Drawing

/// A small drawing with one of everything, its glyphs drawn by hand so that it
/// needs no font.
enum SampleDrawing {
  static let bar = GlyphID(fontFile: "Hand-Regular.ttf", index: 7)
  static let space = GlyphID(fontFile: "Hand-Regular.ttf", index: 1)
  static let bowl = GlyphID(fontFile: "Hand-Regular.ttf", index: 9)

  static let glyphs: [GlyphID: GlyphOutline] = [
    bar: GlyphOutline(
      path: .rectangle(Rectangle(x: 100, y: -700, width: 100, height: 700)), unitsPerEm: 1000),
    space: GlyphOutline(path: Path(), unitsPerEm: 1000),
    bowl: GlyphOutline(
      path: Path([.move([0, 0]), .quadratic([1024, 0], [1024, -1024]), .close]),
      unitsPerEm: 2048),
  ]

  static let ink = Colour(red: 0x22, green: 0x22, blue: 0x22)
  static let paper = Text.Halo(
    colour: Colour(red: 0xF5, green: 0xF0, blue: 0xDE), width: 0.75)

  /// A line of one glyph a letter, each 300 units wide.
  static func text(
    _ string: String, at position: SIMD2<Double>, size: Double = 10,
    anchor: Text.Anchor = .start, rotation: Double = 0, spacing: Double = 0,
    halo: Text.Halo? = paper, turns: [Double] = []
  ) -> Text {
    var pen = 0.0
    var cluster = 0
    var glyphs: [PositionedGlyph] = []
    for (index, letter) in string.enumerated() {
      let glyph = letter == " " ? space : letter == "o" ? bowl : bar
      glyphs.append(
        PositionedGlyph(
          glyph: glyph, offset: [pen, 0], rotation: turns.isEmpty ? 0 : turns[index],
          cluster: cluster))
      pen += 0.3 * size + spacing
      cluster += letter.utf8.count
    }
    return Text(
      string: string, language: "az-Latn", position: position, anchor: anchor,
      rotation: rotation, font: Font(family: "Noto Sans", size: size),
      letterSpacing: spacing, colour: ink, halo: halo, glyphs: glyphs, width: pen - spacing)
  }

  static let drawing = Drawing(
    size: [240.94, 120], title: "Ağdam & \"Şuşa\" <1930>", summary: "A sample.",
    language: "en", layers: [ground, places, names], glyphs: glyphs)

  private static let frame = Rectangle(x: 5, y: 5, width: 230.94, height: 110)

  private static let ground = Layer(
    id: "ground", label: "Ground", clip: frame,
    elements: [
      .image(
        Image(frame: frame, width: 2, height: 1, pixels: [255, 0, 0, 0, 0, 255])),
      .shape(
        Shape(
          path: Path(
            Path.circle(center: [60, 60], radius: 30).commands
              + Path.circle(center: [60, 60], radius: 10).commands),
          fill: Colour(red: 0xD3, green: 0xE3, blue: 0xEA, opacity: 0.5))),
      .shape(
        Shape(
          path: Path(points: [[5, 5], [20.004, 5], [20.006, -3.5]], closed: false),
          stroke: Stroke(
            colour: ink.opacity(0.25), width: 0.25, dashes: [2, 1.5], cap: .round,
            join: .miter), id: "track")),
    ])

  private static let places = Layer(
    id: "places", label: "Places & <claims>", clip: frame,
    elements: [
      .group(
        Group(
          id: "agdam", title: "Ağdam · Агдам",
          data: [.init("claim", "a&b-1"), .init("kind", "protest \"march\"")],
          elements: [
            .shape(Shape(path: .circle(center: [40, 40], radius: 2), fill: ink)),
            .text(text("Ağdam", at: [44, 38])),
          ]))
    ])

  private static let names = Layer(
    id: "names", label: "Names",
    elements: [
      .text(text("oil <&>", at: [10, 20])),
      .group(Group(title: "Kür", elements: [.text(text("Kür", at: [100, 30]))])),
      .text(text("small", at: [120, 60], size: 6.5, anchor: .end, rotation: -30)),
      .text(text("WIDE", at: [150, 80], anchor: .middle, spacing: 4, halo: nil)),
      .text(text("bow o", at: [180, 100], turns: [-20, -10, 0, 10, 20])),
    ])
}
