import Foundation
import GRDB
public import Gazetteer

/// An import of another gazetteer's places into a place database.
///
/// All of it is one transaction: until `finish()`, and if the program ends
/// before, the database is as it was. A dataset imported before is replaced.
public final class PlaceImport {
  /// How much was imported.
  public struct Tally: Hashable, Sendable {
    /// Places.
    public var places = 0
    /// Names.
    public var names = 0
  }

  /// How much has been imported so far.
  public private(set) var tally = Tally()

  private let path: String
  private let dataset: ImportedDataset
  private let queue: DatabaseQueue
  /// Which file it was that was opened, whatever has the path later.
  private let file: UInt64?
  private var isOpen = true
  private var writer: ImportedPlaceWriter?

  /// Begins an import, and takes away what was imported of the dataset before.
  /// A database that is not there is made, without authored places.
  ///
  /// - Parameters:
  ///   - path: the database.
  ///   - dataset: what is imported.
  ///   - interrupter: makes a statement under way fail, from the first on.
  /// - Throws: `PlaceDatabaseError`, where the database is as it was.
  public init(
    into path: String, dataset: ImportedDataset, interrupter: Interrupter? = nil
  ) throws(PlaceDatabaseError) {
    self.path = path
    self.dataset = dataset
    if !FileManager.default.fileExists(atPath: path) {
      try PlaceDatabase.build(Corpus(), digest: "", at: path, interrupter: interrupter)
    } else {
      _ = try PlaceDatabase(path: path)
    }
    do {
      var configuration = PlaceDatabase.patient
      configuration.foreignKeysEnabled = false
      // What `add` has left open, `finish` or `cancel` closes.
      configuration.allowsUnsafeTransactions = true
      // Room to sort the keys of millions of names, and for what the tree of
      // positions turns over.
      configuration.prepareDatabase { try $0.execute(sql: "PRAGMA cache_size = -32768") }
      queue = try DatabaseQueue(path: path, configuration: configuration)
      interrupter?.attach(queue)
      file = Self.file(at: path)
      writer = try queue.unsafeReentrantWrite { database in
        try database.beginTransaction(.immediate)
        return try ImportedPlaceWriter(database, dataset)
      }
    } catch {
      throw Self.writingError(error, path)
    }
  }

  /// Adds a place.
  public func add(_ place: ImportedPlace) throws(PlaceDatabaseError) {
    do {
      tally.names += try queue.unsafeReentrantWrite { _ in try writer?.write(place) ?? 0 }
      tally.places += 1
    } catch {
      throw Self.writingError(error, path)
    }
  }

  /// Makes the indexes and keeps all of it.
  ///
  /// - Throws: `replaced` where another process has meanwhile put another
  ///   database in place of the one imported into.
  public func finish() throws(PlaceDatabaseError) {
    do {
      try queue.unsafeReentrantWrite { database in
        try writer?.finish(places: tally.places)
        try FolderLock.holding(path) {
          guard Self.file(at: path) == file else { throw PlaceDatabaseError.replaced(path: path) }
          writer = nil
          try database.commit()
        }
      }
      isOpen = false
      try queue.close()
    } catch {
      throw Self.writingError(error, path)
    }
  }

  /// Leaves the database as it was; after the end nothing is left to do.
  public func cancel() {
    guard isOpen else { return }
    isOpen = false
    writer = nil
    try? queue.unsafeReentrantWrite { try $0.rollback() }
    try? queue.close()
  }

  /// The number of the file at a path.
  private static func file(at path: String) -> UInt64? {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    return (attributes?[.systemFileNumber] as? NSNumber)?.uint64Value
  }

  private static func writingError(_ error: any Error, _ path: String) -> PlaceDatabaseError {
    switch error {
    case let error as PlaceDatabaseError: error
    case let error as DatabaseError:
      .cannotWrite(path: path, reason: error.message ?? "\(error.resultCode)")
    default: .cannotWrite(path: path, reason: error.localizedDescription)
    }
  }
}
