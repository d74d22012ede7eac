import Preflight
import Testing

struct ContentTests {
  @Test func findsAllThatComesFromOutside() throws {
    let found = try fixtureReport("web", "general").findings(.references)
    #expect(
      found.map(\.problem) == [
        .external("site.css"), .external("https://example.org/fonts.css"),
        .external("https://example.org/p.svg#p"), .external("https://example.org/w.woff"),
        .external("https://example.org/photo.jpg"), .external("relief.png"),
        .external("other.svg#symbol"),
      ])
    #expect(found.allSatisfy { $0.severity == .fault })
    #expect(found.first?.places.map(\.line) == [2])
  }

  @Test func findsProgramsAndWhatIsNoSVG() throws {
    let report = try fixtureReport("web", "general")
    #expect(
      report.findings(.scripts).map(\.problem) == [
        .script("onload=\"…\""), .script("<script>"), .script("onclick=\"…\""), .animation,
      ])
    #expect(report.findings(.foreign).count == 1)
    #expect(report.findings(.fonts).map(\.problem) == [.fontInFile("Web")])
  }

  @Test(arguments: [
    "<a href=\"https://example.org/\"><rect width=\"9\" height=\"9\"/></a>",
    "<rect id=\"r\" width=\"9\" height=\"9\" style=\"fill:url(#g)\"/><use href=\"#r\"/>",
    "<style>.a{fill:url('#g')}</style>",
  ])
  func leavesLinksAndWhatIsInTheFileInPeace(_ content: String) throws {
    #expect(try findings(in: content, .references).isEmpty)
    #expect(try findings(in: content, .scripts).isEmpty)
  }

  @Test(arguments: [
    ("<g mask=\"url(#m)\"><rect width=\"9\" height=\"9\"/></g>", Effect.mask),
    ("<rect width=\"9\" height=\"9\" style=\"mix-blend-mode:multiply\"/>", .blend),
    ("<pattern id=\"p\"/><rect width=\"9\" height=\"9\" fill=\"url(#p)\"/>", .pattern),
    ("<path id=\"p\"/><text font-size=\"4\"><textPath href=\"#p\">a</textPath></text>", .textPath),
    ("<style>.f{filter:url(#f)}</style><rect class=\"f\" width=\"9\" height=\"9\"/>", .filter),
  ])
  func findsWhatConvertersDoNotDoAlike(_ content: String, _ effect: Effect) throws {
    #expect(try findings(in: content, .conversion).map(\.problem) == [.effect(effect)])
  }
}

/// Files that are no SVG, or made to do harm.
struct HostileFileTests {
  private func check(_ text: String) throws -> Report {
    Preflight.check(Array(text.utf8), file: "bad.svg", against: try rules("general"))
  }

  @Test(arguments: ["", "words", "<svg", "<html/>", "<!DOCTYPE svg", "<svg>&undefined;</svg>"])
  func saysOfWhatItCannotRead(_ text: String) throws {
    let report = try check(text)
    #expect(report.faults >= 1)
    #expect(report.findings.allSatisfy { $0.rule == .reading })
  }

  @Test func writesOutNoEntityWithinAnother() throws {
    let text = """
      <!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;"><!ENTITY c SYSTEM "x">]>
      <svg xmlns="http://www.w3.org/2000/svg" width="9mm" height="9mm">&b;&c;</svg>
      """
    #expect(try check(text).findings.first?.rule == .reading)
  }

  @Test func writesOutOnlySoMuchOfEntities() throws {
    let entity = String(repeating: "x", count: 10_000)
    let text =
      "<!DOCTYPE svg [<!ENTITY a \"\(entity)\">]><svg>"
      + String(repeating: "&a;", count: 10_000) + "</svg>"
    #expect(try check(text).findings.first?.rule == .reading)
  }

  @Test func stopsAtUsesOfUses() throws {
    let uses = (1...20).map { level in
      "<g id=\"g\(level)\">" + String(repeating: "<use href=\"#g\(level - 1)\"/>", count: 10)
        + "</g>"
    }
    let text =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9mm\" height=\"9mm\">"
      + "<rect id=\"g0\" width=\"1\" height=\"1\"/>" + uses.joined()
      + "<use id=\"self\" href=\"#self\"/></svg>"
    #expect(try check(text).findings(.reading).first?.problem == .tooMany(limit: 300_000))
  }

  @Test func refusesWhatIsTooDeep() throws {
    let text = String(repeating: "<g>", count: 2000) + String(repeating: "</g>", count: 2000)
    #expect(try check("<svg>\(text)</svg>").findings.first?.rule == .reading)
  }

  @Test(arguments: [
    "<rect width=\"1e400\" height=\"-1\"/>", "<path d=\"M1 1e999 L\"/>", "<path d=\"zzzMMM,,--\"/>",
    "<g transform=\"matrix(1 2) rotate() scale(0)\"><text>a</text></g>",
    "<style>{{{}}} a{b:c;;:} @import</style>", "<image href=\"data:;base64,\"/>",
    "<use href=\"#nothing\"/>", "<text font-size=\"-9\" x=\"NaN\">a</text>",
    "<path d=\"A1 1 0 0\" stroke=\"#12\" fill=\"rgb(a,b)\" stroke-width=\"inf\"/>",
  ])
  func survivesNonsense(_ content: String) throws {
    let head =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9mm\" height=\"9mm\" viewBox=\"0 0 0 9\">"
    #expect(try check("\(head)\(content)</svg>").findings(.reading).isEmpty)
  }
}
