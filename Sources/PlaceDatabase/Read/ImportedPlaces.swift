import GRDB
public import Gazetteer

extension PlaceDatabase {
  /// The datasets imported, in order, with how many places each has.
  public func datasets() throws(PlaceDatabaseError) -> [(dataset: ImportedDataset, places: Int)] {
    try read { try ImportedPlaceReader($0).datasets() }
  }

  /// Reads the places of a dataset one by one, in the order imported, so that
  /// there may be millions.
  ///
  /// - Throws: `PlaceDatabaseError`; whatever the body throws.
  public func forEachPlace(
    of dataset: Reference.ID, _ body: (ImportedPlace) throws -> Void
  ) throws {
    var failure: (any Error)?
    do {
      try read { database in
        try ImportedPlaceReader(database).read(dataset) { place in
          do { try body(place) } catch {
            failure = error
            throw error
          }
        }
      }
    } catch {
      // What the body throws is none of the database's.
      throw failure ?? error
    }
  }
}
