import Gazetteer

/// One place as a feature of the Linked Places format 1.3, valid to its machine
/// schema 2.0.
///
/// What the format has no word for stands in members of our own, which it
/// allows: `role`, `note` and `certainty` of names, `work` of citations (the
/// identifier in the gazetteer), `role` and `note` of geometries, `edtf` of times,
/// and in `properties` the `kind`, `rank`, `length_km`, `elevations`, `units`,
/// and the `identifiers` where a gazetteer among them has no prefix.
struct LinkedPlacesFeature {
  var place: Place
  /// Where it was imported from; nil of an authored place.
  var origin: ExportedPlace.Origin?
  var context: PlaceContext
  var terms: LinkedPlacesTerms

  /// The feature. Of its members only the geometry may be null.
  var value: JSONValue {
    let identity: [JSONValue.Member] = [
      .init("@id", .string(identifier)),
      .init("type", .string("Feature")),
      .init("id", .string(place.id.text)),
      .init("properties", properties),
      .init("geometry", geometry),
      .init("names", .array(names)),
    ]
    let statements: [JSONValue.Member] = [
      .init("when", when),
      .init("certainty", .string(place.certainty.linked)),
      .init("types", .array(types)),
      .init("links", .array(links)),
      .init("relations", .array(relations)),
      .init("descriptions", .array(descriptions)),
    ]
    return .object(identity + statements.filter { $0.value != .array([]) })
  }

  /// An identifier that leads somewhere: a number in a gazetteer that has a
  /// prefix, else one of ours, in which a dataset's name keeps its places apart.
  private var identifier: String {
    guard let origin else { return "place:\(place.id)" }
    let link = place.identifiers.first { $0.value == place.id.text }.flatMap(terms.link)
    let own = "\(origin.dataset.reference.id)/\(place.id)"
    return link ?? "place:\(own.map { $0.isWhitespace ? "_" : String($0) }.joined())"
  }

  /// The present countries, each once.
  static func countries(of place: Place) -> [String] {
    place.units.compactMap(\.country).reduce(into: []) { countries, code in
      if !countries.contains(code) { countries.append(code) }
    }
  }

  private var properties: JSONValue {
    let kind = context.kinds[place.kind]
    return .record([
      .init("title", .string(place.heading)),
      .init("ccodes", .texts(Self.countries(of: place))),
      .init("fclasses", .texts(terms.classes(of: kind, code: origin?.featureCode))),
      .init("kind", .string(place.kind.text)),
      .init("rank", .figure(place.rank.map(Double.init))),
      .init("length_km", .figure(place.length)),
      .init("elevations", .array(place.elevations.map(elevation))),
      .init("units", .array(place.units.map(unit))),
      .init("identifiers", .array(identifiers)),
      .init("feature_code", .text(origin?.featureCode)),
      .init("population", .figure(origin?.population.map(Double.init))),
    ])
  }

  /// When the place is known to have been there. The format demands a time; where
  /// nobody gives one it is no more than that the gazetteer knows of the place.
  private var when: JSONValue {
    let spans = context.attestations(of: place).map(\.linkedAttestation)
    let known = JSONValue.object([
      .init("start", .object([.init("latest", .string(String(terms.dataset.year)))]))
    ])
    return .object([.init("timespans", .array(spans.isEmpty ? [known] : spans))])
  }

  // MARK: Names and kind

  /// The names; the heading of a place without any, since the format demands one.
  private var names: [JSONValue] {
    guard !place.names.isEmpty else {
      return [
        .object([
          .init("toponym", .string(place.heading)), .init("role", .string("heading")),
          .init("citations", .array([gazetteer])),
        ])
      ]
    }
    // One name at least must be cited: of a place none of whose names is, the
    // gazetteer vouches.
    let needsCitation = place.names.allSatisfy(\.references.isEmpty)
    return place.names.enumerated().map { index, name in
      let citations =
        citations(of: name.references)
        + (needsCitation && index == 0 ? [gazetteer] : [])
      return .record([
        .init("toponym", .string(name.text)),
        .init("lang", .string(name.language)),
        .init("when", name.period?.linkedLifespan ?? .null),
        .init("citations", .array(citations)),
        .init("role", .string(name.role.rawValue)),
        .init("certainty", .text(name.certainty?.linked)),
        .init("note", .text(name.note)),
      ])
    }
  }

