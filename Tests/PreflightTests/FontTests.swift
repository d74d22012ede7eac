import Preflight
import Testing

struct FontTests {
  @Test(arguments: [
    "Arial", "'Arial'", "ArialMT", "Arial-BoldMT", "HELVETICA", "Helvetica-Light, serif",
  ])
  func knowsAFamilyByAllItsNames(_ family: String) throws {
    let text = "<text font-size=\"4\" font-family=\"\(family)\">a</text>"
    #expect(try findings(in: text, .fonts, journal: "nature").isEmpty)
  }

  @Test func knowsTimesByItsNames() throws {
    for family in ["Times New Roman", "TimesNewRomanPSMT", "TimesNewRomanPS-ItalicMT"] {
      let text = "<text font-size=\"4\" font-family=\"\(family)\">a</text>"
      #expect(try findings(in: text, .fonts, journal: "elsevier").isEmpty)
    }
  }

  @Test func goesByTheFamilyAskedForFirst() throws {
    let text = "<text font-size=\"4\" font-family=\"'DejaVu Sans', Arial\">a</text>"
    let found = try findings(in: text, .fonts, journal: "nature")
    #expect(found.map(\.problem) == [.font("DejaVu Sans", allowed: ["Arial", "Helvetica"])])
  }

  @Test func wantsAFamily() throws {
    let found = try findings(in: "<text font-size=\"4\">a</text>", .fonts, journal: "plos")
    #expect(found.first?.problem.found == "type in no named font")
  }

  @Test func forbidsShapesForTextOrTextForShapesByTheJournal() throws {
    let live = "<text font-size=\"4\" font-family=\"Arial\">a</text>"
    let outlined = "<path aria-label=\"a\" d=\"M0 0h1v2z\"/>"
    #expect(try findings(in: live, .lettering, journal: "nature").isEmpty)
    #expect(try findings(in: outlined, .lettering, journal: "nature").map(\.severity) == [.fault])
    #expect(try findings(in: live, .lettering, journal: "plos").count == 1)
    #expect(try findings(in: outlined, .lettering, journal: "plos").isEmpty)
    #expect(try findings(in: live + outlined, .lettering, journal: "elsevier").isEmpty)
  }

  @Test func takesRepeatedSymbolsForNoText() throws {
    let symbols =
      "<defs><path id=\"m1a\" d=\"M0 0h2v2z\"/></defs>"
      + "<g fill=\"red\"><use href=\"#m1a\" x=\"1\" y=\"4\"/><use href=\"#m1a\" x=\"9\" y=\"2\"/></g>"
    #expect(try findings(in: symbols, .lettering, journal: "nature").isEmpty)
  }
}
