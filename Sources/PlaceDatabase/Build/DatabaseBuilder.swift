import Foundation
import GRDB
public import Gazetteer

extension PlaceDatabase {
  /// Writes a corpus as a new place database, in place of any older one; places
  /// imported into the older one are kept.
  ///
  /// The file is an OGC GeoPackage 1.3 that any GIS opens. It is built beside
  /// its goal and renamed when whole, so that whatever fails leaves the older
  /// file as it was. The same corpus and digest give the same bytes.
  /// - Parameters:
  ///   - corpus: what is authored.
  ///   - digest: names the input, to be asked for by `isCurrent(at:digest:)`.
  ///   - styles: how a GIS is to draw the layers.
  ///   - path: the goal, in a folder that exists.
  ///   - draft: where it is built until it is whole; nil for a path beside the
  ///     goal, which is left behind where the process is killed.
  ///   - interrupter: makes the work fail when another thread wants that.
  public static func build(
    _ corpus: Corpus, digest: String, styles: [StoredStyle] = [], at path: String,
    draft: String? = nil, interrupter: Interrupter? = nil
  ) throws(PlaceDatabaseError) {
    if try hasImports(path) {
      return try rewrite(
        corpus, digest: digest, styles: styles, at: path, interrupter: interrupter)
    }
    let draft = draft ?? "\(path).\(ProcessInfo.processInfo.processIdentifier).draft"
    defer { remove(draft) }
    remove(draft)
    do {
      try write(corpus, digest: digest, styles: styles, to: draft, interrupter)
      let isReplaced = try FolderLock.holding(path) {
        // Another process may have imported something meanwhile.
        if try hasImports(path) { return false }
        try replace(path, with: draft)
        return true
      }
      if !isReplaced {
        try rewrite(corpus, digest: digest, styles: styles, at: path, interrupter: interrupter)
      }
    } catch let error as PlaceDatabaseError {
      throw error
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
      throw .inconsistent(reason: error.message ?? "\(error.resultCode)")
    } catch let error as DatabaseError {
      throw .cannotWrite(path: path, reason: error.message ?? "\(error.resultCode)")
    } catch {
      throw .cannotWrite(path: path, reason: error.localizedDescription)
    }
  }

  /// Whether a place database stands at a path and was built from the input the
  /// digest names, to this version of the schema.
  public static func isCurrent(at path: String, digest: String) -> Bool {
    guard let database = try? PlaceDatabase(path: path) else { return false }
    return (try? database.digest()) == digest
  }

  private static func write(
    _ corpus: Corpus, digest: String, styles: [StoredStyle], to path: String,
    _ interrupter: Interrupter?
  ) throws {
    let queue = try DatabaseQueue(path: path, configuration: draftConfiguration)
    interrupter?.attach(queue)
    try queue.inTransaction { database in
      for statement in GeoPackageSchema.statements { try database.execute(sql: statement) }
      try fill(database, with: corpus, digest: digest, styles: styles)
      return .commit
    }
    try queue.vacuum()
    try queue.close()
  }

  /// Makes and fills every table of what is authored.
  static func fill(
    _ database: Database, with corpus: Corpus, digest: String, styles: [StoredStyle]
  ) throws {
    for statement in Schema.statements { try database.execute(sql: statement) }
    try CorpusWriter.write(corpus, digest: digest, to: database)
    for statement in Schema.indexes + Schema.nameIndex { try database.execute(sql: statement) }
    try PlaceLayers(corpus).write(to: database)
    try ActivityLayers(corpus).write(to: database)
    try StyleTable(styles: styles).write(to: database)
    try database.execute(sql: Schema.registration, arguments: [GeoPackageSchema.lastChange])
  }

  /// A draft is thrown away on any failure, so it needs no journal on disk.
  private static var draftConfiguration: Configuration {
    var configuration = Configuration()
    configuration.prepareDatabase { database in
      try database.execute(
        sql: """
          PRAGMA application_id = \(GeoPackageSchema.applicationID);
          PRAGMA user_version = \(GeoPackageSchema.userVersion);
          PRAGMA journal_mode = MEMORY;
          PRAGMA synchronous = OFF;
          """)
    }
    return configuration
  }

  /// Puts the draft on disk for good, then under its name.
  private static func replace(_ path: String, with draft: String) throws {
    let file = try FileHandle(forUpdating: URL(fileURLWithPath: draft))
    try file.synchronize()
    try file.close()
    guard rename(draft, path) == 0 else {
      throw PlaceDatabaseError.cannotWrite(path: path, reason: String(cString: strerror(errno)))
    }
  }

  private static func remove(_ draft: String) {
    for suffix in ["", "-journal"] { unlink(draft + suffix) }
  }
}
