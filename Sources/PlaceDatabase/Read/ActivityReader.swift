import GRDB
import Gazetteer

/// Reads what sources attest.
struct ActivityReader {
  private let database: Database

  init(_ database: Database) { self.database = database }

  /// Every activity by the number of its source, in the order authored.
  func activities() throws -> [Int64: [Activity]] {
    let texts = try ActivityText.allCases.map { ($0, try self.texts($0)) }
    let placements = try placements()
    let quantities = try quantities()
    let actors = try actors()
    return try database.readGroups(
      """
      SELECT source, activity.number, activity.id, activity.kind, activity.date, date_note,
        citing.id, inferring.id, cited_range, certainty, activity.note
      FROM activity
        LEFT JOIN reference AS citing ON citing.number = cited_by
        LEFT JOIN reference AS inferring ON inferring.number = inferred_by
      ORDER BY activity.number
      """
    ) { row in
      let number = try row.next(Int64.self)
      var activity = Activity(
        id: Activity.ID(try row.text()), kind: ActivityKind.ID(try row.text()),
        date: try row.date(), dateNote: row.next(), placements: placements[number] ?? [],
        quantities: quantities[number] ?? [], actors: actors[number] ?? [],
        citedBy: row.optionalText().map(Reference.ID.init(_:)),
        inferredBy: row.optionalText().map(Reference.ID.init(_:)), citedRange: row.next(),
        certainty: try row.choice(Certainty.self), note: row.next())
      for (part, texts) in texts { activity[keyPath: part.path] = texts[number] ?? [] }
      return activity
    }
  }

  private func texts(_ part: ActivityText) throws -> [Int64: [LocalizedText]] {
    try database.readGroups(
      "SELECT activity, language, text FROM activity_text WHERE part = ? ORDER BY number",
      [part.rawValue]
    ) { LocalizedText(language: try $0.text(), text: try $0.text()) }
  }

  private func placements() throws -> [Int64: [Placement]] {
    let candidates = try database.readGroups(
      """
      SELECT activity_place, place.id, likelihood
      FROM candidate JOIN place ON place.number = candidate.place
      ORDER BY candidate.number
      """
    ) { Placement.Candidate(place: Place.ID(try $0.text()), likelihood: $0.next()) }
    return try database.readGroups(
      """
      SELECT activity, number, role, extent, name_language, name_in_source
      FROM activity_place ORDER BY number
      """
    ) { row in
      let number = try row.next(Int64.self)
      return Placement(
        role: PlacementRole.ID(try row.text()), extent: try row.choice(Placement.Extent.self),
        nameInSource: LocalizedText(language: try row.text(), text: try row.text()),
        candidates: candidates[number] ?? [])
    }
  }

  private func actors() throws -> [Int64: [Actor]] {
    try database.readGroups(
      "SELECT activity, role, name, note, is_group FROM actor ORDER BY number"
    ) { row in
      Actor(
        role: try row.text(), name: try row.text(), note: row.next(),
        isGroup: try row.next(Bool.self))
    }
  }

  /// The figures by activity. A part is written after its whole, so that in
  /// reverse order every part is whole when its own whole takes it up.
  private func quantities() throws -> [Int64: [Quantity]] {
    let places = try database.readGroups(
      """
      SELECT quantity, place.id
      FROM quantity_place JOIN place ON place.number = quantity_place.place
      ORDER BY quantity_place.number
      """
    ) { Place.ID(try $0.text()) }
    let rows = try database.read(
      """
      SELECT number, activity, whole, lowest, highest, unit, qualifier, label
      FROM quantity ORDER BY number DESC
      """
    ) { row in
      let number = try row.next(Int64.self)
      let (activity, whole): (Int64, Int64?) = (try row.next(Int64.self), row.next())
      let quantity = Quantity(
        lowest: row.next(), highest: row.next(), unit: row.next(),
        qualifier: try row.optionalChoice(Quantity.Qualifier.self),
        places: places[number] ?? [], label: row.next())
      return (number, activity, whole, quantity)
    }
    var parts: [Int64: [Quantity]] = [:]
    var result: [Int64: [Quantity]] = [:]
    for (number, activity, whole, row) in rows {
      var quantity = row
      quantity.parts = parts[number]?.reversed() ?? []
      if let whole {
        parts[whole, default: []].append(quantity)
      } else {
        result[activity, default: []].append(quantity)
      }
    }
    return result.mapValues { $0.reversed() }
  }
}
