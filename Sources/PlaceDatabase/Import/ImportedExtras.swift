import GRDB
import Gazetteer

/// Writes what few imported places have: the record as it stands, and else
/// numbers in other gazetteers, and roles, periods and notes of names.
struct ImportedExtras {
  private let records: Statement
  private let identifiers: Statement
  private let uses: Statement

  /// Prepares to write, into tables that are made where they are not there.
  init(_ database: Database) throws {
    for statement in ImportSchema.extras { try database.execute(sql: statement) }
    records = try database.makeStatement(sql: "INSERT INTO imported_record VALUES (?, ?)")
    identifiers = try database.makeStatement(
      sql: "INSERT OR IGNORE INTO imported_identifier VALUES (?, ?, ?)")
    uses = try database.makeStatement(sql: "INSERT INTO imported_name_use VALUES (?, ?, ?, ?)")
  }

  /// Writes what a place has; its names are numbered from the first on.
  func write(_ imported: ImportedPlace, place: Int64, firstName: Int64) throws {
    if let record = imported.record { return try records.execute(arguments: [place, record]) }
    for number in imported.place.identifiers {
      try identifiers.execute(arguments: [place, number.scheme, number.value])
    }
    for (index, name) in imported.place.names.enumerated()
    where name.period != nil || name.note != nil || name.role != Self.role(at: index) {
      try uses.execute(
        arguments: [
          firstName + Int64(index), name.role.rawValue, name.period?.text, name.note,
        ])
    }
  }

  /// The role of a name of which nothing is said: the first is preferred.
  static func role(at index: Int) -> Toponym.Role { index == 0 ? .preferred : .variant }

  /// Takes away what the places of a dataset have.
  static func remove(
    from database: Database, dataset: Int64, names: ClosedRange<Int64>
  ) throws {
    for statement in ImportSchema.extras { try database.execute(sql: statement) }
    try database.execute(
      sql: """
        DELETE FROM imported_record
          WHERE place IN (SELECT fid FROM imported_place WHERE dataset = :dataset);
        DELETE FROM imported_identifier
          WHERE place IN (SELECT fid FROM imported_place WHERE dataset = :dataset);
        DELETE FROM imported_name_use WHERE name BETWEEN :first AND :last;
        """,
      arguments: ["dataset": dataset, "first": names.lowerBound, "last": names.upperBound])
  }
}
