import Gazetteer
import XML

/// From a file of `sources` to a source.
enum SourceReader {
  /// The source; nil of a file without a `<biblStruct>`, which the schema has
  /// refused.
  ///
  /// - Parameter states: Which of the claims of a draft are wanted.
  static func source(
    _ root: MarkupElement, _ findings: inout Findings,
    states: [DraftDocument.State] = [.draft, .accepted]
  ) -> Source? {
    guard let work = root.first("teiHeader")?.all("sourceDesc").first?.first("biblStruct")
    else { return nil }
    let statement = root.all("titleStmt").first
    if let statement { RepeatedParts.check(statement, &findings) }
    return Source(
      reference: ReferenceReader.reference(work, &findings),
      headings: findings.localized(statement?.children("title", type: "map") ?? []),
      activities: root.all("listEvent").flatMap { $0.children("event") }
        .filter { $0.draftState.map(states.contains) ?? true }
        .map { ActivityReader.activity($0, &findings) })
  }
}
