import ArgumentParser
import Gazetteer
import PlaceDatabase

/// Where and among which places names are looked for.
struct SearchedPlaces: ParsableArguments {
  @Option(
    name: .long, help: ArgumentHelp("Only places of these kinds, with commas.", valueName: "kinds"))
  var kind: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "The place database to search. (default: the project's)", valueName: "file.gpkg"))
  var database: String?

  /// The kinds asked for; nil for all.
  var kinds: Set<String>? { kind.map { Set($0.split(separator: ",").map(String.init)) } }

  /// The database named, else the project's, brought up to date.
  func open(_ project: ProjectOptions) throws -> PlaceDatabase {
    if let database { return try PlaceDatabase(path: database) }
    return try project.open().openDatabase()
  }
}
