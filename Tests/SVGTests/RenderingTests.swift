import Drawing
import SVG
import Testing
import Typography

/// What librsvg makes of the files.
@Suite struct RenderingTests {
  private func render(
    _ texts: [Text], _ lettering: Lettering, _ mode: SVGWriter.TextMode
  ) throws -> Picture {
    let layer = Layer(id: "names", label: "Names", elements: texts.map { .text($0) })
    let drawing = Drawing(
      size: [200, 100], title: "t", summary: "s", language: "en", layers: [layer],
      glyphs: lettering.outlines)
    return try Picture(svg: SVGWriter(textMode: mode).write(drawing), resolution: 144)
  }

  @Test(arguments: [
    ("Şuşa Gəncə ı i İ", "az-Latn"), ("Ҝәнҹә Шуша", "az-Cyrl"), ("Շուշի-Գորիս (1930)", "hy"),
    ("قاراباغ", "fa"), ("شوشا (Şuşa) 1930", "fa"), ("თბილისი", "ka"),
  ])
  func drawsNamesAlikeInBothModes(name: String, language: String) throws {
    for anchor in [Text.Anchor.start, .middle, .end] {
      var lettering = Lettering()
      let text = try lettering.text(
        name, language, at: [100, 50], size: 10, anchor: anchor, rotation: -20)
      let live = try render([text], lettering, .live)
      let outlined = try render([text], lettering, .outlines)
      #expect(outlined.ink > 0.001)
      #expect(live.likeness(to: outlined) > 0.8, "\(anchor)")
    }
  }

  @Test func drawsSpacedAndCurvedNamesAlikeInBothModes() throws {
    var lettering = Lettering()
    let curve = stride(from: 0.0, through: 180, by: 9).map { x in
      SIMD2(x, (x - 90) * (x - 90) / 270)
    }
    let serif = Typeface(.serif, isBold: true, isItalic: true)
    let texts = [
      try lettering.text(
        "QARABAĞ", "az", at: [100, 25], letterSpacing: 8, anchor: .middle),
      try lettering.text("Kür", "az", at: [190, 90], in: serif, letterSpacing: 2, anchor: .end),
      try lettering.text("MUROVDAĞ", "az", at: [10, 50], letterSpacing: 5, on: curve),
    ]
    let live = try render(texts, lettering, .live)
    #expect(try live.likeness(to: render(texts, lettering, .outlines)) > 0.8)
  }

  /// The second name's edge is as wide as the sheet, and yet the first is read.
  @Test(arguments: SVGWriter.TextMode.allCases)
  func cutsNoNameByTheEdgeOfAnother(mode: SVGWriter.TextMode) throws {
    var lettering = Lettering()
    let halo = Text.Halo(colour: Colour(red: 255, green: 220, blue: 0), width: 20)
    let first = try lettering.text("I", "en", at: [80, 80], size: 60, halo: halo)
    let second = try lettering.text("I", "en", at: [100, 80], size: 60, halo: halo)
    let (both, alone) = (
      try render([first, second], lettering, mode), try render([first], lettering, mode)
    )
    let stem = 80 / 200.0 + 0.16 * 60 / 200
    #expect(alone.colour(x: stem, y: 0.6) == [0x22, 0x22, 0x22])
    #expect(both.colour(x: stem, y: 0.6) == [0x22, 0x22, 0x22])
    #expect(both.colour(x: 0.6, y: 0.6) == [255, 220, 0])
  }

  @Test func clipsAndFillsByTheEvenOddRule() throws {
    let ring = Path(
      Path.circle(center: [100, 50], radius: 40).commands
        + Path.circle(center: [100, 50], radius: 20).commands)
    var lettering = Lettering()
    let text = try lettering.text("I", "en", at: [190, 95])
    let half = Rectangle(x: 0, y: 0, width: 100, height: 100)
    for elements in [[], [Element.text(text)]] {
      let layer = Layer(
        id: "ring", label: "Ring", clip: half,
        elements: [.shape(Shape(path: ring, fill: Colour(red: 0, green: 0, blue: 0)))] + elements)
      let drawing = Drawing(
        size: [200, 100], title: "t", summary: "s", language: "en", layers: [layer])
      let picture = try Picture(svg: SVGWriter().write(drawing), resolution: 72)
      #expect(picture.colour(x: 0.35, y: 0.5) == [0, 0, 0])
      #expect(picture.colour(x: 0.47, y: 0.5) == [255, 255, 255])
      #expect(picture.colour(x: 0.65, y: 0.5) == [255, 255, 255])
    }
  }

  @Test func stretchesPicturesOverTheirFrame() throws {
    let image = Image(
      frame: Rectangle(x: 20, y: 10, width: 160, height: 80), width: 2, height: 1,
      pixels: [255, 0, 0, 0, 0, 255])
    let drawing = Drawing(
      size: [200, 100], title: "t", summary: "s", language: "en",
      layers: [Layer(id: "relief", label: "Relief", elements: [.image(image)])])
    let picture = try Picture(svg: SVGWriter().write(drawing), resolution: 72)
    #expect(picture.colour(x: 0.12, y: 0.12) == [255, 0, 0])
    #expect(picture.colour(x: 0.88, y: 0.88) == [0, 0, 255])
    #expect(picture.colour(x: 0.05, y: 0.5) == [255, 255, 255])
  }
}
