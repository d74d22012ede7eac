/// The tables of a place database.
///
/// Behind the feature layers that a GIS opens stand normalised tables, from
/// which a `Corpus` is read back whole. Rows are numbered in the order
/// authored, so that reading by number gives the same order. Things refer to
/// one another by number, to entries of a vocabulary by their readable
/// identifier, and to dates by their text.
enum Schema {
  /// The version of the tables; raised whenever they change, so that a file of
  /// another version is built anew.
  static let version = 2

  /// Every statement that makes the normalised tables, in order.
  static let statements = build + vocabularies + works + places + activities

  /// Lists the table `build` as attributes: once a file lists any, a GIS leaves
  /// alone the tables it does not list, among them those of the name index.
  static let registration = """
    INSERT INTO gpkg_contents (table_name, data_type, identifier, description, last_change)
    VALUES ('build', 'attributes', 'Build', 'What the file was built from', ?)
    """

  private static let build = [
    """
    CREATE TABLE build (
      number INTEGER PRIMARY KEY NOT NULL,
      digest TEXT NOT NULL,
      schema_version INTEGER NOT NULL)
    """
  ]
}
