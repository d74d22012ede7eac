import Gazetteer
import XML

/// From a file of `sources` to a source.
enum SourceReader {
  /// The source; nil of a file without a `<biblStruct>`, which the schema has
  /// refused.
  static func source(_ root: MarkupElement, _ findings: inout Findings) -> Source? {
    guard let work = root.first("teiHeader")?.all("sourceDesc").first?.first("biblStruct")
    else { return nil }
    let titles = root.all("titleStmt").first?.children("title", type: "map") ?? []
    return Source(
      reference: ReferenceReader.reference(work, &findings),
      headings: findings.localized(titles),
      activities: root.all("listEvent").flatMap { $0.children("event") }
        .map { ActivityReader.activity($0, &findings) })
  }
}
