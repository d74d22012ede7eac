import ArgumentParser

/// `kachagh map SOURCE`
struct MapCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "map",
    abstract: "Write the map of one source.",
    discussion: """
      The SVG is the map on a sheet with its legend and notes; the GeoJSON has the same claims as \
      features for a GIS. The place database is brought up to date first.

      EXAMPLES:
        kachagh map adishova-2025
        kachagh map overview --width 120mm
        kachagh map odlu-yurd-1930-06 --format svg --output Figures
      """)

  @OptionGroup var projectOptions: ProjectOptions
  @OptionGroup var mapArguments: MapArguments

  @Argument(help: "The identifier of a source, or \u{201C}overview\u{201D} for all of them.")
  var source: String

  func run() throws {
    let project = try projectOptions.open()
    let press = try MapPress(project: project, arguments: mapArguments)
    let files = try press.files(of: [try press.subject(source)], progress: ProgressLine(total: 1))
    let folder = mapArguments.output ?? project.output
    try AtomicFile.write(files, into: folder)
    for file in files { print("\(folder)/\(file.name)") }
  }
}
