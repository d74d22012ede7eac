extension Schema {
  /// Places with their names, geometries, elevations and ties.
  static let places = [
    """
    CREATE TABLE place (
      number INTEGER PRIMARY KEY NOT NULL,
      id TEXT NOT NULL UNIQUE,
      kind TEXT NOT NULL REFERENCES place_kind (id),
      heading TEXT NOT NULL,
      parent INTEGER REFERENCES place (number) DEFERRABLE INITIALLY DEFERRED,
      certainty TEXT NOT NULL,
      rank INTEGER,
      length_km DOUBLE,
      note TEXT)
    """,
    """
    CREATE TABLE toponym (
      number INTEGER PRIMARY KEY NOT NULL,
      place INTEGER NOT NULL REFERENCES place (number),
      text TEXT NOT NULL,
      language TEXT NOT NULL,
      role TEXT NOT NULL,
      period TEXT REFERENCES edtf_date (text),
      provenance INTEGER REFERENCES provenance (number),
      certainty TEXT,
      note TEXT,
      strict_key TEXT NOT NULL,
      folded_key TEXT NOT NULL)
    """,
    """
    CREATE TABLE location (
      number INTEGER PRIMARY KEY NOT NULL,
      place INTEGER NOT NULL REFERENCES place (number),
      role TEXT NOT NULL,
      geometry BLOB NOT NULL,
      precision_m DOUBLE,
      certainty TEXT NOT NULL,
      period TEXT REFERENCES edtf_date (text),
      provenance INTEGER REFERENCES provenance (number))
    """,
    """
    CREATE TABLE elevation (
      number INTEGER PRIMARY KEY NOT NULL,
      place INTEGER NOT NULL REFERENCES place (number),
      lowest_m DOUBLE NOT NULL,
      highest_m DOUBLE NOT NULL,
      provenance INTEGER REFERENCES provenance (number))
    """,
    """
    CREATE TABLE relation (
      number INTEGER PRIMARY KEY NOT NULL,
      place INTEGER NOT NULL REFERENCES place (number),
      kind TEXT NOT NULL,
      target INTEGER NOT NULL REFERENCES place (number) DEFERRABLE INITIALLY DEFERRED,
      provenance INTEGER REFERENCES provenance (number))
    """,
    """
    CREATE TABLE administrative_unit (
      number INTEGER PRIMARY KEY NOT NULL,
      place INTEGER NOT NULL REFERENCES place (number),
      era TEXT NOT NULL,
      name TEXT,
      country TEXT,
      period TEXT REFERENCES edtf_date (text))
    """,
    """
    CREATE TABLE external_identifier (
      number INTEGER PRIMARY KEY NOT NULL,
      place INTEGER NOT NULL REFERENCES place (number),
      scheme TEXT NOT NULL,
      value TEXT NOT NULL)
    """,
  ]
}
