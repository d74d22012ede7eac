import ArgumentParser

/// Which project a command works on.
struct ProjectOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      "The folder that holds Gazetteer/; else this one or the nearest above.", valueName: "dir"))
  var project: String?

  /// The project meant.
  func open() throws(CommandError) -> Project { try Project(at: project) }
}

/// In what form a listing is given.
struct ListingOptions: ParsableArguments {
  @Flag(name: .long, help: "Print JSON, for programs.")
  var json = false
}
