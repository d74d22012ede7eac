import ArgumentParser

/// `kachagh build`
struct BuildCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Make the place database from the authored files.",
    discussion: """
      Checks every authored file, then writes Gazetteer/gazetteer.gpkg, an OGC GeoPackage that \
      QGIS opens directly. Where files and program are as they were when it was last made, \
      nothing is done; where a file has a mistake, nothing is written.

      With --fill-elevation a settlement, summit or pass without an elevation gets that of the \
      base map's grid, marked as derived from it; so it stays, whatever command brings the database \
      up to date, until this one is run without. The authored files are left as they are.

      EXAMPLES:
        kachagh build
        kachagh build --fill-elevation
        kachagh build --project ~/kachagh-atlas
      """)

  @OptionGroup var projectOptions: ProjectOptions

  @Flag(
    name: .long, help: "Give places without an elevation that of the base map's grid, marked so.")
  var fillElevation = false

  func run() throws {
    let project = try projectOptions.open()
    switch try project.updateDatabase(filling: fillElevation) {
    case .built(let corpus): print("\(project.database): \(corpus.tally)")
    case .upToDate: print("\(project.database): up to date")
    }
  }
}
