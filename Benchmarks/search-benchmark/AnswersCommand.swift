import ArgumentParser
import Gazetteer
import PlaceDatabase

/// `search-benchmark answers CITIES.json WORLD.gpkg`
struct AnswersCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "answers",
    abstract: "Print what is found for each name, to be compared with what another version finds.")

  @OptionGroup var world: WorldArguments

  func run() throws {
    let queries = try world.queries()
    let database = try world.openDatabase()
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
