import Gazetteer
import PlaceDatabase

/// Gathers the names of a text to find the imported places that have one, without
/// keeping many more names than there are such places.
struct NamesakeSearch {
  /// How many names are gathered before those that no place has are forgotten.
  private static let most = 200_000

  private let database: PlaceDatabase
  private var keys: Set<String> = []
  private var room = most

  init(_ database: PlaceDatabase) { self.database = database }

  /// Takes in the folded keys of names.
  mutating func add(_ more: Set<String>) throws {
    keys.formUnion(more)
    guard keys.count > room else { return }
    keys = try database.importedKeys(among: keys)
    room = keys.count + Self.most
  }

  /// The imported places that have one of the names, each with its dataset.
  func places() throws -> [(dataset: Reference.ID, place: ImportedPlace)] {
    try database.importedPlaces(named: keys)
  }
}
