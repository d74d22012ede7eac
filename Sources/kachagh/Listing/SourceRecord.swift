import Gazetteer
import Interchange

extension Source {
  /// All that is known of the source and what it attests.
  func record(citation: Citation) -> JSONValue {
    .record([
      .init("id", .string(id.text)),
      .init("kind", .string(reference.kind)),
      .init("citation", .string(citation.full(self))),
      .init("date", .text(reference.date?.text)),
      .init("url", .text(reference.url)),
      .init("headings", .localized(headings)),
      .init("claims", .array(activities.map { $0.record(citation) })),
      .init("note", .text(reference.note)),
    ])
  }
}

extension Activity {
  /// All that is known of the claim.
  func record(_ citation: Citation) -> JSONValue {
    .record([
      .init("id", .string(id.text)),
      .init("kind", .string(kind.text)),
      .init("date", .text(date?.text)),
      .init("date note", .text(dateNote)),
      .init("certainty", .string(certainty.rawValue)),
      .init("attribution", .text(citation.attribution(of: self))),
      .init("pages", .text(citedRange)),
      .init("labels", .localized(labels)),
      .init("summaries", .localized(summaries)),
      .init("places", .array(placements.map(\.record))),
      .init("quantities", .texts(quantities.map(\.display))),
      .init("actors", .array(actors.map(\.record))),
      .init("map notes", .localized(mapNotes)),
      .init("note", .text(note)),
    ])
  }
}

extension Placement {
  fileprivate var record: JSONValue {
    .record([
      .init("as", .string(nameInSource.text)),
      .init("language", .string(nameInSource.language)),
      .init("role", .string(role.text)),
      .init("locality", .string(extent.rawValue)),
      .init(
        "candidates",
        .array(
          candidates.map {
            .record([
              .init("place", .string($0.place.text)), .init("likelihood", .figure($0.likelihood)),
            ])
          })),
    ])
  }
}

extension Actor {
  fileprivate var record: JSONValue {
    .record([
      .init("name", .string(name)),
      .init("role", .string(role)),
      .init("group", .bool(isGroup)),
      .init("note", .text(note)),
    ])
  }
}
