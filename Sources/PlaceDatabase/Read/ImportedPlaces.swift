import GRDB
public import Gazetteer

extension PlaceDatabase {
  /// The datasets imported, in order, with how many places each has.
  public func datasets() throws(PlaceDatabaseError) -> [(dataset: ImportedDataset, places: Int)] {
    try read { try ImportedPlaceReader($0).datasets() }
  }

  /// The imported places that have a name with one of these folded keys, in the
  /// order imported, each with its dataset and those of its names that have one;
  /// none of a database into which nothing was imported.
  ///
  /// - Parameters:
  ///   - keys: Folded keys, as `NameFold` makes them.
  ///   - most: How many places of one key at most; the most populous.
  public func importedPlaces(
    named keys: Set<String>, most: Int = 40
  ) throws(PlaceDatabaseError) -> [(dataset: Reference.ID, place: ImportedPlace)] {
    try read { database in
      guard try database.tableExists(ImportSchema.layer) else { return [] }
      return try Namesakes(database).places(named: keys, most: most)
    }
  }

  /// Those of some folded keys that a name of an imported place has.
  public func importedKeys(among keys: Set<String>) throws(PlaceDatabaseError) -> Set<String> {
    try read { database in
      guard try database.tableExists(ImportSchema.layer) else { return [] }
      return try Namesakes(database).known(among: keys)
    }
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
