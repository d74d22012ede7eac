import Foundation
import GRDB
import Gazetteer

/// Reads imported places one by one, in the order imported.
struct ImportedPlaceReader {
  private let database: Database
  private let hasRecords: Bool
  private let hasIdentifiers: Bool
  private let hasUses: Bool

  init(_ database: Database) throws {
    self.database = database
    func holds(_ table: String) throws -> Bool {
      guard try database.tableExists(table) else { return false }
      return try Bool.fetchOne(database, sql: "SELECT EXISTS (SELECT 1 FROM \(table))") ?? false
    }
    hasRecords = try holds("imported_record")
    hasIdentifiers = try holds("imported_identifier")
    hasUses = try holds("imported_name_use")
  }

  /// The datasets imported, in order, with how many places each has.
  func datasets() throws -> [(dataset: ImportedDataset, places: Int)] {
    guard try database.tableExists(ImportSchema.layer) else { return [] }
    return try database.read(
      "SELECT id, title, format, licence, url, places FROM imported_dataset ORDER BY number"
    ) { row in
      let id = Reference.ID(try row.text())
      let title = try row.text()
      let format = try row.text()
      let reference = Reference(
        id: id, kind: "dataset", title: title, url: nil, licence: row.optionalText())
      var dataset = ImportedDataset(reference: reference, format: format)
      dataset.reference.url = row.optionalText()
      return (dataset, try row.next(Int.self))
    }
  }

  /// Reads every place of a dataset.
  func read(_ dataset: Reference.ID, _ body: (ImportedPlace) throws -> Void) throws {
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT p.fid, p.geom, p.id, p.name, p.kind, p.feature_code, p.country, p.population,
          p.elevation_m, p.first_name, p.names
        FROM imported_dataset AS d JOIN imported_place AS p ON p.dataset = d.number
        WHERE d.id = ? ORDER BY p.fid
        """, arguments: [dataset.text])
    while let row = try rows.next() {
      var reader = RowReader(row)
      try body(try place(&reader))
    }
  }

  private func place(_ row: inout RowReader) throws -> ImportedPlace {
    let number = try row.next(Int64.self)
    let blob: Data? = row.next()
    var place = Place(
      id: Place.ID(try row.text()), kind: "", heading: try row.text(),
      locations: blob.flatMap(GeometryBlob.decode).map {
        [Location(role: .point, geometry: $0)]
      } ?? [])
    place.kind = PlaceKind.ID(row.optionalText() ?? "")
    let code = row.optionalText()
    if let country = row.optionalText() {
      place.units = [AdministrativeUnit(era: .present, country: country)]
    }
    let population: Int? = row.next()
    if let elevation: Double = row.next() {
      place.elevations = [Elevation(lowest: elevation, highest: elevation)]
    }
    let first = try row.next(Int64.self)
    place.names = try names(first..<first + (try row.next(Int64.self)))
    if hasIdentifiers { place.identifiers = try identifiers(of: number) }
    return ImportedPlace(
      place: place, featureCode: code, population: population,
      record: hasRecords ? try record(of: number) : nil)
  }

  private func names(_ numbers: Range<Int64>) throws -> [Toponym] {
    let uses = hasUses ? try self.uses(of: numbers) : [:]
    let statement = try database.cachedStatement(
      sql:
        "SELECT text, language FROM imported_name WHERE number >= ? AND number < ? ORDER BY number")
    let rows = try Row.fetchCursor(
      statement, arguments: [numbers.lowerBound, numbers.upperBound])
    var names: [Toponym] = []
    while let row = try rows.next() {
      let use = uses[numbers.lowerBound + Int64(names.count)]
      names.append(
        Toponym(
          text: row[0], language: row[1] ?? "und",
          role: use?.role ?? ImportedExtras.role(at: names.count), period: use?.period,
          note: use?.note))
    }
    return names
  }

  /// What is known of the use of a name.
  private struct Use {
    var role: Toponym.Role
    var period: EDTFDate?
    var note: String?
  }

  private func uses(of names: Range<Int64>) throws -> [Int64: Use] {
    let rows = try database.read(
      "SELECT name, role, period, note FROM imported_name_use WHERE name >= ? AND name < ?",
      [names.lowerBound, names.upperBound]
    ) { row in
      (
        try row.next(Int64.self),
        Use(
          role: try row.choice(Toponym.Role.self), period: try row.date(),
          note: row.optionalText())
      )
    }
    return Dictionary(rows) { first, _ in first }
  }

  private func identifiers(of place: Int64) throws -> [ExternalIdentifier] {
    try database.read(
      "SELECT scheme, value FROM imported_identifier WHERE place = ?", [place]
    ) { ExternalIdentifier(scheme: try $0.text(), value: try $0.text()) }
  }

  private func record(of place: Int64) throws -> String? {
    let statement = try database.cachedStatement(
      sql: "SELECT json FROM imported_record WHERE place = ?")
    return try String.fetchOne(statement, arguments: [place])
  }
}