  private var types: [JSONValue] {
    let labels = context.kinds[place.kind]?.labels ?? []
    return [
      .record([
        .init("identifier", .text(terms.types[place.kind.text])),
        .init("label", .string(labels.text(in: "en") ?? place.kind.text)),
        .init(
          "sourceLabels",
          .array(
            labels.map {
              .object([.init("label", .string($0.text)), .init("lang", .string($0.language))])
            })),
      ])
    ]
  }

  // MARK: Geometry

  private var geometry: JSONValue {
    let shapes = place.locations.map { location in
      guard case .object(let shape) = JSONValue.geometry(location.geometry) else {
        return JSONValue.null
      }
      return .record(
        shape + [
          .init("when", location.period?.linkedLifespan ?? .null),
          .init("certainty", .string(location.certainty.linked)),
          .init("approximation", location.precision.map(Self.approximation) ?? .null),
          .init("role", .string(location.role.rawValue)),
        ] + provenance(location.provenance))
    }
    if shapes.count > 1 {
      return .object([
        .init("type", .string("GeometryCollection")), .init("geometries", .array(shapes)),
      ])
    }
    return shapes.first ?? .null
  }

  /// The format has kilometres.
  private static func approximation(_ metres: Double) -> JSONValue {
    .object([
      .init("type", .string("geo:hasSpatialAccuracy")),
      .init("tolerance", .number(metres / 1000)),
    ])
  }

  private func elevation(_ elevation: Elevation) -> JSONValue {
    .record(
      [
        .init("lowest_m", .number(elevation.lowest)),
        .init("highest_m", .number(elevation.highest)),
      ] + provenance(elevation.provenance))
  }

  // MARK: Ties

  private var relations: [JSONValue] {
    let parent = place.parent.map {
      relation("partOf", to: $0, label: "part of", Provenance())
    }
    let others = place.relations.map {
      relation($0.kind, to: $0.target, label: $0.kind, $0.provenance)
    }
    return [parent].compactMap { $0 } + others
  }

  private func relation(
    _ kind: String, to target: Place.ID, label: String, _ provenance: Provenance
  ) -> JSONValue {
    .record(
      [
        .init("relationType", .string(terms.relation(kind))),
        .init("relationTo", .string("place:\(target)")),
        .init("label", .string("\(label) \(context.headings[target] ?? target.text)")),
      ] + self.provenance(provenance))
  }

  private func unit(_ unit: AdministrativeUnit) -> JSONValue {
    .record([
      .init("era", .string(unit.era.rawValue)),
      .init("name", .text(unit.name)),
      .init("country", .text(unit.country)),
      .init("when", unit.period?.linkedLifespan ?? .null),
    ])
  }

  private var links: [JSONValue] {
    place.identifiers.compactMap(terms.link).map {
      .object([.init("type", .string("closeMatch")), .init("identifier", .string($0))])
    }
  }

  /// All the numbers in their order, where one at least is no link.
  private var identifiers: [JSONValue] {
    guard place.identifiers.contains(where: { terms.link($0) == nil }) else { return [] }
    return place.identifiers.map {
      .object([.init("scheme", .string($0.scheme)), .init("value", .string($0.value))])
    }
  }

  private var descriptions: [JSONValue] {
    place.note.map { [.object([.init("value", .string($0))])] } ?? []
  }

  // MARK: Works

  private func provenance(_ provenance: Provenance) -> [JSONValue.Member] {
    [
      .init("citations", .array(citations(of: provenance.references))),
      .init("note", .text(provenance.note)),
    ]
  }

  private func citations(of works: [Reference.ID]) -> [JSONValue] {
    works.map { id in
      let work = context.works[id]
      return .record([
        .init("label", .string(work?.citation ?? id.text)),
        .init("year", .text(work?.date?.startEarliest.map { String($0.year) })),
        .init("@id", .string(work?.url.flatMap(Self.address) ?? "bibl:\(id)")),
        .init("work", .string(id.text)),
      ])
    }
  }

  private var gazetteer: JSONValue {
    .object([
      .init("label", .string(origin?.dataset.reference.title ?? terms.dataset.title)),
      .init("year", .string(String(terms.dataset.year))),
      .init("role", .string(LinkedPlacesWorks.gazetteer)),
    ])
  }

  /// An address as the schema allows it; nil of any other.
  private static func address(_ url: String) -> String? {
    let shape = #/https?://[A-Za-z0-9\-.]{2,256}\.[a-z]{2,63}(:[0-9]{1,5})?(/.*)?/#
    return url.wholeMatch(of: shape) == nil ? nil : url
  }
}
