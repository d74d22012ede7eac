/// The tables of imported places, made when the first are imported.
///
/// They are lean, since there may be millions of rows: a place is a feature of
/// the layer `imported_place`, its names are the rows of `imported_name` from
/// `first_name` on. `imported_gram` holds, for each sequence of letters of folded
/// keys and part of the names, those of the part that have it, by their distance
/// from its first. What few places and names have stands in tables of its own
/// (`extras`), where nothing costs nothing.
enum ImportSchema {
  /// The feature layer.
  static let layer = "imported_place"

  /// Stands for a sequence where a part says how many each of its names has, a
  /// byte a name.
  static let lengths = -1

  static let statements = [
    """
    CREATE TABLE imported_dataset (
      number INTEGER PRIMARY KEY NOT NULL,
      id TEXT NOT NULL UNIQUE,
      title TEXT NOT NULL,
      format TEXT NOT NULL,
      licence TEXT,
      url TEXT,
      places INTEGER NOT NULL,
      first_name INTEGER NOT NULL,
      last_name INTEGER NOT NULL)
    """,
    """
    CREATE TABLE imported_place (
      fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
      geom POINT,
      dataset INTEGER NOT NULL,
      id TEXT NOT NULL,
      name TEXT NOT NULL,
      kind TEXT,
      feature_code TEXT,
      country TEXT,
      population INTEGER,
      elevation_m DOUBLE,
      first_name INTEGER NOT NULL,
      names INTEGER NOT NULL)
    """,
    """
    CREATE TABLE imported_name (
      number INTEGER PRIMARY KEY NOT NULL,
      place INTEGER NOT NULL,
      key TEXT,
      text TEXT NOT NULL,
      language TEXT)
    """,
    """
    CREATE TABLE imported_gram (
      gram INTEGER NOT NULL,
      first INTEGER NOT NULL,
      names BLOB NOT NULL,
      PRIMARY KEY (gram, first)) WITHOUT ROWID
    """,
  ]

  /// Made where they are not there yet, by an import of an earlier version:
  /// records as they stand, numbers in other gazetteers, and of names a role
  /// other than its place in the list tells, a period and a note.
  static let extras = [
    """
    CREATE TABLE IF NOT EXISTS imported_record (
      place INTEGER PRIMARY KEY NOT NULL,
      json TEXT NOT NULL)
    """,
    """
    CREATE TABLE IF NOT EXISTS imported_identifier (
      place INTEGER NOT NULL,
      scheme TEXT NOT NULL,
      value TEXT NOT NULL,
      PRIMARY KEY (place, scheme, value)) WITHOUT ROWID
    """,
    """
    CREATE TABLE IF NOT EXISTS imported_name_use (
      name INTEGER PRIMARY KEY NOT NULL,
      role TEXT NOT NULL,
      period TEXT,
      note TEXT)
    """,
  ]

  /// Made anew after each import, which is quicker than keeping them during it.
  static let indexes = [
    ("imported_name_key", "imported_name (key) WHERE key IS NOT NULL"),
    ("imported_place_id", "imported_place (id)"),
  ]
}
