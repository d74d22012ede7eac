import Foundation
import GRDB
import Gazetteer

/// Reads imported places by the folded keys of their names, one key after
/// another, so that of millions of names only those asked for are read.
struct Namesakes {
  private let names: Statement
  private let places: Statement
  private let allNames: Statement

  init(_ database: Database) throws {
    names = try database.makeStatement(
      sql: """
        SELECT n.place FROM imported_name AS n JOIN imported_place AS p ON p.fid = n.place
        WHERE n.key IS NOT NULL AND n.key = ? ORDER BY p.population DESC, p.fid LIMIT ?
        """)
    places = try database.makeStatement(
      sql: """
        SELECT d.id, p.id, p.kind, p.name, p.population, p.geom, p.first_name, p.names
        FROM imported_place AS p JOIN imported_dataset AS d ON d.number = p.dataset
        WHERE p.fid = ?
        """)
    allNames = try database.makeStatement(
      sql: "SELECT text, language FROM imported_name WHERE number >= ? AND number < ?")
  }

  /// The places that have a name with one of the keys, in the order imported,
  /// with those of their names that have one.
  ///
  /// - Parameter most: How many places of a key at most; the most populous.
  func places(
    named keys: Set<String>, most: Int
  ) throws -> [(dataset: Reference.ID, place: ImportedPlace)] {
    var numbers: Set<Int64> = []
    for key in keys {
      let rows = try Int64.fetchCursor(names, arguments: [key, most])
      while let number = try rows.next() { numbers.insert(number) }
    }
    return try numbers.sorted().compactMap { try place($0, keys) }
  }

  /// Those of some keys that a name has.
  func known(among keys: Set<String>) throws -> Set<String> {
    try keys.filter { try Int64.fetchOne(names, arguments: [$0, 1]) != nil }
  }

  private func place(
    _ number: Int64, _ keys: Set<String>
  ) throws -> (dataset: Reference.ID, place: ImportedPlace)? {
    guard let row = try Row.fetchOne(places, arguments: [number]) else { return nil }
    var reader = RowReader(row)
    let dataset = Reference.ID(try reader.text())
    var place = Place(
      id: Place.ID(try reader.text()), kind: PlaceKind.ID(reader.optionalText() ?? ""),
      heading: try reader.text())
    let population: Int? = reader.next()
    let blob: Data? = reader.next()
    place.locations =
      blob.flatMap(GeometryBlob.decode).map { [Location(role: .point, geometry: $0)] } ?? []
    let first = try reader.next(Int64.self)
    place.names = try names(first..<first + (try reader.next(Int64.self)), keys)
    return (dataset, ImportedPlace(place: place, population: population))
  }

  private func names(_ numbers: Range<Int64>, _ keys: Set<String>) throws -> [Toponym] {
    var names: [Toponym] = []
    var position = 0
    let rows = try Row.fetchCursor(
      allNames, arguments: [numbers.lowerBound, numbers.upperBound])
    while let row = try rows.next() {
      let name = Toponym(
        text: row[0], language: row[1] ?? "und", role: ImportedExtras.role(at: position))
      position += 1
      if keys.contains(NameFold.key(name.text, language: row[1])) { names.append(name) }
    }
    return names
  }
}
