import Foundation
import GRDB
import Gazetteer

extension PlaceDatabase {
  /// Whether a place database holds places of other gazetteers.
  ///
  /// - Throws: `cannotRead` of one that cannot be opened now, and may hold some;
  ///   `importsOfOtherVersion` of one that holds some in another form.
  static func hasImports(_ path: String) throws(PlaceDatabaseError) -> Bool {
    do {
      return try PlaceDatabase(path: path).holdsImports()
    } catch {
      switch error {
      case .cannotRead, .importsOfOtherVersion: throw error
      default: return false
      }
    }
  }

  /// Writes what is authored anew into a database that is there, and leaves what
  /// was imported, which may be millions of places. One transaction: whatever
  /// fails leaves the file as it was.
  static func rewrite(
    _ corpus: Corpus, digest: String, styles: [StoredStyle], at path: String,
    interrupter: Interrupter?
  ) throws(PlaceDatabaseError) {
    do {
      var configuration = Self.patient
      configuration.foreignKeysEnabled = false
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      interrupter?.attach(queue)
      try queue.inTransaction { database in
        try removeAuthored(from: database)
        try fill(database, with: corpus, digest: digest, styles: styles)
        return .commit
      }
      try queue.close()
    } catch let error as PlaceDatabaseError {
      throw error
    } catch {
      throw .cannotWrite(path: path, reason: error.localizedDescription)
    }
  }

  private static func removeAuthored(from database: Database) throws {
    for table in ["gpkg_extensions", "gpkg_geometry_columns", "gpkg_contents"] {
      try database.execute(
        sql: "DELETE FROM \(table) WHERE table_name <> ?", arguments: [ImportSchema.layer])
    }
    // Virtual tables first: they take their shadows with them.
    let tables = try String.fetchAll(
      database,
      sql: """
        SELECT name FROM sqlite_master
        WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
          AND name NOT LIKE 'gpkg\\_%' ESCAPE '\\' AND name NOT LIKE 'imported\\_%' ESCAPE '\\'
          AND name NOT LIKE 'rtree\\_imported\\_%' ESCAPE '\\'
        ORDER BY sql NOT LIKE 'CREATE VIRTUAL TABLE%', name
        """)
    for table in tables where try database.tableExists(table) {
      try database.execute(sql: "DROP TABLE \"\(table)\"")
    }
  }
}
