import Testing
import XML

/// Writing: stable, indented, and read back as it was.
struct WriterTests {
  @Test func writesWhatIsReadBack() throws {
    var writer = MarkupWriter()
    writer.element("list", ["xmlns": "urn:x", "n": nil]) { writer in
      writer.comment("one -- two")
      writer.element("item", ["k": "a \"b\" <c>\n&"], text: "5 < 6 & \u{1}şuşa")
      writer.comment("first\nsecond")
      writer.element("empty")
    }
    #expect(
      writer.text == """
        <?xml version="1.0" encoding="UTF-8"?>
        <list xmlns="urn:x">
          <!-- one - - two -->
          <item k="a &quot;b&quot; &lt;c&gt;&#10;&amp;">5 &lt; 6 &amp; \u{FFFD}şuşa</item>
          <!--
            first
            second
          -->
          <empty/>
        </list>

        """)
    let root = try MarkupDocument(bytes: [UInt8](writer.text.utf8), file: "t").root
    #expect(root.first("item")?["k"] == "a \"b\" <c>\n&")
    #expect(root.first("item")?.text == "5 < 6 & \u{FFFD}şuşa")
  }
}
