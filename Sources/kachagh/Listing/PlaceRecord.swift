import Gazetteer
import Interchange

extension Place {
  /// All that is known of the place, each statement with its works.
  ///
  /// - Parameter uses: The claims that name the place.
  func record(in corpus: Corpus, citation: Citation) -> JSONValue {
    .record([
      .init("id", .string(id.text)),
      .init("heading", .string(heading)),
      .init("kind", .string(kind.text)),
      .init("certainty", .string(certainty.rawValue)),
      .init("names", .array(names.map { $0.record(citation) })),
      .init("locations", .array(locations.map { $0.record(citation) })),
      .init("elevations", .array(elevations.map { $0.record(citation) })),
      .init("part of", .text(parent?.text)),
      .init("parts", .texts(corpus.places.filter { $0.parent == id }.map(\.id.text))),
      .init("relations", .array(relations.map { $0.record(citation) })),
      .init("units", .array(units.map(\.record))),
      .init(
        "identifiers", .array(identifiers.map { .string("\($0.scheme) \($0.value)") })),
      .init("length_km", .figure(length)),
      .init("rank", .figure(rank.map(Double.init))),
      .init("claims", .array(corpus.uses(of: id))),
      .init("note", .text(note)),
    ])
  }
}

extension Toponym {
  fileprivate func record(_ citation: Citation) -> JSONValue {
    .record([
      .init("name", .string(text)),
      .init("language", .string(language)),
      .init("role", .string(role.rawValue)),
      .init("period", .text(period?.text)),
      .init("certainty", .text(certainty?.rawValue)),
      .init("works", .texts(references.map(citation.short))),
      .init("note", .text(note)),
    ])
  }
}

extension Location {
  fileprivate func record(_ citation: Citation) -> JSONValue {
    var members: [JSONValue.Member] = [.init("role", .string(role.rawValue))]
    if case .point(let position) = geometry {
      members += [
        .init("longitude", .number(position.longitude)),
        .init("latitude", .number(position.latitude)),
      ]
    } else {
      members.append(.init("positions", .count(geometry.coordinates.count)))
    }
    members += [
      .init("precision_m", .figure(precision)),
      .init("certainty", .string(certainty.rawValue)),
      .init("period", .text(period?.text)),
    ]
    return .record(members + provenance.members(citation))
  }
}

extension Elevation {
  fileprivate func record(_ citation: Citation) -> JSONValue {
    let height: [JSONValue.Member] =
      single.map { [.init("elevation_m", .number($0))] }
      ?? [.init("lowest_m", .number(lowest)), .init("highest_m", .number(highest))]
    return .record(height + provenance.members(citation))
  }
}

extension PlaceRelation {
  fileprivate func record(_ citation: Citation) -> JSONValue {
    .record(
      [.init("kind", .string(kind)), .init("place", .string(target.text))]
        + provenance.members(citation))
  }
}

extension AdministrativeUnit {
  fileprivate var record: JSONValue {
    .record([
      .init("era", .string(era.rawValue)),
      .init("name", .text(name)),
      .init("country", .text(country)),
      .init("period", .text(period?.text)),
    ])
  }
}

extension Provenance {
  fileprivate func members(_ citation: Citation) -> [JSONValue.Member] {
    [.init("works", .texts(references.map(citation.short))), .init("provenance", .text(note))]
  }
}

extension Corpus {
  /// The claims that name a place, each with its source.
  fileprivate func uses(of place: Place.ID) -> [JSONValue] {
    sources.flatMap { source in
      source.activities.flatMap { activity in
        activity.placements.compactMap { placement -> JSONValue? in
          guard let candidate = placement.candidates.first(where: { $0.place == place }) else {
            return nil
          }
          return .record([
            .init("claim", .string(activity.id.text)),
            .init("source", .string(source.id.text)),
            .init("role", .string(placement.role.text)),
            .init("as", .string(placement.nameInSource.text)),
            .init("likelihood", .figure(candidate.likelihood)),
          ])
        }
      }
    }
  }
}
