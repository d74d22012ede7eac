/// Why a place database could not be built or read.
public enum PlaceDatabaseError: Error, Hashable, Sendable, CustomStringConvertible {
  /// There is no file at the path.
  case missing(path: String)
  /// The file is not a place database.
  case notAPlaceDatabase(path: String)
  /// The file was built to another version of the schema.
  case otherVersion(path: String, found: Int, expected: Int)
  /// The file was built to another version of the schema and holds imported
  /// places, which building it anew would lose.
  case importsOfOtherVersion(path: String, found: Int, expected: Int)
  /// The corpus refers to something that is not in it.
  case unresolved(sort: String, id: String)
  /// The corpus holds two things of one sort and identifier, or breaks another
  /// rule of the schema; SQLite's words tell which.
  case inconsistent(reason: String)
  /// A value read back is none the gazetteer knows.
  case damaged(path: String, reason: String)
  /// The file could not be written.
  case cannotWrite(path: String, reason: String)
  /// Another process has put another file in place of one that was written to.
  case replaced(path: String)
  /// The file could not be read.
  case cannotRead(path: String, reason: String)

  /// What is wrong and, where a user can mend it, how.
  public var description: String {
    switch self {
    case .missing(let path): "\(path): there is no place database; run kachagh build"
    case .notAPlaceDatabase(let path):
      "\(path): this is not a place database of kachagh; name another file or run kachagh build"
    case .otherVersion(let path, let found, let expected):
      "\(path): built to version \(found) of the schema, not \(expected); run kachagh build"
    case .importsOfOtherVersion(let path, let found, let expected):
      "\(path): holds places imported to version \(found) of the schema, not \(expected); move it "
        + "away, then import their files again"
    case .unresolved(let sort, let id): "the corpus refers to the \(sort) \(id), which it lacks"
    case .inconsistent(let reason): "the corpus breaks a rule of the database: \(reason)"
    case .damaged(let path, let reason):
      "\(path): the place database is damaged (\(reason)); run kachagh build"
    case .cannotWrite(let path, let reason): "\(path): cannot be written: \(reason)"
    case .replaced(let path):
      "\(path): it was built anew by another run in the meantime; run this again"
    case .cannotRead(let path, let reason): "\(path): cannot be read: \(reason)"
    }
  }
}
