import Foundation
import GRDB
import Gazetteer

/// Writes imported places, their names and the index of names.
final class ImportedPlaceWriter {
  private let database: Database
  private let dataset: ImportedDataset
  private let number: Int64
  private let firstName: Int64
  private var nextPlace: Int64
  private var nextName: Int64
  private var box: BoundingBox?

  private let places: Statement
  private let names: Statement
  private let positions: Statement
  private let grams: GramWriter
  private let extras: ImportedExtras

  init(_ database: Database, _ dataset: ImportedDataset) throws {
    self.database = database
    self.dataset = dataset
    let isNew = try !database.tableExists(ImportSchema.layer)
    if isNew {
      for statement in ImportSchema.statements { try database.execute(sql: statement) }
      positions = try SpatialIndex(table: ImportSchema.layer).make(in: database)
    } else {
      try Self.makeReady(database, replacing: dataset.reference.id.text)
      positions = try SpatialIndex(table: ImportSchema.layer).insertion(in: database)
    }
    func next(_ column: String, _ table: String) throws -> Int64 {
      try Int64.fetchOne(database, sql: "SELECT coalesce(max(\(column)), 0) + 1 FROM \(table)") ?? 1
    }
    number = try next("number", "imported_dataset")
    nextPlace = try next("fid", ImportSchema.layer)
    nextName = try next("number", "imported_name")
    firstName = nextName
    places = try database.makeStatement(
      sql: "INSERT INTO imported_place VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
    names = try database.makeStatement(sql: "INSERT INTO imported_name VALUES (?, ?, ?, ?, ?)")
    grams = try GramWriter(database)
    extras = try ImportedExtras(database)
  }

  /// Takes away what an import makes anew, and an earlier import of the dataset.
  private static func makeReady(_ database: Database, replacing id: String) throws {
    for (index, _) in ImportSchema.indexes {
      try database.execute(sql: "DROP INDEX IF EXISTS \(index)")
    }
    try SpatialIndex(table: ImportSchema.layer).removeTriggers(from: database)
    guard
      let old = try Row.fetchOne(
        database, sql: "SELECT number, first_name, last_name FROM imported_dataset WHERE id = ?",
        arguments: [id])
    else { return }
    let (number, first, last): (Int64, Int64, Int64) = (old[0], old[1], old[2])
    try ImportedExtras.remove(from: database, dataset: number, names: first...max(first, last))
    try database.execute(
      sql: """
        DELETE FROM rtree_imported_place_geom
          WHERE id IN (SELECT fid FROM imported_place WHERE dataset = :number);
        DELETE FROM imported_place WHERE dataset = :number;
        DELETE FROM imported_name WHERE number BETWEEN :first AND :last;
        DELETE FROM imported_gram WHERE first BETWEEN :first AND :last;
        DELETE FROM imported_dataset WHERE number = :number;
        """, arguments: ["number": number, "first": first, "last": last])
  }

  /// Writes a place and returns how many names it has.
  func write(_ imported: ImportedPlace) throws -> Int {
    let place = imported.place
    let position = place.point
    try places.execute(arguments: [
      nextPlace, position.map { GeometryBlob.encode(.point($0)) }, number, place.id.text,
      place.heading, place.kind.text.isEmpty ? nil : place.kind.text, imported.featureCode,
      place.units.first?.country, imported.population, place.elevations.first?.lowest, nextName,
      place.names.count,
    ])
    if let position {
      try positions.execute(arguments: [
        nextPlace, position.longitude, position.longitude, position.latitude, position.latitude,
      ])
      box = box?.including(position) ?? BoundingBox(of: [position])
    }
    try extras.write(imported, place: nextPlace, firstName: nextName)
    var keys: Set<String> = []
    for name in place.names { try write(name, keys: &keys) }
    nextPlace += 1
    return place.names.count
  }

  /// Writes a name. The key of one that another name of the place has already is
  /// not kept twice: either leads to the place.
  private func write(_ name: Toponym, keys: inout Set<String>) throws {
    let language = name.language == "und" ? nil : name.language
    var key = NameFold.key(name.text, language: language)
    // A script the fold does not know is found by the letters as they are.
    if key.isEmpty { key = NameFold.strictKey(name.text) }
    let isNew = keys.insert(key).inserted
    try names.execute(arguments: [nextName, nextPlace, isNew ? key : nil, name.text, language])
    if isNew { try grams.add(nextName, key: key) }
    nextName += 1
  }

  /// Makes the indexes and lists the layer for a GIS.
  func finish(places count: Int) throws {
    try grams.flush()
    let reference = dataset.reference
    try database.execute(
      sql: "INSERT INTO imported_dataset VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
      arguments: [
        number, reference.id.text, reference.title, dataset.format, reference.licence,
        reference.url, count, firstName, nextName - 1,
      ])
    for (index, columns) in ImportSchema.indexes {
      try database.execute(sql: "CREATE INDEX \(index) ON \(columns)")
    }
    try register()
  }

  private func register() throws {
    let layer = ImportSchema.layer
    let isListed = try Bool.fetchOne(
      database, sql: "SELECT EXISTS (SELECT 1 FROM gpkg_contents WHERE table_name = ?)",
      arguments: [layer])
    if isListed != true {
      try database.execute(
        sql: """
          INSERT INTO gpkg_contents
            VALUES (?, 'features', 'Imported places', 'Places of other gazetteers', ?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          layer, GeoPackageSchema.lastChange, box?.west, box?.south, box?.east, box?.north,
          GeoPackageSchema.wgs84,
        ])
      try database.execute(
        sql: "INSERT INTO gpkg_geometry_columns VALUES (?, 'geom', 'POINT', ?, 0, 0)",
        arguments: [layer, GeoPackageSchema.wgs84])
      try SpatialIndex(table: layer).register(in: database)
    } else {
      try database.execute(
        sql: """
          UPDATE gpkg_contents SET min_x = e.w, min_y = e.s, max_x = e.e, max_y = e.n
          FROM (SELECT min(minx) AS w, min(miny) AS s, max(maxx) AS e, max(maxy) AS n
            FROM rtree_imported_place_geom) AS e
          WHERE table_name = ?
          """, arguments: [layer])
    }
    try SpatialIndex(table: layer).makeTriggers(in: database)
  }
}
