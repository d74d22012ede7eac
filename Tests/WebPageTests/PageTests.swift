import Gazetteer
import Testing
import WebPage

struct PageTests {
  private func text(_ page: AtlasPage) throws -> String {
    String(decoding: try page.bytes { "digest of \($0.count)" }, as: UTF8.self)
  }

  @Test func noWordOfTheGazetteerBecomesMarkup() throws {
    let text = try text(SamplePage.page())
    #expect(!text.contains("<script"))
    #expect(text.contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&quot;&amp;"))
    #expect(text.hasPrefix("Words &amp; more"))
  }

  @Test func aClaimSaysWhatIsDoubtfulInIt() throws {
    let text = try text(SamplePage.page())
    #expect(text.contains("conjectural: a guess at what the source means"))
    #expect(text.contains("not identified with certainty; may mean 2 places"))
    #expect(text.contains("Ford: names recorded (likelihood 0.5)"))
    #expect(text.contains("Ford on the hill: names recorded (likelihood 0.2)"))
    #expect(text.contains("<b lang=\"en\" dir=\"auto\">Forde</b>"))
    #expect(text.contains("<bdi lang=\"ru\">Брод</bdi> (former, 1890–1935)"))
    #expect(text.contains("as cited by Writer 2025"))
  }

  @Test func aClaimWithoutAPlaceAndADateIsListedAndSaysSo() throws {
    let article = try #require(
      try text(SamplePage.page()).split(separator: "<article").first { $0.contains("\"nowhere\"") })
    #expect(article.contains("ties this to no place"))
    #expect(article.contains("the source gives no date"))
    #expect(!article.contains("data-first"))
    #expect(!article.contains("data-places"))
  }

  @Test func filesAreOfferedWhereThereAreAny() throws {
    #expect(try !text(SamplePage.page()).contains("download"))
    let files = [
      AtlasPage.Download(file: "gazette.geojson", ending: "geojson"),
      AtlasPage.Download(file: "gazette.pdf", ending: "pdf"),
    ]
    let text = try text(SamplePage.page(downloads: ["gazette": files]))
    #expect(text.contains(#/<a href="gazette.geojson" download aria-label="[^"]+">GeoJSON</a>/#))
    #expect(text.contains(#/<a href="gazette.pdf" download aria-label="[^"]+">PDF</a>/#))
  }

  @Test func onlyTheStyleAndTheScriptOfThePageMayRun() throws {
    let text = try text(SamplePage.page(template: "{{>policy}}|{{>style}}|{{>script}}"))
    #expect(
      text == """
        default-src &#39;none&#39;; img-src data:; style-src &#39;sha256-digest of 16&#39;; \
        script-src &#39;sha256-digest of 6&#39;; base-uri &#39;none&#39;; \
        form-action &#39;none&#39;|p { color: red }|run();
        """)
  }

  @Test func blanksThatNothingFillsAreNamed() throws {
    let page = try SamplePage.page(template: "{{heading}} {{nothing}} {{>heading}}")
    #expect(throws: PageFault.unknownBlanks(["{{nothing}}", "{{>heading}}"])) {
      try page.bytes { _ in "" }
    }
  }
}
