import Gazetteer
public import Interchange

/// Works as CSL-JSON, which Pandoc, Zotero and Typst's converters read.
public enum CSLItems {
  /// A list of items.
  public static func items(of works: [CitedWork], types: CitationTypes) -> JSONValue {
    .array(works.map { item($0, names: types.names(of: $0.reference.kind)) })
  }

  private static func item(_ work: CitedWork, names: CitationTypes.Names) -> JSONValue {
    let reference = work.reference
    let authors = work.authors.map { author in
      JSONValue.object(
        author.given.map {
          [.init("family", .string(author.family)), .init("given", .string($0))]
        } ?? [.init("literal", .string(author.family))])
    }
    let issued = work.date.map { date in
      JSONValue.object([
        .init("date-parts", .array([.array(date.parts.map(JSONValue.count))]))
      ])
    }
    let fields: [(String, JSONValue?)] = [
      ("id", .string(reference.id.text)), ("type", .string(names.csl)),
      ("author", authors.isEmpty ? nil : .array(authors)),
      ("title", .string(reference.title)),
      ("container-title", reference.container.map(JSONValue.string)),
      ("volume", work.scope.volume.map(JSONValue.string)),
      ("issue", work.scope.issue.map(JSONValue.string)),
      ("page", work.scope.pages(joinedBy: "-").map(JSONValue.string)),
      ("publisher", reference.publisher.map(JSONValue.string)),
      ("issued", issued), ("URL", reference.url.map(JSONValue.string)),
      (
        "note", work.remarks.isEmpty ? nil : .string(work.remarks.joined(separator: ". "))
      ),
    ]
    return .object(fields.compactMap { name, value in value.map { .init(name, $0) } })
  }
}
