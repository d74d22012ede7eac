extension Schema {
  /// What the sources attest.
  static let activities = [
    """
    CREATE TABLE activity (
      number INTEGER PRIMARY KEY NOT NULL,
      id TEXT NOT NULL UNIQUE,
      source INTEGER NOT NULL REFERENCES source (number),
      kind TEXT NOT NULL REFERENCES activity_kind (id),
      date TEXT REFERENCES edtf_date (text),
      date_note TEXT,
      cited_by INTEGER REFERENCES reference (number),
      inferred_by INTEGER REFERENCES reference (number),
      cited_range TEXT,
      certainty TEXT NOT NULL,
      note TEXT)
    """,
    """
    CREATE TABLE activity_text (
      number INTEGER PRIMARY KEY NOT NULL,
      activity INTEGER NOT NULL REFERENCES activity (number),
      part TEXT NOT NULL,
      language TEXT NOT NULL,
      text TEXT NOT NULL)
    """,
    """
    CREATE TABLE activity_place (
      number INTEGER PRIMARY KEY NOT NULL,
      activity INTEGER NOT NULL REFERENCES activity (number),
      role TEXT NOT NULL REFERENCES placement_role (id),
      extent TEXT NOT NULL,
      name_in_source TEXT NOT NULL,
      name_language TEXT NOT NULL)
    """,
    """
    CREATE TABLE candidate (
      number INTEGER PRIMARY KEY NOT NULL,
      activity_place INTEGER NOT NULL REFERENCES activity_place (number),
      place INTEGER NOT NULL REFERENCES place (number),
      likelihood DOUBLE)
    """,
    """
    CREATE TABLE quantity (
      number INTEGER PRIMARY KEY NOT NULL,
      activity INTEGER NOT NULL REFERENCES activity (number),
      whole INTEGER REFERENCES quantity (number),
      lowest DOUBLE,
      highest DOUBLE,
      unit TEXT,
      qualifier TEXT,
      label TEXT)
    """,
    """
    CREATE TABLE quantity_place (
      number INTEGER PRIMARY KEY NOT NULL,
      quantity INTEGER NOT NULL REFERENCES quantity (number),
      place INTEGER NOT NULL REFERENCES place (number))
    """,
    """
    CREATE TABLE actor (
      number INTEGER PRIMARY KEY NOT NULL,
      activity INTEGER NOT NULL REFERENCES activity (number),
      role TEXT NOT NULL,
      name TEXT NOT NULL,
      note TEXT,
      is_group BOOLEAN NOT NULL)
    """,
  ]

  /// The indexes, made once the rows are in.
  static let indexes = [
    "CREATE INDEX toponym_place ON toponym (place)",
    "CREATE INDEX toponym_folded_key ON toponym (folded_key)",
    "CREATE INDEX toponym_strict_key ON toponym (strict_key)",
    "CREATE INDEX location_place ON location (place)",
    "CREATE INDEX elevation_place ON elevation (place)",
    "CREATE INDEX relation_place ON relation (place)",
    "CREATE INDEX administrative_unit_place ON administrative_unit (place)",
    "CREATE INDEX external_identifier_place ON external_identifier (place)",
    "CREATE INDEX place_parent ON place (parent)",
    "CREATE INDEX provenance_reference_provenance ON provenance_reference (provenance)",
    "CREATE INDEX activity_source ON activity (source)",
    "CREATE INDEX activity_text_activity ON activity_text (activity)",
    "CREATE INDEX activity_place_activity ON activity_place (activity)",
    "CREATE INDEX candidate_activity_place ON candidate (activity_place)",
    "CREATE INDEX candidate_place ON candidate (place)",
    "CREATE INDEX quantity_activity ON quantity (activity)",
    "CREATE INDEX actor_activity ON actor (activity)",
  ]

  /// The index of names by trigram of the folded key.
  ///
  /// The key stands between spaces, so that a word of four letters with one
  /// wrong still shares a trigram. The index keeps no text of its own and no
  /// positions: candidates are looked up in `toponym` and measured there. Only
  /// tokenizers built into SQLite are used, so that any program opens the file.
  static let nameIndex = [
    """
    CREATE VIRTUAL TABLE toponym_trigram
    USING fts5 (folded_key, content = '', detail = 'none', tokenize = 'trigram')
    """,
    """
    INSERT INTO toponym_trigram (rowid, folded_key)
    SELECT number, ' ' || folded_key || ' ' FROM toponym WHERE folded_key <> '' ORDER BY number
    """,
  ]
}
