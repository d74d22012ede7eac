import Gazetteer

/// Works as BibTeX, which LaTeX, JabRef and Zotero read.
public enum BibTeX {
  /// The entries, in UTF-8 and with what TeX takes for more than text escaped.
  /// A title keeps its capitals.
  public static func text(of works: [CitedWork], types: CitationTypes) -> String {
    works.map { entry($0, names: types.names(of: $0.reference.kind)) }.joined(separator: "\n")
  }

  private static func entry(_ work: CitedWork, names: CitationTypes.Names) -> String {
    let reference = work.reference
    // A body's name stands in braces, or it is taken for given and family names.
    let authors = work.authors.map { author in
      let name = escaped(author.inverted)
      return author.given == nil ? "{\(name)}" : name
    }
    let fields: [(String, String?)] = [
      ("author", authors.isEmpty ? nil : authors.joined(separator: " and ")),
      ("title", "{\(escaped(reference.title))}"),
      (names.container, reference.container.map(escaped)),
      ("volume", work.scope.volume.map(escaped)), ("number", work.scope.issue.map(escaped)),
      ("pages", work.scope.pages(joinedBy: "--")),
      ("publisher", reference.publisher.map(escaped)),
      ("year", work.date.map { "\($0.year)" }), ("month", work.date?.month.map { "\($0)" }),
      ("day", work.date?.day.map { "\($0)" }),
      ("url", reference.url),
      ("note", work.remarks.isEmpty ? nil : escaped(work.remarks.joined(separator: ". "))),
    ]
    let lines = fields.compactMap { name, value in value.map { "  \(name) = {\($0)}" } }
    return "@\(names.bibtex){\(reference.id),\n\(lines.joined(separator: ",\n"))\n}\n"
  }

  /// By scalars: a mark that combines with a sign does not keep TeX from reading it.
  private static func escaped(_ text: String) -> String {
    text.unicodeScalars.map { escapes[$0] ?? String($0) }.joined()
  }

  private static let escapes: [Unicode.Scalar: String] = [
    "\\": "\\textbackslash{}", "{": "\\{", "}": "\\}", "$": "\\$", "&": "\\&", "#": "\\#",
    "%": "\\%", "_": "\\_", "~": "\\textasciitilde{}", "^": "\\textasciicircum{}", "\n": " ",
  ]
}
