import GRDB

/// The R*Tree of a feature layer, after the extension of GeoPackage 1.3
/// (OGC 12-128r18, annex F.3).
struct SpatialIndex {
  /// The feature table, whose key is `fid` and whose geometry `geom`.
  var table: String

  private var name: String { "rtree_\(table)_geom" }

  /// Makes the tree and returns the statement that puts a feature into it:
  /// number, west, east, south, north.
  func make(in database: Database) throws -> Statement {
    try database.execute(
      sql: "CREATE VIRTUAL TABLE \(name) USING rtree(id, minx, maxx, miny, maxy)")
    return try insertion(in: database)
  }

  /// The statement that puts a feature into a tree that is there.
  func insertion(in database: Database) throws -> Statement {
    try database.makeStatement(sql: "INSERT INTO \(name) VALUES (?, ?, ?, ?, ?)")
  }

  /// Registers the tree and makes the triggers that keep it.
  func write(to database: Database) throws {
    try register(in: database)
    try makeTriggers(in: database)
  }

  /// Lists the tree among the extensions of the file.
  func register(in database: Database) throws {
    try database.execute(
      sql: "INSERT INTO gpkg_extensions VALUES (?, 'geom', 'gpkg_rtree_index', ?, 'write-only')",
      arguments: [table, "http://www.geopackage.org/spec130/#extension_rtree"])
  }

  /// Makes the triggers. They call functions only a GIS has, so they come once
  /// every row is in.
  func makeTriggers(in database: Database) throws {
    for trigger in triggers { try database.execute(sql: trigger) }
  }

  /// Takes the triggers away, so that rows can be put in without a GIS.
  func removeTriggers(from database: Database) throws {
    for suffix in Self.suffixes {
      try database.execute(sql: "DROP TRIGGER IF EXISTS \(name)_\(suffix)")
    }
  }

  private static let suffixes = ["insert", "update1", "update2", "update3", "update4", "delete"]

  private var triggers: [String] {
    let isFilled = "NEW.geom NOTNULL AND NOT ST_IsEmpty(NEW.geom)"
    let isEmpty = "NEW.geom ISNULL OR ST_IsEmpty(NEW.geom)"
    let insert = """
      INSERT OR REPLACE INTO \(name) VALUES (
          NEW.fid,
          ST_MinX(NEW.geom), ST_MaxX(NEW.geom),
          ST_MinY(NEW.geom), ST_MaxY(NEW.geom));
      """
    let delete = "DELETE FROM \(name) WHERE id = OLD.fid;"
    return [
      trigger("insert", "INSERT ON \(table)", when: isFilled, insert),
      trigger(
        "update1", "UPDATE OF geom ON \(table)", when: "OLD.fid = NEW.fid AND (\(isFilled))",
        insert),
      trigger(
        "update2", "UPDATE OF geom ON \(table)", when: "OLD.fid = NEW.fid AND (\(isEmpty))",
        delete),
      trigger(
        "update3", "UPDATE ON \(table)", when: "OLD.fid != NEW.fid AND (\(isFilled))",
        "\(delete)\n  \(insert)"),
      trigger(
        "update4", "UPDATE ON \(table)", when: "OLD.fid != NEW.fid AND (\(isEmpty))",
        "DELETE FROM \(name) WHERE id IN (OLD.fid, NEW.fid);"),
      trigger("delete", "DELETE ON \(table)", when: "OLD.geom NOT NULL", delete),
    ]
  }

  private func trigger(
    _ suffix: String, _ event: String, when condition: String, _ action: String
  ) -> String {
    """
    CREATE TRIGGER \(name)_\(suffix) AFTER \(event)
    WHEN \(condition)
    BEGIN
      \(action)
    END
    """
  }
}
