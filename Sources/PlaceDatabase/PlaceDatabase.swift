import Foundation
import GRDB
public import Gazetteer

/// The place database: one SQLite file, at once an OGC GeoPackage that any GIS
/// opens and the whole corpus to be read back.
///
/// ## What it can do
/// - Being made: ``build(_:digest:styles:at:draft:interrupter:)``, ``isCurrent(at:digest:)``
/// - Being opened: ``init(path:)``
/// - Being read whole: ``corpus()``
/// - Being asked: ``search(_:limit:scope:manner:)``, ``place(_:)``, ``places(having:)``,
///   ``source(_:)``, ``activities(of:)``, ``layers()``
public struct PlaceDatabase: Sendable {
  /// Where the file is.
  public let path: String
  private let queue: DatabaseQueue

  /// Opens a database for reading only.
  public init(path: String) throws(PlaceDatabaseError) {
    guard FileManager.default.fileExists(atPath: path) else { throw .missing(path: path) }
    self.path = path
    Self.recover(path)
    do {
      var configuration = Self.patient
      configuration.readonly = true
      // Among millions of names those that share letters with one lie all over the
      // file; what is not touched takes no memory.
      configuration.prepareDatabase { try $0.execute(sql: "PRAGMA cache_size = -32768") }
      queue = try DatabaseQueue(path: path, configuration: configuration)
    } catch { throw Self.readingError(error, path) }
    try checkVersion()
  }

  /// Everything the database holds, in the order authored.
  public func corpus() throws(PlaceDatabaseError) -> Corpus {
    try read { database in
      let sources = SourceReader(database: database)
      var corpus = Corpus(
        places: try PlaceReader(database, .all).places(), sources: try sources.sources(),
        references: try sources.references())
      try VocabularyReader(database: database).read(into: &corpus)
      return corpus
    }
  }

  /// A source with what it attests; nil where there is none of the identifier.
  public func source(_ id: Reference.ID) throws(PlaceDatabaseError) -> Source? {
    try read { try SourceReader(database: $0).sources(id).first }
  }

  /// A place; nil where there is none of the identifier.
  public func place(_ id: Place.ID) throws(PlaceDatabaseError) -> Place? {
    try read { try PlaceReader($0, .only(id)).places().first }
  }

  /// The places that have a geometry of a role, in the order authored.
  public func places(having role: Location.Role) throws(PlaceDatabaseError) -> [Place] {
    try read { try PlaceReader($0, .having(role)).places() }
  }

  /// Every activity that may mean a place, with its source, in the order
  /// authored.
  public func activities(
    of place: Place.ID
  ) throws(PlaceDatabaseError) -> [(source: Reference.ID, activity: Activity)] {
    try read { database in
      try SourceReader(database: database).sources().flatMap { source in
        source.activities.filter { activity in
          activity.placements.contains { $0.candidates.contains { $0.place == place } }
        }.map { (source.id, $0) }
      }
    }
  }

  /// The places whose names come nearest to a query in any script or spelling,
  /// the best first; of equals the authored before the imported.
  ///
  /// - Parameters:
  ///   - query: A name, or the beginning of one, as somebody spells it.
  ///   - limit: How many places at most.
  ///   - scope: Which places are looked among.
  ///   - manner: How like the query their names must be.
  public func search(
    _ query: String, limit: Int, scope: SearchScope = .everywhere,
    manner: SearchManner = .likeness
  ) throws(PlaceDatabaseError) -> [NameMatch] {
    let query = NameQuery(query)
    if query.strictKey.isEmpty { return [] }
    return try read { database in
      let authored = NameSearch(query: query, scope: scope, manner: manner)
      let imported = ImportedSearch(query: query, scope: scope, manner: manner)
      let all =
        try
        (authored.matches(in: database, limit: limit)
        + imported.matches(in: database, limit: limit)).enumerated().sorted {
          ($1.element.score, $0.offset) < ($0.element.score, $1.offset)
        }
      return all.prefix(max(0, limit)).map(\.element)
    }
  }

  /// The place of an identifier, as if it had been found by its heading; nil
  /// where there is none.
  ///
  /// - Parameters:
  ///   - id: The identifier.
  ///   - dataset: The dataset it was imported from; nil for an authored place, or,
  ///     where none is called so, for one of any dataset.
  public func match(
    _ id: String, dataset: String? = nil
  ) throws(PlaceDatabaseError) -> NameMatch? {
    try read { try PlaceLookup.match(id, dataset: dataset, in: $0) }
  }

  /// Whether it holds places of other gazetteers.
  func holdsImports() throws(PlaceDatabaseError) -> Bool {
    try read { try $0.tableExists(ImportSchema.layer) }
  }

  /// The digest of the input it was built from.
  public func digest() throws(PlaceDatabaseError) -> String? {
    try read { try String.fetchOne($0, sql: "SELECT digest FROM build") }
  }

  /// Another process may be at work on the same file; waits for it a while.
  static var patient: Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(10)
    return configuration
  }

  /// Takes back what a process has half written that was killed, which SQLite
  /// does when a connection that may write reads. Where it cannot, reading
  /// fails, and says why.
  private static func recover(_ path: String) {
    guard FileManager.default.fileExists(atPath: "\(path)-journal") else { return }
    let queue = try? DatabaseQueue(path: path, configuration: patient)
    _ = try? queue?.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM sqlite_master") }
    try? queue?.close()
  }

  private func checkVersion() throws(PlaceDatabaseError) {
    let version: Int? = try read { database in
      guard
        try Int.fetchOne(database, sql: "PRAGMA application_id")
          == GeoPackageSchema.applicationID, try database.tableExists("build")
      else { return nil }
      return try Int.fetchOne(database, sql: "SELECT schema_version FROM build")
    }
    guard let version else { throw .notAPlaceDatabase(path: path) }
    guard version == Schema.version else {
      guard try !holdsImports() else {
        throw .importsOfOtherVersion(path: path, found: version, expected: Schema.version)
      }
      throw .otherVersion(path: path, found: version, expected: Schema.version)
    }
  }

  func read<Value>(
    _ body: (Database) throws -> Value
  ) throws(PlaceDatabaseError) -> Value {
    do { return try queue.read(body) } catch { throw Self.readingError(error, path) }
  }

  private static func readingError(_ error: any Error, _ path: String) -> PlaceDatabaseError {
    switch error {
    case let error as PlaceDatabaseError: error
    case let error as RowReader.Unexpected:
      .damaged(path: path, reason: "found \(error.found), wanted \(error.wanted)")
    case let error as DatabaseError where error.resultCode == .SQLITE_NOTADB:
      .notAPlaceDatabase(path: path)
    case let error as DatabaseError:
      .cannotRead(path: path, reason: error.message ?? "\(error.resultCode)")
    default: .cannotRead(path: path, reason: error.localizedDescription)
    }
  }
}
