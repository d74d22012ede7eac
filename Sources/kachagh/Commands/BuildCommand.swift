import ArgumentParser

/// `kachagh build`
struct BuildCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Make the place database from the authored files.",
    discussion: """
      Checks every authored file, then writes Gazetteer/gazetteer.gpkg, an OGC GeoPackage that \
      QGIS opens directly. Where the files are as they were when it was last made, nothing is \
      done; where one has a mistake, nothing is written.

      EXAMPLES:
        kachagh build
        kachagh build --project ~/kachagh-atlas
      """)

  @OptionGroup var projectOptions: ProjectOptions

  func run() throws {
    let project = try projectOptions.open()
    switch try project.updateDatabase() {
    case .built(let corpus): print("\(project.database): \(corpus.tally)")
    case .upToDate: print("\(project.database): up to date")
    }
  }
}
