import ArgumentParser
import Foundation

/// Measures the built program as its users run it, and the parts of its work
/// through the rooms that do them.
@main
struct KachaghBenchmark: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kachagh-benchmark",
    abstract: "Measure building the place database, making maps, and drawing points.",
    discussion: """
      Each figure is the median of several runs. The program is run on a copy of the \
      gazetteer, in a process of its own; memory is the greatest it has held.
      """)

  @Option(help: ArgumentHelp("The folder that holds Gazetteer/.", valueName: "dir"))
  var project = "."

  @Option(help: ArgumentHelp("The program. (default: beside this one)", valueName: "file"))
  var program: String?

  @Option(help: "How often each thing is done.")
  var runs = 5

  @Option(help: ArgumentHelp("What the single map is of.", valueName: "source"))
  var map = "overview"

  func validate() throws {
    guard runs > 0 else { throw ValidationError("--runs takes a number above 0.") }
  }

  func run() throws {
    let folder = URL(filePath: project)
    let beside = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    let scratch = try Scratch(copying: folder.appending(path: "Gazetteer"))
    let measured = MeasuredProgram(
      path: program ?? beside.appending(path: "kachagh").path, scratch: scratch, runs: runs)
    try measured.printTable(map: map)
    try Parts(gazetteer: scratch.gazetteer, runs: runs, source: map).printTable()
  }
}

/// A project in a temporary folder, taken away at the end.
final class Scratch {
  let folder: URL

  init(copying gazetteer: URL) throws {
    folder = FileManager.default.temporaryDirectory
      .appending(path: "kachagh-benchmark-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try FileManager.default.copyItem(at: gazetteer, to: self.gazetteer)
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  var gazetteer: URL { folder.appending(path: "Gazetteer") }

  /// Where the place database is.
  var database: URL { gazetteer.appending(path: "gazetteer.gpkg") }
}

/// The middle of numbers; the lower of two.
func median(_ numbers: [Double]) -> Double {
  let sorted = numbers.sorted()
  return sorted.isEmpty ? .nan : sorted[(sorted.count - 1) / 2]
}

/// A text at the left of a column.
func column(_ text: String, _ width: Int) -> String {
  text + String(repeating: " ", count: max(1, width - text.count))
}

/// A number with decimals at the right of a column.
func column(_ number: Double, _ decimals: Int, _ width: Int) -> String {
  let text = String(format: "%.\(decimals)f", number)
  return String(repeating: " ", count: max(1, width - text.count)) + text
}
