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
  private var writer: ImportedPlaceWriter?

  /// Begins an import. A database that is not there is made, without authored
  /// places.
  public init(into path: String, dataset: ImportedDataset) throws(PlaceDatabaseError) {
    self.path = path
    self.dataset = dataset
    if !FileManager.default.fileExists(atPath: path) {
      try PlaceDatabase.build(Corpus(), digest: "", at: path)
    } else {
      _ = try PlaceDatabase(path: path)
    }
    do {
      var configuration = Configuration()
      configuration.foreignKeysEnabled = false
      // What `add` has left open, `finish` or `cancel` closes.
      configuration.allowsUnsafeTransactions = true
      queue = try DatabaseQueue(path: path, configuration: configuration)
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
  public func finish() throws(PlaceDatabaseError) {
    do {
      try queue.unsafeReentrantWrite { database in
        try writer?.finish(places: tally.places)
        writer = nil
        try database.commit()
      }
      try queue.close()
    } catch {
      throw Self.writingError(error, path)
    }
  }

  /// Leaves the database as it was.
  public func cancel() {
    writer = nil
    try? queue.unsafeReentrantWrite { try $0.rollback() }
    try? queue.close()
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
