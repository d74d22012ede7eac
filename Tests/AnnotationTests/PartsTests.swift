import Annotation
import Testing

/// Texts that come in parts: what is found is what is found in the whole.
struct PartsTests {
  /// Wherever it is cut: within a tag, an entity, a comment, the end of an element
  /// that is no text.
  @Test(arguments: [1, 2, 3, 5, 17, 23, 64])
  func markupIsMaskedAsInTheWhole(step: Int) {
    let page = Array(
      """
      <html><HEAD lang="az"><title>Ganja</title></HEAD ><body class="a/"><p>In <b>Shu</b>sha &amp;
      B&auml;ku &#x15F; &unknown; & a<b 1 < 2.</p><!--><p>A</p><!-- - -- > <p> --><script/>Goris
      <script>"<b>" </scrip </SCRIPT><br/></><?xml ?><style a="/">b</style>c</div\r\n>&am
      """.unicodeScalars)
    let whole = page.masked(by: MarkupMask())
    #expect(whole.count == page.count)
    #expect(page.masked(by: MarkupMask(), step: step) == whole)
  }

  @Test(arguments: [1, 7, 1000, 1999, 2000, 2001])
  func markdownIsMaskedAsInTheWhole(step: Int) {
    let far = String(repeating: "a", count: 1990)
    let text = Array(
      "# *In* [Goris](http://a.b\n/c)\n> _it_ [x] ](\(far)) ](\(far)12345678) ]\r\n## end ]("
        .unicodeScalars)
    let whole = text.masked(by: MarkdownMask())
    #expect(whole.count == text.count)
    #expect(text.masked(by: MarkdownMask(), step: step) == whole)
  }

  /// What never ends is masked as it comes and not held.
  @Test(arguments: ["<!--", "<a ", "<script>", "<style><b"])
  func whatNeverEndsIsNotHeld(beginning: String) {
    var mask = MarkupMask()
    var held = Array((beginning + String(repeating: "in Goris ", count: 100)).unicodeScalars)
    for _ in 0..<10 {
      held.removeFirst(mask.mask(held, isLast: false).count)
      #expect(held.count < 10)
      held += Array("in Goris".unicodeScalars)
    }
  }

  @Test(arguments: [1000, 20_001, 250_000, 600_000])
  func whatIsFoundIsThatOfTheWhole(step: Int) throws {
    let piece = """
      In November 1930 two men were killed in Goris.\r
      \r
      Qubadlıda kolxoz sədri öldürüldü, Şuşada 12 anbar yandırıldı. They lived in Kalban village.

      """
    let line = String(repeating: "It was quiet in Minkend. ", count: 3_000)
    let text = Array(
      (String(repeating: piece + "\n", count: 2_000) + line + "\n\n" + piece).unicodeScalars)
    let annotator = try Repository.annotator.get()
    let whole = annotator.annotate(text)
    var (position, inParts) = (0, AnnotatedText())
    annotator.annotate {
      guard position < text.count else { return nil }
      let part = Array(text[position..<min(position + step, text.count)])
      position += part.count
      return TextPart(part, readable: part)
    } _: { section, _ in
      inParts.append(section)
    }
    #expect(whole.mentions.count > 9_000 && whole.events.count > 4_000)
    #expect(inParts.mentions == whole.mentions)
    #expect(inParts.unknown == whole.unknown)
    #expect(inParts.events == whole.events)
    #expect(inParts.dates == whole.dates)
    #expect(inParts.figures == whole.figures)
    #expect(inParts.paragraphs == whole.paragraphs)
  }
}
