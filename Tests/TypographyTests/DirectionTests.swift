import Testing
import Typography

@Suite struct DirectionTests {
  /// Each text with its characters as they stand from left to right, the way
  /// browsers and FriBidi order them. A bracket is named as it is written, not
  /// as it is mirrored.
  @Test(arguments: [
    ("Şuşa", "Şuşa", false),
    ("شوشا", "اشوش", true),
    ("Şuşa شوشا 1930", "Şuşa 1930 اشوش", false),
    ("شوشا (Şuşa) 1930", "1930 )Şuşa( اشوش", true),
    ("شوشا (Şuşa 1930)", ")Şuşa 1930( اشوش", true),
    ("Şuşa (شوشا)", "Şuşa (اشوش)", false),
    ("قلعه 1,930", "1,930 هعلق", true),
    ("قلعه ۱۹۳۰-۳۱", "۳۱-۱۹۳۰ هعلق", true),
    ("1930 (c)", "1930 (c)", false),
  ])
  func ordersLetters(text: String, visual: String, isRightToLeft: Bool) throws {
    let line = try FontBook().shape(text, language: "fa", in: Typeface(.sans), size: 10)
    let bytes = Array(text.utf8)
    let letters = line.glyphs.map { glyph in
      let next = line.glyphs.map(\.cluster).filter { $0 > glyph.cluster }.min() ?? bytes.count
      return String(decoding: bytes[glyph.cluster..<next], as: UTF8.self)
    }
    #expect(letters.joined() == visual)
    #expect(line.isRightToLeft == isRightToLeft)
  }

  @Test func mirrorsBrackets() throws {
    let book = FontBook()
    let typeface = Typeface(.sans)
    let latin = try book.shape("(", language: "en", in: typeface, size: 10)
    let persian = try book.shape("ش)", language: "fa", in: typeface, size: 10)
    #expect(persian.glyphs.first?.index == latin.glyphs.first?.index)
  }
}
