import Testing
import Typography

@Suite struct FontBookTests {
  @Test func namesAMissingFont() {
    let book = FontBook(folders: FontFolders(paths: ["/nowhere", "/nor/here"]))
    #expect(
      throws: TypographyError.missingFont(
        file: "NotoSerif-Bold.ttf", folders: ["/nowhere", "/nor/here"],
        package: "fonts-noto-core")
    ) {
      try book.shape(
        "Kür", language: "az", in: Typeface(.serif, isBold: true), size: 10)
    }
  }

  @Test(arguments: [("Şuşa漢字", "漢"), ("Շուշի\u{E000}", "\u{E000}")])
  func drawsABoxForALetterNoFontHas(text: String, letter: Unicode.Scalar) throws {
    let book = FontBook()
    let line = try book.shape(text, language: "az", in: Typeface(.sans), size: 10)
    #expect(line.missingLetter(of: text) == letter)
    let box = try #require(line.glyphs.first { $0.index == 0 })
    #expect(try !book.outline(of: box).commands.isEmpty)
    #expect(box.advance > 0)
  }

  @Test(arguments: ["☭", "\u{1F3D4}"])
  func findsSignsInFontsOfTheirOwn(sign: String) throws {
    let text = "Şuşa \(sign)"
    let line = try FontBook().shape(text, language: "az", in: Typeface(.sans), size: 10)
    #expect(line.missingLetter(of: text) == nil)
    #expect(line.spans.map(\.family).last?.hasPrefix("Noto Sans Symbols") ?? false)
  }

  @Test func asksTheUsersFoldersFirst() {
    let folders = FontFolders.standard(override: "/one:/two", home: "/home/ada")
    #expect(folders.paths.prefix(2) == ["/one", "/two"])
    #expect(folders.paths.contains("/usr/share/fonts/truetype/noto"))
    #expect(folders.paths.last == "/home/ada/Library/Fonts")
  }

  @Test func goesOnToTheNextFolder() throws {
    let folders = FontFolders.standard(override: "/nowhere")
    let line = try FontBook(folders: folders).shape(
      "Kür", language: "az", in: Typeface(.sans), size: 10)
    #expect(line.glyphs.count == 3)
  }

  @Test func outlinesLettersDownwards() throws {
    let book = FontBook()
    let line = try book.shape("I g", language: "en", in: Typeface(.sans), size: 1000)
    let capital = try book.outline(of: line.glyphs[0])
    #expect(capital.unitsPerEm == 1000)
    #expect(capital.commands.last == .close)
    let heights = capital.commands.compactMap { command -> Double? in
      switch command {
      case .move(let point), .line(let point): point.y
      default: nil
      }
    }
    #expect(heights.min() == -714)
    #expect(heights.max() == 0)
    #expect(try book.outline(of: line.glyphs[1]).commands.isEmpty)
    let curved = try book.outline(of: line.glyphs[2]).commands.contains { command in
      if case .quadratic = command { true } else { false }
    }
    #expect(curved)
  }
}
