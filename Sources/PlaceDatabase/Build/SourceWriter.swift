import GRDB
import Gazetteer

/// Writes works, and the sources among them with what they attest.
struct SourceWriter {
  private let numbering: Numbering
  private let shared: SharedRows
  private let references: TableWriter
  private let authors: TableWriter
  private let sources: TableWriter
  private let headings: TableWriter
  private let activities: ActivityWriter

  init(_ database: Database, _ numbering: Numbering, _ shared: SharedRows) throws {
    self.numbering = numbering
    self.shared = shared
    references = try TableWriter(
      database, "reference",
      [
        "id", "kind", "date", "title", "container", "scope", "publisher", "url", "licence",
        "note",
      ])
    authors = try TableWriter(database, "reference_author", ["reference", "name"])
    sources = try TableWriter(database, "source", ["reference"])
    headings = try TableWriter(database, "source_heading", ["source", "language", "text"])
    activities = try ActivityWriter(database, numbering, shared)
  }

  func write(_ work: Reference) throws {
    let number = try references.insert([
      work.id.text, work.kind, shared.key(of: work.date), work.title, work.container,
      work.scope, work.publisher, work.url, work.licence, work.note,
    ])
    for author in work.authors { try authors.insert([number, author]) }
  }

  /// Writes a source, whose work and places are written already.
  func write(_ source: Source) throws {
    let number = try sources.insert([numbering.number(of: source.id)])
    for heading in source.headings {
      try headings.insert([number, heading.language, heading.text])
    }
    for activity in source.activities { try activities.write(activity, of: number) }
  }
}
