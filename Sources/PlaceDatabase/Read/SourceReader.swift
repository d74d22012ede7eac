import GRDB
import Gazetteer

/// Reads works, and the sources among them with what they attest.
struct SourceReader {
  let database: Database

  /// The works that are no sources, in the order authored.
  func references() throws -> [Reference] {
    try references("WHERE number NOT IN (SELECT reference FROM source)").map(\.1)
  }

  /// The sources, in the order authored.
  /// - Parameter id: the one to read; nil for all.
  func sources(_ id: Reference.ID? = nil) throws -> [Source] {
    let works = Dictionary(
      uniqueKeysWithValues: try references("WHERE number IN (SELECT reference FROM source)"))
    let headings = try database.readGroups(
      "SELECT source, language, text FROM source_heading ORDER BY number"
    ) { LocalizedText(language: try $0.text(), text: try $0.text()) }
    let activities = try ActivityReader(database).activities()
    let sources = try database.read("SELECT number, reference FROM source ORDER BY number") {
      row in
      let (number, work) = (try row.next(Int64.self), try row.next(Int64.self))
      return works[work].map {
        Source(
          reference: $0, headings: headings[number] ?? [], activities: activities[number] ?? [])
      }
    }
    return sources.compactMap { $0 }.filter { id == nil || $0.id == id }
  }

  private func references(_ condition: String) throws -> [(Int64, Reference)] {
    let authors = try database.readGroups(
      "SELECT reference, name FROM reference_author ORDER BY number"
    ) { try $0.text() }
    return try database.read(
      """
      SELECT number, id, kind, date, title, container, scope, publisher, url, licence, note
      FROM reference \(condition) ORDER BY number
      """
    ) { row in
      let number = try row.next(Int64.self)
      let work = Reference(
        id: Reference.ID(try row.text()), kind: try row.text(), authors: authors[number] ?? [],
        date: try row.date(), title: try row.text(), container: row.next(), scope: row.next(),
        publisher: row.next(), url: row.next(), licence: row.next(), note: row.next())
      return (number, work)
    }
  }
}
