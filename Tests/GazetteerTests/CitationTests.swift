import Gazetteer
import Testing

/// How works are cited in words.
struct CitationTests {
  private static func work(
    _ authors: [String], _ date: String?, _ title: String, _ container: String? = nil,
    _ scope: String? = nil, _ publisher: String? = nil
  ) throws -> Reference {
    Reference(
      id: "work", kind: "book", authors: authors, date: try date.map { try EDTFDate($0) },
      title: title, container: container, scope: scope, publisher: publisher)
  }

  @Test func anArticleInFull() throws {
    let work = try Self.work(
      ["Adishova, S. N."], "2025", "The element of the Kachagh Movement",
      "Universal Journal of History and Culture", "7(2), 118-127")
    #expect(
      work.citation == """
        Adishova, S. N. (2025), The element of the Kachagh Movement. \
        Universal Journal of History and Culture 7(2), 118-127.
        """)
    #expect(work.shortCitation == "Adishova 2025")
  }

  @Test func aNewspaperIsNamedOnce() throws {
    let work = try Self.work(["Odlu Yurd"], "1930-03", "No. 13", "Odlu Yurd")
    #expect(work.citation == "Odlu Yurd (March 1930), No. 13.")
    #expect(work.shortCitation == "Odlu Yurd 1930")
    let issue = try Self.work(["Odlu Yurd"], "1930-03", "Odlu Yurd", nil, "No. 13")
    #expect(issue.citation == work.citation)
    #expect(try Self.work(["Odlu Yurd"], nil, "Odlu Yurd").citation == "Odlu Yurd.")
  }

  @Test func whatIsNotKnownIsLeftOut() throws {
    #expect(try Self.work([], nil, "A leaflet").citation == "A leaflet.")
    #expect(try Self.work([], nil, "A leaflet").shortCitation == "A leaflet")
    #expect(try Self.work(["Nobody, N."], nil, "Why?").citation == "Nobody, N., Why?")
  }

  @Test func severalAuthors() throws {
    let two = try Self.work(["A, B.", "C, D."], "2001", "T", nil, nil, "Elm")
    #expect(two.citation == "A, B.; C, D. (2001), T. Elm.")
    #expect(two.shortCitation == "A and C 2001")
    #expect(try Self.work(["A", "B", "C"], "2001", "T").shortCitation == "A et al. 2001")
  }

  @Test func aClaimSaysThroughWhomItIsKnown() throws {
    let book = try Self.work(["A, B."], "1999", "History", nil, nil, "Elm")
    var study = try Self.work(["Writer, W."], "2025", "Study")
    study.id = "study"
    let activity = Activity(id: "c", kind: "k", citedBy: "study", citedRange: "p. 12")
    let source = Source(reference: book, activities: [activity, Activity(id: "d", kind: "k")])
    let citation = Citation(Corpus(sources: [source], references: [study]))
    #expect(citation.attribution(of: activity) == "as cited by Writer 2025")
    #expect(
      citation.full(activity, of: source)
        == "A, B. (1999), History. Elm (p. 12; as cited by Writer 2025).")
    #expect(citation.full(source) == "A, B. (1999), History. Elm (as cited by Writer 2025).")
    #expect(citation.full(source.activities[1], of: source) == "A, B. (1999), History. Elm.")
    #expect(citation.short("missing") == "missing")
  }
}
