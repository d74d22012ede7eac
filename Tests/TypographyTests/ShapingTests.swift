import Testing
import Typography

@Suite struct ShapingTests {
  let book = FontBook()

  /// A line at a size of 1000, so that lengths are in font units.
  func shape(
    _ text: String, _ language: String, _ typeface: Typeface = Typeface(.sans),
    letterSpacing: Double = 0
  ) throws -> ShapedLine {
    try book.shape(
      text, language: language, in: typeface, size: 1000, letterSpacing: letterSpacing)
  }

  @Test(arguments: [
    ("Şuşa", "az-Latn", 2207.0, "NotoSans-Regular.ttf"),
    ("Шуша", "ru", 3006, "NotoSans-Regular.ttf"),
    ("Ҝәнҹә", "az-Cyrl", 2989, "NotoSans-Regular.ttf"),
    ("Շուշի", "hy", 2550, "NotoSansArmenian-Regular.ttf"),
    ("قاراباغ", "fa", 2385, "NotoSansArabic-Regular.ttf"),
    ("თბილისი", "ka", 4903, "NotoSansGeorgian-Regular.ttf"),
  ])
  func measuresNamesInEveryScript(
    name: String, language: String, width: Double, file: String
  ) throws {
    let line = try shape(name, language)
    #expect(line.width == width)
    #expect(Set(line.glyphs.map(\.fontFile)) == [file])
    #expect(line.glyphs.allSatisfy { $0.advance > 0 })
  }

  @Test func scalesWithTheSize() throws {
    let line = try book.shape("Gəncə", language: "az", in: Typeface(.sans), size: 7)
    let large = try shape("Gəncə", "az")
    #expect(abs(line.width - large.width * 0.007) < 1e-9)
    #expect(abs(line.ascent - 7.483) < 1e-9)
    #expect(abs(line.descent - 2.051) < 1e-9)
    #expect(abs(line.capHeight - 4.998) < 1e-9)
    #expect(abs(line.xHeight - 3.752) < 1e-9)
  }

  @Test(arguments: [
    (Typeface(.sans), "NotoSans-Regular.ttf"),
    (Typeface(.sans, isBold: true), "NotoSans-Bold.ttf"),
    (Typeface(.serif, isItalic: true), "NotoSerif-Italic.ttf"),
    (Typeface(.serif, isBold: true, isItalic: true), "NotoSerif-BoldItalic.ttf"),
  ])
  func findsTheFileOfATypeface(typeface: Typeface, file: String) throws {
    let line = try shape("Kür", "az", typeface)
    #expect(line.glyphs.allSatisfy { $0.fontFile == file })
    #expect(line.isItalic == typeface.isItalic)
  }

  @Test func setsScriptsWithoutItalicUpright() throws {
    let line = try shape("Սևան", "hy", Typeface(.serif, isBold: true, isItalic: true))
    #expect(line.glyphs.allSatisfy { $0.fontFile == "NotoSerifArmenian-Bold.ttf" })
    #expect(!line.isItalic)
    let arabic = try shape("ارس", "fa", Typeface(.serif))
    #expect(arabic.spans.map(\.family) == ["Noto Naskh Arabic"])
  }

  @Test func borrowsWhatAScriptLacks() throws {
    let line = try shape("Շուշի (1930)", "hy")
    #expect(line.spans.map(\.family) == ["Noto Sans Armenian", "Noto Sans"])
    #expect(line.spans.map(\.bytes) == [0..<11, 11..<17])
    // ու is one glyph.
    #expect(line.glyphs.map(\.cluster) == [0, 2, 6, 8, 10, 11, 12, 13, 14, 15, 16])
  }

  /// Noto draws ş with a comma in Romanian, but not in Azerbaijani.
  @Test func heedsTheLanguage() throws {
    let azerbaijani = try shape("ş", "az-Latn").glyphs[0].index
    #expect(try shape("ş", "ro").glyphs[0].index != azerbaijani)
    #expect(try shape("ş", "en").glyphs[0].index == azerbaijani)
  }

  @Test func spacesLettersButNotAfterTheLast() throws {
    let plain = try shape("QARABAĞ", "az")
    let spaced = try shape("QARABAĞ", "az", letterSpacing: 300)
    #expect(spaced.width == plain.width + 6 * 300)
    #expect(spaced.glyphs[6].offset.x == plain.glyphs[6].offset.x + 6 * 300)
    #expect(spaced.letterSpacing == 300)
  }

  @Test func partsLigaturesThatItSpaces() throws {
    #expect(try shape("ու", "hy").glyphs.count == 1)
    #expect(try shape("ու", "hy", letterSpacing: 300).glyphs.count == 2)
  }

  @Test func neverSpacesJoinedLetters() throws {
    let spaced = try shape("قاراباغ", "fa", letterSpacing: 300)
    #expect(try spaced == shape("قاراباغ", "fa"))
    #expect(spaced.letterSpacing == 0)
  }

  @Test func keepsMarksOnTheirLetter() throws {
    let spaced = try shape("a\u{306}b", "az", letterSpacing: 300)
    let plain = try shape("a\u{306}b", "az")
    #expect(spaced.width == plain.width + 300)
  }

  @Test func boxesTheInk() throws {
    let line = try shape("I", "en")
    #expect(line.ink.minimum.y == -714)
    #expect(line.ink.maximum.y == 0)
    let pair = try shape("Ig", "en")
    #expect(pair.ink.maximum.y == 240)
    #expect(pair.ink.maximum.x > line.ink.maximum.x)
  }

  @Test func shapesNothing() throws {
    let line = try shape("", "en")
    #expect(line.glyphs.isEmpty)
    #expect(line.width == 0)
    #expect(line.ink == InkBounds(minimum: .zero, maximum: .zero))
  }

  @Test func givesEveryTaskTheSame() async throws {
    let names = ["Şuşa", "Շուշի", "قاراباغ", "თბილისი", "Шуша"]
    let expected = try names.map { try shape($0, "az") }
    let fresh = FontBook()
    try await withThrowingTaskGroup(of: [ShapedLine].self) { group in
      for _ in 0..<16 {
        group.addTask {
          try names.map {
            try fresh.shape($0, language: "az", in: Typeface(.sans), size: 1000)
          }
        }
      }
      for try await lines in group { #expect(lines == expected) }
    }
  }
}
