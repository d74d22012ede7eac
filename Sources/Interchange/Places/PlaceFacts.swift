import Gazetteer

/// The flat facts of a place at one of its geometries, under the names the layers
/// of the place database have.
///
/// Every place has every fact, null where it does not apply, so that a GIS or a
/// spreadsheet shows one table.
struct PlaceFacts {
  var place: Place
  var location: Location?
  var context: PlaceContext

  /// The facts in their order.
  var members: [JSONValue.Member] { identity + names + ground + ties }

  private var identity: [JSONValue.Member] {
    let kind = context.kinds[place.kind]
    let name = place.name(in: "en", fallbacks: context.languages)?.toponym.text
    return [
      .init("id", .string(place.id.text)),
      .init("name", .string(name ?? place.heading)),
      .init("heading", .string(place.heading)),
      .init("kind", .string(place.kind.text)),
      .init("kind_label", .text(kind?.labels.text(in: "en"))),
      .init("family", .text(kind?.family.rawValue)),
    ]
  }

  /// The first name in each language, then all others with their languages.
  private var names: [JSONValue.Member] {
    let first = place.firstNames
    let columns = context.languages.nameColumns
    let shown = Set(columns.compactMap { first[$0.tag] })
    let others = place.names.filter { !shown.contains($0) }.map { "\($0.text)@\($0.language)" }
    return columns.map { .init($0.column, .text(first[$0.tag]?.text)) }
      + [.init("other_names", .text(others.isEmpty ? nil : others.joined(separator: "; ")))]
  }

  private var ground: [JSONValue.Member] {
    let elevation = place.elevations.first
    return [
      .init("role", .text(location?.role.rawValue)),
      .init("certainty", .string(place.certainty.rawValue)),
      .init("location_certainty", .text(location?.certainty.rawValue)),
      .init("precision_m", .figure(location?.precision)),
      .init("location_source", .text(location.flatMap { context.words($0.provenance) })),
      .init("elevation_m", .figure(elevation?.single)),
      .init("elevation_min_m", .figure(elevation?.lowest)),
      .init("elevation_max_m", .figure(elevation?.highest)),
      .init("elevation_source", .text(elevation.flatMap { context.words($0.provenance) })),
      .init("length_km", .figure(place.length)),
      .init("rank", .figure(place.rank.map(Double.init))),
    ]
  }

  private var ties: [JSONValue.Member] {
    let numbers = place.identifiers.map { "\($0.scheme) \($0.value)" }
    return [
      .init("parent", .text(place.parent?.text)),
      .init("parent_heading", .text(place.parent.flatMap { context.headings[$0] })),
      .init("unit_historical", .text(unit(.historical)?.name)),
      .init("unit_present", .text(unit(.present)?.name)),
      .init("country_present", .text(unit(.present)?.country)),
      .init("identifiers", .text(numbers.isEmpty ? nil : numbers.joined(separator: "; "))),
      .init("note", .text(place.note)),
    ]
  }

  private func unit(_ era: AdministrativeUnit.Era) -> AdministrativeUnit? {
    place.units.first { $0.era == era }
  }
}
