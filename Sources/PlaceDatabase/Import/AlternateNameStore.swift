import Foundation
import GRDB
public import Gazetteer

/// Keeps a list of alternate names on disk while places are imported, so that
/// the names of each can be had in any order in little memory.
///
/// The file is SQLite's own, without a name, and gone when the store or the
/// program is.
public final class AlternateNameStore {
  private let queue: DatabaseQueue
  private var insertion: Statement?
  private var selection: Statement?

  /// The role a row has that is a number and no name.
  private static let identifier = "identifier"

  /// Makes an empty store.
  public init() throws(PlaceDatabaseError) {
    do {
      var configuration = Configuration()
      configuration.allowsUnsafeTransactions = true
      configuration.prepareDatabase { try $0.execute(sql: "PRAGMA synchronous = OFF") }
      // Of a path without letters SQLite makes a file of its own.
      queue = try DatabaseQueue(path: "", configuration: configuration)
      insertion = try queue.unsafeReentrantWrite { database in
        try database.execute(
          sql: """
            CREATE TABLE alternate (
              number INTEGER PRIMARY KEY NOT NULL, place INTEGER NOT NULL, text TEXT NOT NULL,
              language TEXT NOT NULL, role TEXT NOT NULL, period TEXT, note TEXT)
            """)
        try database.beginTransaction()
        return try database.makeStatement(
          sql: "INSERT INTO alternate VALUES (NULL, ?, ?, ?, ?, ?, ?)")
      }
    } catch { throw Self.failure(error) }
  }

  /// Keeps what is said of a place.
  public func add(_ name: AlternateName) throws(PlaceDatabaseError) {
    do {
      try queue.unsafeReentrantWrite { _ in
        switch name.statement {
        case .name(let toponym):
          try insertion?.execute(arguments: [
            name.place, toponym.text, toponym.language, toponym.role.rawValue,
            toponym.period?.text, toponym.note,
          ])
        case .identifier(let number):
          try insertion?.execute(arguments: [
            name.place, number.value, number.scheme, Self.identifier, nil, nil,
          ])
        }
      }
    } catch { throw Self.failure(error) }
  }

  /// Makes the names ready to be asked for; none can be added any more.
  public func finish() throws(PlaceDatabaseError) {
    do {
      insertion = nil
      selection = try queue.unsafeReentrantWrite { database in
        // All columns, so that the names of a place lie side by side.
        try database.execute(
          sql: """
            CREATE INDEX alternate_place
              ON alternate (place, number, text, language, role, period, note)
            """)
        try database.commit()
        return try database.makeStatement(
          sql: """
            SELECT text, language, role, period, note FROM alternate
            WHERE place = ? ORDER BY number
            """)
      }
    } catch { throw Self.failure(error) }
  }

  /// What is said of a place, in the order of the list.
  public func statements(
    of place: Int64
  ) throws(PlaceDatabaseError) -> [AlternateName.Statement] {
    do {
      return try queue.unsafeReentrantWrite { _ in
        guard let selection else { return [] }
        let rows = try Row.fetchCursor(selection, arguments: [place])
        var statements: [AlternateName.Statement] = []
        while let row = try rows.next() {
          var reader = RowReader(row)
          statements.append(try Self.statement(&reader))
        }
        return statements
      }
    } catch { throw Self.failure(error) }
  }

  private static func statement(_ row: inout RowReader) throws -> AlternateName.Statement {
    let text = try row.text()
    let language = try row.text()
    let role = try row.text()
    guard let role = Toponym.Role(rawValue: role) else {
      return .identifier(ExternalIdentifier(scheme: language, value: text))
    }
    return .name(
      Toponym(
        text: text, language: language, role: role, period: try row.date(),
        note: row.optionalText()))
  }

  private static func failure(_ error: any Error) -> PlaceDatabaseError {
    .cannotWrite(
      path: "the temporary file of alternate names",
      reason: (error as? DatabaseError)?.message ?? error.localizedDescription)
  }
}
