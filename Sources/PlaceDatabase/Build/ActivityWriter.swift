import GRDB
import Gazetteer

/// Writes what sources attest.
struct ActivityWriter {
  private let numbering: Numbering
  private let shared: SharedRows
  private let activities: TableWriter
  private let texts: TableWriter
  private let placements: TableWriter
  private let candidates: TableWriter
  private let quantities: TableWriter
  private let quantityPlaces: TableWriter
  private let actors: TableWriter

  init(_ database: Database, _ numbering: Numbering, _ shared: SharedRows) throws {
    self.numbering = numbering
    self.shared = shared
    activities = try TableWriter(
      database, "activity",
      [
        "id", "source", "kind", "date", "date_note", "cited_by", "inferred_by", "cited_range",
        "certainty", "note",
      ])
    texts = try TableWriter(
      database, "activity_text", ["activity", "part", "language", "text"])
    placements = try TableWriter(
      database, "activity_place",
      ["activity", "role", "extent", "name_in_source", "name_language"])
    candidates = try TableWriter(
      database, "candidate", ["activity_place", "place", "likelihood"])
    quantities = try TableWriter(
      database, "quantity",
      ["activity", "whole", "lowest", "highest", "unit", "qualifier", "label"])
    quantityPlaces = try TableWriter(database, "quantity_place", ["quantity", "place"])
    actors = try TableWriter(
      database, "actor", ["activity", "role", "name", "note", "is_group"])
  }

  func write(_ activity: Activity, of source: Int64) throws {
    let number = try activities.insert([
      activity.id.text, source, activity.kind.text, shared.key(of: activity.date),
      activity.dateNote, activity.citedBy.map(numbering.number(of:)),
      activity.inferredBy.map(numbering.number(of:)), activity.citedRange,
      activity.certainty.rawValue, activity.note,
    ])
    for part in ActivityText.allCases {
      for text in activity[keyPath: part.path] {
        try texts.insert([number, part.rawValue, text.language, text.text])
      }
    }
    for placement in activity.placements { try write(placement, of: number) }
    for quantity in activity.quantities { try write(quantity, of: number, within: nil) }
    for actor in activity.actors {
      try actors.insert([number, actor.role, actor.name, actor.note, actor.isGroup])
    }
  }

  private func write(_ placement: Placement, of activity: Int64) throws {
    let number = try placements.insert([
      activity, placement.role.text, placement.extent.rawValue, placement.nameInSource.text,
      placement.nameInSource.language,
    ])
    for candidate in placement.candidates {
      try candidates.insert([
        number, numbering.number(of: candidate.place), candidate.likelihood,
      ])
    }
  }

  private func write(_ quantity: Quantity, of activity: Int64, within whole: Int64?) throws {
    let number = try quantities.insert([
      activity, whole, quantity.lowest, quantity.highest, quantity.unit,
      quantity.qualifier?.rawValue, quantity.label,
    ])
    for place in quantity.places {
      try quantityPlaces.insert([number, numbering.number(of: place)])
    }
    for part in quantity.parts { try write(part, of: activity, within: number) }
  }
}
