import Drawing
import Testing

@testable import SVG

@Suite struct DocumentTests {
  private func svg(_ drawing: Drawing, _ mode: SVGWriter.TextMode = .live) throws -> String {
    String(decoding: try SVGWriter(textMode: mode).write(drawing), as: UTF8.self)
  }

  private func drawing(_ layers: [Layer], width: Double = 100) -> Drawing {
    Drawing(
      size: [width, 50], title: "t", summary: "s", language: "en", layers: layers,
      glyphs: SampleDrawing.glyphs)
  }

  @Test(arguments: [85.0, 120, 170, 180, 190])
  func hasAPhysicalSize(millimetres: Double) throws {
    let text = try svg(drawing([], width: millimetres * 72 / 25.4))
    #expect(text.contains(" width=\"\(Int(millimetres))mm\" "))
    #expect(text.contains(" height=\"17.64mm\" "))
  }

  @Test func escapesWordsAndDropsWhatXMLForbids() throws {
    var sheet = drawing([])
    sheet.title = "<a> & \"b\"\u{0}\u{1F}\u{FFFE} \u{200F}ш"
    #expect(
      try svg(sheet).contains(
        "<title id=\"title\">&lt;a&gt; &amp; &quot;b&quot; \u{200F}ш</title>"))
  }

  @Test func givesNoIdentifierTwice() throws {
    let text = SampleDrawing.text("Kür", at: [10, 10])
    let layers = ["title", "summary", "a", "b", "names", "names-1", "names-clip"].map {
      Layer(
        id: $0, label: $0, clip: Rectangle(x: 0, y: 0, width: 1, height: 1), elements: [.text(text)]
      )
    }
    let parts = try svg(drawing(layers), .outlines).components(of: " id=\"")
    #expect(parts.count > layers.count)
    #expect(Set(parts).count == parts.count)
  }

  @Test func namesAMissingOutline() {
    var sheet = drawing([
      Layer(id: "names", label: "Names", elements: [.text(SampleDrawing.text("Kür", at: [0, 0]))])
    ])
    sheet.glyphs = [:]
    #expect(throws: SVGError.missingOutline(SampleDrawing.bar, text: "Kür")) {
      try SVGWriter(textMode: .outlines).write(sheet)
    }
    #expect(throws: Never.self) { try SVGWriter(textMode: .live).write(sheet) }
  }

  @Test(arguments: SVGWriter.TextMode.allCases)
  func needsNothingThatProgramsReadDifferently(mode: SVGWriter.TextMode) throws {
    let text = try svg(SampleDrawing.drawing, mode)
    let banned = [
      "style=", "class=", "<style", "<script", "foreignObject", "textLength", "textPath", "<mask",
      "<filter", "paint-order", "http://localhost",
    ]
    for word in banned { #expect(!text.contains(word), "\(word)") }
    for reference in text.components(of: "xlink:href=\"") {
      #expect(reference.hasPrefix("#") || reference.hasPrefix("data:"))
    }
  }

  @Test func keepsEachGlyphOnce() throws {
    let text = try svg(SampleDrawing.drawing, .outlines)
    #expect(text.components(of: "<path id=\"").count(where: { $0.count < 3 }) == 2)
  }

  @Test func marksALineThatRunsFromRightToLeft() throws {
    var text = SampleDrawing.text("شوشا (Şuşa)", at: [10, 10])
    text.isRightToLeft = true
    let layer = Layer(id: "names", label: "Names", elements: [.text(text)])
    #expect(try svg(drawing([layer])).contains("\u{202B}شوشا (Şuşa)\u{202C}"))
    text.string = "شوشا"
    let plain = Layer(id: "names", label: "Names", elements: [.text(text)])
    #expect(try !svg(drawing([plain])).contains("\u{202B}"))
  }

  @Test func setsEachPartInItsFamily() throws {
    var text = SampleDrawing.text("Շուշի 1930", at: [10, 10])
    text.font.family = "Noto Sans Armenian"
    text.spans = [
      .init(bytes: 0..<11, family: "Noto Sans Armenian"),
      .init(bytes: 11..<15, family: "Noto Sans"),
    ]
    let written = try svg(
      drawing([Layer(id: "names", label: "Names", elements: [.text(text)])]))
    #expect(written.contains(" font-family=\"'Noto Sans Armenian','Noto Sans',"))
    #expect(written.contains(">Շուշի <tspan font-family=\"'Noto Sans','Noto Sans Armenian',"))
    #expect(written.contains(">1930</tspan></text>"))
  }
}

extension String {
  /// What stands behind each mark, up to the next quotation mark.
  fileprivate func components(of mark: String) -> [String] {
    var found: [String] = []
    var rest = self[...]
    while let range = rest.firstRange(of: mark) {
      rest = rest[range.upperBound...]
      found.append(String(rest.prefix { $0 != "\"" }))
    }
    return found
  }
}
