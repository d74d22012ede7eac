import GRDB
import Gazetteer

/// Writes places with all that is known of them.
struct PlaceWriter {
  private let numbering: Numbering
  private let shared: SharedRows
  private let places: TableWriter
  private let toponyms: TableWriter
  private let locations: TableWriter
  private let elevations: TableWriter
  private let relations: TableWriter
  private let units: TableWriter
  private let identifiers: TableWriter

  init(_ database: Database, _ numbering: Numbering, _ shared: SharedRows) throws {
    self.numbering = numbering
    self.shared = shared
    places = try TableWriter(
      database, "place",
      ["id", "kind", "heading", "parent", "certainty", "rank", "length_km", "note"])
    toponyms = try TableWriter(
      database, "toponym",
      [
        "place", "text", "language", "role", "period", "provenance", "certainty", "note",
        "strict_key", "folded_key",
      ])
    locations = try TableWriter(
      database, "location",
      ["place", "role", "geometry", "precision_m", "certainty", "period", "provenance"])
    elevations = try TableWriter(
      database, "elevation", ["place", "lowest_m", "highest_m", "provenance"])
    relations = try TableWriter(
      database, "relation", ["place", "kind", "target", "provenance"])
    units = try TableWriter(
      database, "administrative_unit", ["place", "era", "name", "country", "period"])
    identifiers = try TableWriter(
      database, "external_identifier", ["place", "scheme", "value"])
  }

  func write(_ place: Place) throws {
    let number = try places.insert([
      place.id.text, place.kind.text, place.heading, place.parent.map(numbering.number(of:)),
      place.certainty.rawValue, place.rank, place.length, place.note,
    ])
    for name in place.names { try write(name, of: number) }
    for location in place.locations { try write(location, of: number) }
    for elevation in place.elevations {
      try elevations.insert([
        number, elevation.lowest, elevation.highest, shared.number(of: elevation.provenance),
      ])
    }
    for relation in place.relations {
      try relations.insert([
        number, relation.kind, numbering.number(of: relation.target),
        shared.number(of: relation.provenance),
      ])
    }
    for unit in place.units {
      try units.insert([
        number, unit.era.rawValue, unit.name, unit.country, shared.key(of: unit.period),
      ])
    }
    for identifier in place.identifiers {
      try identifiers.insert([number, identifier.scheme, identifier.value])
    }
  }

  private func write(_ name: Toponym, of place: Int64) throws {
    try toponyms.insert([
      place, name.text, name.language, name.role.rawValue, shared.key(of: name.period),
      shared.number(of: Provenance(references: name.references)), name.certainty?.rawValue,
      name.note, NameFold.strictKey(name.text),
      NameFold.key(name.text, language: name.language),
    ])
  }

  private func write(_ location: Location, of place: Int64) throws {
    try locations.insert([
      place, location.role.rawValue, GeometryBlob.encode(location.geometry), location.precision,
      location.certainty.rawValue, shared.key(of: location.period),
      shared.number(of: location.provenance),
    ])
  }
}
