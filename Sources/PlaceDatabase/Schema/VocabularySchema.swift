extension Schema {
  /// Vocabularies with their labels, and the dates.
  ///
  /// `edtf_date` holds every date once, with the bounds of `EDTFDate` as
  /// `YYYY-MM-DD`, so that a query says "definitely" or "possibly" then.
  static let vocabularies = [
    "CREATE TABLE language (number INTEGER PRIMARY KEY NOT NULL, tag TEXT NOT NULL UNIQUE)",
    """
    CREATE TABLE place_kind (
      number INTEGER PRIMARY KEY NOT NULL,
      id TEXT NOT NULL UNIQUE,
      family TEXT NOT NULL,
      rank INTEGER NOT NULL)
    """,
    "CREATE TABLE activity_class (number INTEGER PRIMARY KEY NOT NULL, id TEXT NOT NULL UNIQUE)",
    """
    CREATE TABLE activity_kind (
      number INTEGER PRIMARY KEY NOT NULL,
      id TEXT NOT NULL UNIQUE,
      class TEXT NOT NULL REFERENCES activity_class (id),
      symbol TEXT NOT NULL,
      colour TEXT NOT NULL)
    """,
    """
    CREATE TABLE placement_role (
      number INTEGER PRIMARY KEY NOT NULL,
      id TEXT NOT NULL UNIQUE,
      function TEXT NOT NULL)
    """,
    """
    CREATE TABLE label (
      number INTEGER PRIMARY KEY NOT NULL,
      vocabulary TEXT NOT NULL,
      entry INTEGER NOT NULL,
      language TEXT NOT NULL,
      text TEXT NOT NULL)
    """,
    """
    CREATE TABLE edtf_date (
      text TEXT PRIMARY KEY NOT NULL,
      start_earliest TEXT,
      start_latest TEXT,
      end_earliest TEXT,
      end_latest TEXT,
      is_approximate BOOLEAN NOT NULL,
      is_uncertain BOOLEAN NOT NULL)
    """,
  ]

  /// Works, the sources among them, and what statements rest on.
  ///
  /// `provenance` holds every combination of works and words once.
  static let works = [
    """
    CREATE TABLE reference (
      number INTEGER PRIMARY KEY NOT NULL,
      id TEXT NOT NULL UNIQUE,
      kind TEXT NOT NULL,
      date TEXT REFERENCES edtf_date (text),
      title TEXT NOT NULL,
      container TEXT,
      scope TEXT,
      publisher TEXT,
      url TEXT,
      licence TEXT,
      note TEXT)
    """,
    """
    CREATE TABLE reference_author (
      number INTEGER PRIMARY KEY NOT NULL,
      reference INTEGER NOT NULL REFERENCES reference (number),
      name TEXT NOT NULL)
    """,
    """
    CREATE TABLE source (
      number INTEGER PRIMARY KEY NOT NULL,
      reference INTEGER NOT NULL UNIQUE REFERENCES reference (number))
    """,
    """
    CREATE TABLE source_heading (
      number INTEGER PRIMARY KEY NOT NULL,
      source INTEGER NOT NULL REFERENCES source (number),
      language TEXT NOT NULL,
      text TEXT NOT NULL)
    """,
    "CREATE TABLE provenance (number INTEGER PRIMARY KEY NOT NULL, note TEXT)",
    """
    CREATE TABLE provenance_reference (
      number INTEGER PRIMARY KEY NOT NULL,
      provenance INTEGER NOT NULL REFERENCES provenance (number),
      reference INTEGER NOT NULL REFERENCES reference (number))
    """,
  ]
}
