import ArgumentParser
import Interchange

/// `kachagh build`
struct BuildCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Make the place database from the authored files.",
    discussion: """
      Checks every authored file, then writes Gazetteer/gazetteer.gpkg, an OGC GeoPackage that \
      QGIS opens directly. Where files and program are as they were when it was last made, \
      nothing is done; where a file has a mistake, nothing is written. Beside it stands \
      gazetteer.qgs, a project of QGIS with every layer drawn, in order and with its time. Save \
      that one as you like: it is then yours, and left as it is until you delete it.

      With --fill-elevation a settlement, summit or pass without an elevation gets that of the \
      base map's grid, marked as derived from it; so it stays, whatever command brings the database \
      up to date, until this one is run without. The authored files are left as they are.

      EXAMPLES:
        kachagh build
        kachagh build --fill-elevation
        kachagh build --project ~/kachagh-atlas
      """)

  @OptionGroup var projectOptions: ProjectOptions
  @OptionGroup var listingOptions: ListingOptions

  @Flag(
    name: .long, help: "Give places without an elevation that of the base map's grid, marked so.")
  var fillElevation = false

  func run() throws {
    let project = try projectOptions.open()
    switch try project.updateDatabase(filling: fillElevation) {
    case .built(let corpus): tell(project, corpus.tally, isNew: true)
    case .upToDate:
      let stamp = DatabaseStamp(of: project.database)
      if !project.hasGISProject(stamp: stamp) {
        try project.writeGISProject(of: project.corpus(), stamp: stamp)
      }
      tell(project, "up to date", isNew: false)
    }
  }

  private func tell(_ project: Project, _ words: String, isNew: Bool) {
    listingOptions.report(
      ["\(project.database): \(words)"],
      [.init("database", .string(project.database)), .init("built", .bool(isNew))])
  }
}
