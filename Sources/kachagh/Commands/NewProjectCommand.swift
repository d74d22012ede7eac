import ArgumentParser
import Foundation
import Geodesy
import Interchange

/// `kachagh new project DIR`
struct NewProjectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "project",
    abstract: "Begin a gazetteer of another region and time.",
    discussion: """
      Makes a folder with vocabularies to begin from, the schema, themes, one made-up place and \
      claim, and a base map cut to --extent from files of yours: GeoJSON of any size, such as \
      Natural Earth's, and ESRI ASCII grids of elevation. What you do not give is left empty, and \
      maps are drawn without it; see docs/new-project.md for where to find such files.

      The extent is west, south, east, north in degrees, the south and west negative; where the \
      west is greater than the east, the box crosses the antimeridian.

      EXAMPLES:
        kachagh new project Lesotho --extent 26.5,-31,30,-28
        kachagh new project Fiji --extent 176,-20,-178,-15 --coastline land.geojson
        kachagh new project Kars --extent 41,39.5,44,41.5 --basemap NaturalEarth \\
          --elevation kars.asc --credit "Natural Earth" --publisher "The Kars project"
        kachagh new project Shirvan --extent 47,40,49.5,41.5 --from ../kachagh-atlas
      """)

  @Option(
    name: .long, parsing: .unconditional,
    help: ArgumentHelp("The box of the base map, in degrees.", valueName: "w,s,e,n"))
  var extent: GeographicBounds

  @OptionGroup var listingOptions: ListingOptions
  @OptionGroup(title: "Base map") var layers: LayerArguments

  @Option(
    name: .long,
    help: ArgumentHelp("The title of the gazetteer. (default: the folder's name)"))
  var title: String?

  @Option(
    name: .long,
    help: ArgumentHelp("Who publishes it, for the head of every file. (default: the title)"))
  var publisher: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "A project whose vocabularies, themes and words are taken instead of the usual ones.",
      valueName: "project"))
  var from: String?

  @Argument(help: "The folder to make.")
  var folder: String

  func run() throws {
    let title = title ?? URL(filePath: folder).lastPathComponent
    let pattern = try from.map(ProjectPattern.init(of:)) ?? ProjectPattern.usual()
    let basemap = try BasemapCutter(extent: extent, layers: layers).files()
    let maker = ProjectMaker(
      pattern: pattern, basemap: basemap,
      blanks: [
        "title": title, "publisher": publisher ?? title,
        "longitude": Self.degrees(Longitude.normal(extent.center.x)),
        "latitude": Self.degrees(extent.center.y),
      ])
    try maker.make(folder)
    listingOptions.report([folder], [.init("folder", .string(folder))])
  }

  private static func degrees(_ value: Double) -> String {
    String(format: "%.4f", value)
  }
}

/// The files a base map is cut from.
struct LayerArguments: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      "A folder with coastline, ocean, lakes and boundaries .geojson, .asc and credit.txt, as far "
        + "as there are any.", valueName: "dir"))
  var basemap: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Shores as lines; or land as areas, which give the sea too.", valueName: "file"))
  var coastline: String?

  @Option(name: .long, help: ArgumentHelp("Seas as areas.", valueName: "file"))
  var ocean: String?

  @Option(name: .long, help: ArgumentHelp("Lakes as areas.", valueName: "file"))
  var lakes: String?

  @Option(name: .long, help: ArgumentHelp("Boundaries of countries as lines.", valueName: "file"))
  var boundaries: String?

  @Option(
    name: .long,
    help: ArgumentHelp("A grid of elevations; may be given again for more.", valueName: "file"))
  var elevation: [String] = []

  @Option(
    name: .long,
    help: ArgumentHelp("Whose data these are, for the notes of every map.", valueName: "words"))
  var credit: String?
}
