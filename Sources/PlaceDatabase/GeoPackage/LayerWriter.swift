import GRDB
import Gazetteer

extension Layer {
  /// Makes the table, registers it and fills it with the records whose geometry
  /// is of its type; leaves it out altogether where there are none, since an
  /// empty layer tells a GIS nothing.
  func write(_ records: [Record], to database: Database) throws {
    let records = records.filter(fits)
    guard !records.isEmpty else { return }
    try database.execute(sql: definition)
    try register(box: box(of: records), in: database)
    try fill(with: records, in: database)
    if geometry != nil {
      try SpatialIndex(table: name).write(to: database)
    }
  }

  private func fits(_ record: Record) -> Bool {
    guard let geometry else { return true }
    return geometry.of(record).map(geometry.type.fits) ?? false
  }

  private var definition: String {
    var lines = ["fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL"]
    if let geometry { lines.append("geom \(geometry.type.rawValue) NOT NULL") }
    lines += columns.map { "\($0.name) \($0.type.rawValue)" }
    return "CREATE TABLE \(name) (\n  \(lines.joined(separator: ",\n  ")))"
  }

  private func box(of records: [Record]) -> BoundingBox? {
    guard let geometry else { return nil }
    return BoundingBox(of: records.lazy.flatMap { geometry.of($0)?.coordinates ?? [] })
  }

  private func register(box: BoundingBox?, in database: Database) throws {
    try database.execute(
      sql: "INSERT INTO gpkg_contents VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
      arguments: [
        name, geometry == nil ? "attributes" : "features", identifier, description,
        GeoPackageSchema.lastChange, box?.west, box?.south, box?.east, box?.north,
        geometry == nil ? nil : GeoPackageSchema.wgs84,
      ])
    guard let geometry else { return }
    try database.execute(
      sql: "INSERT INTO gpkg_geometry_columns VALUES (?, 'geom', ?, ?, 0, 0)",
      arguments: [name, geometry.type.rawValue, GeoPackageSchema.wgs84])
  }

  private func fill(with records: [Record], in database: Database) throws {
    let names = (geometry == nil ? [] : ["geom"]) + columns.map(\.name)
    let marks = names.map { _ in "?" }.joined(separator: ", ")
    let statement = try database.makeStatement(
      sql: "INSERT INTO \(name) (\(names.joined(separator: ", "))) VALUES (\(marks))")
    let index = try geometry.map { _ in try SpatialIndex(table: name).make(in: database) }
    for record in records {
      let shape = geometry.flatMap { $0.of(record)?.rightHanded }
      let values = columns.map { $0.value(record) }
      let blob: [(any DatabaseValueConvertible)?] = shape.map { [GeometryBlob.encode($0)] } ?? []
      try statement.execute(arguments: StatementArguments(blob + values))
      if let index, let box = shape?.boundingBox {
        try index.execute(arguments: [
          database.lastInsertedRowID, box.west, box.east, box.south, box.north,
        ])
      }
    }
  }
}
