import ArgumentParser

/// Where places to be exported come from.
struct OriginArguments: ParsableArguments {
  /// Where places come from.
  enum Origin: String, CaseIterable, ExpressibleByArgument {
    case authored
    case imported
    case all
  }

  @Option(
    name: .customLong("origin"),
    help: "Whose places. (default: authored; with --dataset imported)")
  var wanted: Origin?

  @Option(
    name: .long,
    help: ArgumentHelp("Only imported places of this dataset.", valueName: "id"))
  var dataset: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "The place database the imported places are in. (default: the project's)",
      valueName: "file.gpkg"))
  var database: String?

  /// Where the places come from.
  var origin: Origin {
    wanted ?? (dataset == nil && database == nil ? .authored : .imported)
  }

  func validate() throws {
    guard wanted != .authored || dataset == nil && database == nil else {
      throw ValidationError("Authored places are of no dataset: leave out --origin authored.")
    }
  }
}
