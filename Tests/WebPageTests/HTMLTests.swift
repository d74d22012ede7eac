import Testing

@testable import WebPage

struct HTMLTests {
  @Test func wordsNeverBecomeMarkup() {
    let words = "<script>alert('&')</script>\u{0}\""
    #expect(
      HTML.element("p", ["title": words], .text(words)).markup
        == "<p title=\"&lt;script&gt;alert(&#39;&amp;&#39;)&lt;/script&gt;&quot;\">"
        + "&lt;script&gt;alert(&#39;&amp;&#39;)&lt;/script&gt;&quot;</p>")
  }

  @Test func anAttributeWithoutAValueIsLeftOutAndAnEmptyOneBare() {
    #expect(HTML.void("input", ["id": nil, "checked": ""]).markup == "<input checked>")
  }
}
