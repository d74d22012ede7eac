import Foundation
import Gazetteer
import Interchange
import Testing

@testable import Papers

/// One article with everything in it that a format takes for more than text.
struct CitationFormatTests {
  private let types: CitationTypes
  private let work: CitedWork

  init() throws {
    types = try JSONDecoder().decode(
      CitationTypes.self,
      from: Data(
        """
        {"other": {"bibtex": "misc", "container": "howpublished", "ris": "GEN", "csl": "document"},
         "kinds": {"article":
          {"bibtex": "article", "container": "journal", "ris": "JOUR", "csl": "article-journal"}}}
        """.utf8))
    work = Self.cited(
      Reference(
        id: "smith-1999", kind: "article",
        authors: ["Smith, A. B.", "Academy of Sciences"], date: try EDTFDate("1999-04"),
        title: "Bread & salt: 50% of {all}_things", container: "Annals", scope: "7(2), 118-127",
        url: "https://example.org/a_b"))
  }

  private static func cited(_ reference: Reference) -> CitedWork {
    CitedWork(Source(reference: reference), citation: Citation(Corpus()))
  }

  /// What combines with a sign makes one character of both; TeX reads two.
  @Test func bibTeXEscapesASignUnderAMark() {
    let work = Self.cited(Reference(id: "a", kind: "map", title: "50%\u{301} & \u{7B}\u{308}"))
    let title = #"title = {{50\%"# + "\u{301}" + #" \& \{"# + "\u{308}}}"
    let text = BibTeX.text(of: [work], types: types)
    #expect(text.unicodeScalars.contains(title.unicodeScalars), "\(text)")
  }

  @Test func bibTeXEscapesWhatTeXWouldRead() {
    #expect(
      BibTeX.text(of: [work], types: types) == #"""
        @article{smith-1999,
          author = {Smith, A. B. and {Academy of Sciences}},
          title = {{Bread \& salt: 50\% of \{all\}\_things}},
          journal = {Annals},
          volume = {7},
          number = {2},
          pages = {118--127},
          year = {1999},
          month = {4},
          url = {https://example.org/a_b}
        }

        """#)
  }

  @Test func risHasATagALine() {
    #expect(
      RIS.text(of: [work], types: types) == """
        TY  - JOUR
        ID  - smith-1999
        AU  - Smith, A. B.
        AU  - Academy of Sciences
        TI  - Bread & salt: 50% of {all}_things
        T2  - Annals
        VL  - 7
        IS  - 2
        SP  - 118
        EP  - 127
        PY  - 1999
        DA  - 1999/04//
        UR  - https://example.org/a_b
        ER  -\u{20}

        """)
  }

  @Test func cslTellsPersonsFromBodies() throws {
    let items = CSLItems.items(of: [work], types: types)
    let item = try #require(items.array?.first)
    #expect(item["type"]?.string == "article-journal")
    #expect(item["author"]?.array?.map { $0["family"]?.string } == ["Smith", nil])
    #expect(item["author"]?.array?.last?["literal"]?.string == "Academy of Sciences")
    #expect(item["page"]?.string == "118-127")
    let parts = item["issued"]?["date-parts"]?.array?.first?.array?.map(\.number)
    #expect(parts == [1999, 4])
  }

  @Test func aKindWithoutNamesTakesTheOthers() throws {
    let map = Self.cited(
      Reference(id: "a", kind: "map", title: "A map", scope: "Sheet 3"))
    let text = BibTeX.text(of: [map], types: types)
    #expect(text == "@misc{a,\n  title = {{A map}},\n  note = {Sheet 3}\n}\n")
  }

  /// A year is told of a work only where it is one year.
  @Test(arguments: [
    ("1930", [1930]), ("1930-04-27", [1930, 4, 27]), ("1930-06~", [1930, 6]), ("1928/1930", []),
    ("193X", []),
  ])
  func aDateSaysNoMoreThanIsKnown(text: String, parts: [Int]) throws {
    #expect(IssueDate(try EDTFDate(text))?.parts ?? [] == parts)
  }
}
