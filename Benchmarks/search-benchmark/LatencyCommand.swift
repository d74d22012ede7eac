import ArgumentParser
import Foundation
import PlaceDatabase

/// `search-benchmark latency CITIES.json WORLD.gpkg`
struct LatencyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "latency",
    abstract: "How long a search takes in a database of the world, in the same process.")

  @OptionGroup var world: WorldArguments

  func run() throws {
    let queries = try world.queries()
    let database = try world.openDatabase()
    let random = RandomEdit(of: queries)
    let edited = queries.map { random.edited($0) }
    // Other work on the machine lengthens the time, but not that of the processor.
    print(
      "| search | names | median ms | 95 of 100 ms | of processor, median | 95 of 100 | most ms |")
    print("|---|---|---|---|---|---|---|")
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
    let watch = ContinuousClock()
    var (times, used): ([Double], [Double]) = ([], [])
    for query in queries {
      let begun = clock()
      let time = try watch.measure { _ = try search(query) }.components
      used.append(1e3 * Double(clock() - begun) / Double(CLOCKS_PER_SEC))
      times.append(Double(time.attoseconds) / 1e15 + Double(time.seconds) * 1e3)
    }
    times.sort()
    used.sort()
    let figures =
      [times, used].flatMap { sorted in
        [sorted[sorted.count / 2], sorted[sorted.count * 95 / 100]]
      } + [times[times.count - 1]]
    let columns = [name, "\(times.count)"] + figures.map { String(format: "%.2f", $0) }
    print("| \(columns.joined(separator: " | ")) |")
  }
}
