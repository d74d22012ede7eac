import Foundation
import GRDB
import Gazetteer

/// Finds places by their identifiers, authored and imported.
enum PlaceLookup {
  /// The place of an identifier.
  ///
  /// - Parameter dataset: The dataset it was imported from; nil for an authored
  ///   place, or, where none is called so, for one of any dataset.
  static func match(
    _ id: String, dataset: String?, in database: Database
  ) throws -> NameMatch? {
    if dataset == nil, let match = try authored(id, in: database) { return match }
    return try imported(id, dataset: dataset, in: database)
  }

  private static func authored(_ id: String, in database: Database) throws -> NameMatch? {
    let row = try Row.fetchOne(
      database,
      sql: """
        SELECT p.id, p.heading, p.kind,
          (SELECT geometry FROM location AS l
            WHERE l.place = p.number AND role = 'point' ORDER BY l.number LIMIT 1),
          (SELECT lowest_m FROM elevation AS e
            WHERE e.place = p.number ORDER BY e.number LIMIT 1)
        FROM place AS p WHERE p.id = ?
        """, arguments: [id])
    return row.map { row in
      let blob: Data? = row[3]
      return NameMatch(
        place: Place.ID(row[0]), heading: row[1], kind: PlaceKind.ID(row[2]), name: row[1],
        language: "und", score: 1,
        position: blob.flatMap(GeometryBlob.decode)?.coordinates.first, elevation: row[4])
    }
  }

  private static func imported(
    _ id: String, dataset: String?, in database: Database
  ) throws -> NameMatch? {
    guard try database.tableExists(ImportSchema.layer) else { return nil }
    let row = try Row.fetchOne(
      database,
      sql: """
        SELECT p.id, p.name, p.kind, p.population, p.geom, d.id, p.elevation_m
        FROM imported_place AS p JOIN imported_dataset AS d ON d.number = p.dataset
        WHERE p.id = ? AND (? IS NULL OR d.id = ?)
        """, arguments: [id, dataset, dataset])
    return row.map { row in
      let blob: Data? = row[4]
      return NameMatch(
        place: Place.ID(row[0]), heading: row[1], kind: PlaceKind.ID(row[2] ?? ""), name: row[1],
        language: "und", score: 1, dataset: Reference.ID(row[5]),
        position: blob.flatMap(GeometryBlob.decode)?.coordinates.first, elevation: row[6],
        population: row[3])
    }
  }
}
