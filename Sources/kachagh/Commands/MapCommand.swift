import ArgumentParser
import Interchange

/// `kachagh map SOURCE`
struct MapCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "map",
    abstract: "Write the map of one source.",
    discussion: """
      The SVG is the map on a sheet with its legend and notes; the GeoJSON has the same claims as \
      features for a GIS, and the qml is the style QGIS opens it in. PDF and EPS are the same sheet \
      for print, PNG and TIFF its pixels. The place database is brought up to date first.

      EXAMPLES:
        kachagh map adishova-2025
        kachagh map overview --width 120mm
        kachagh map odlu-yurd-1930-06 --format svg --output Figures
        kachagh map jafarov-2012 --format pdf,tiff --dpi 600 --output Figures
        kachagh map jafarov-2012 --labels az --theme greyscale --text live
        kachagh map adishova-2025 --kinds uprising,solidarity --from 1929 --to 1930
      """)

  @OptionGroup var projectOptions: ProjectOptions
  @OptionGroup var listingOptions: ListingOptions
  @OptionGroup var mapArguments: MapArguments
  @OptionGroup(title: "Claims") var claims: ClaimArguments
  @OptionGroup(title: "Design") var design: DesignArguments

  @Option(name: .long, help: "The title below the map. (default: the source's own)")
  var title: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Also write where every name and symbol stands, in points, as JSON.", valueName: "file"))
  var layoutJSON: String?

  @Argument(help: "The identifier of a source, or \u{201C}overview\u{201D} for all of them.")
  var source: String

  func run() throws {
    let project = try projectOptions.open()
    let press = try MapPress(
      project: project, arguments: mapArguments, claims: claims, design: design, title: title)
    let subject = try press.subject(source)
    let files = try press.files(of: [subject], progress: ProgressLine(total: 1))
    let layout = try layoutJSON.map { (path: $0, bytes: try press.layout(of: subject)) }
    let folder = mapArguments.output ?? project.output
    try project.checkUnchanged()
    try AtomicFile.write(files, into: folder)
    RoomReport.tell(files)
    if let layout { try AtomicFile.write(layout.bytes, to: layout.path) }
    let paths = files.map { "\(folder)/\($0.name)" }
    listingOptions.report(
      paths, [.init("files", .texts(paths))] + RoomReport.records(of: files))
  }
}
