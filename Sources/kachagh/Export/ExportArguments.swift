import ArgumentParser

/// What both exports may be told.
struct ExportArguments: ParsableArguments {
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Where to write. (default: the standard output)", valueName: "file"))
  var output: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Only claims of these sources, with commas, and the places they name.",
      valueName: "sources"))
  var source: String?

  @Option(
    name: .long, parsing: .upToNextOption,
    help: ArgumentHelp("Only these places, and claims about them.", valueName: "place"))
  var id: [String] = []
}
