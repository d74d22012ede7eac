import GRDB

/// How a GIS is to draw one layer, in QGIS's own XML.
public struct StoredStyle: Hashable, Sendable {
  /// The layer, such as `place_point`.
  public var layer: String
  /// What the style is called, in at most 30 characters.
  public var name: String
  /// The content of a `.qml` file.
  public var qml: String

  /// Makes a style of a layer.
  public init(layer: String, name: String, qml: String) {
    self.layer = layer
    self.name = name
    self.qml = qml
  }
}

/// The table in which QGIS looks for the styles of a GeoPackage's layers.
struct StyleTable {
  var styles: [StoredStyle]

  /// Writes the styles of those layers that are there, once the layers are.
  func write(to database: Database) throws {
    let styles = try styles.filter { try database.tableExists($0.layer) }
    guard !styles.isEmpty else { return }
    try database.execute(sql: Self.definition)
    for style in styles {
      try database.execute(
        sql: """
          INSERT INTO layer_styles (f_table_catalog, f_table_schema, f_table_name,
            f_geometry_column, styleName, styleQML, styleSLD, useAsDefault, description, owner,
            update_time)
          VALUES ('', '', ?, 'geom', ?, ?, '', 1, ?, '', ?)
          """,
        arguments: [
          style.layer, style.name, style.qml, style.name, GeoPackageSchema.lastChange,
        ])
    }
    try database.execute(
      sql: """
        INSERT INTO gpkg_contents (table_name, data_type, identifier, description, last_change)
        VALUES ('layer_styles', 'attributes', 'layer_styles', 'How QGIS draws the layers', ?)
        """, arguments: [GeoPackageSchema.lastChange])
  }

  /// As QGIS makes the table, letter by letter, since it asks for these names.
  private static let definition = """
    CREATE TABLE layer_styles (
      id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
      f_table_catalog TEXT(256),
      f_table_schema TEXT(256),
      f_table_name TEXT(256),
      f_geometry_column TEXT(256),
      styleName TEXT(30),
      styleQML TEXT,
      styleSLD TEXT,
      useAsDefault BOOLEAN,
      description TEXT,
      owner TEXT(30),
      ui TEXT(30),
      update_time DATETIME DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')))
    """
}
