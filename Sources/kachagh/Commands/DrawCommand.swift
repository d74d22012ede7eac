import ArgumentParser
import Cartography
import Drawing
import Foundation
import Gazetteer
import Interchange
import PlaceDatabase
import SVG

/// `kachagh draw POINTS.geojson`
struct DrawCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "draw",
    abstract: "Draw points of your own on the base map, each with its name.",
    discussion: """
      Takes GeoJSON with points and writes an SVG. Of names that cannot all stand, the weightier \
      do (--rank-property), then as many as there is room for; a point without its name keeps its \
      dot, and the number of these is told. Points beyond the base map are drawn on plain ground.

      EXAMPLES:
        kachagh draw villages.geojson
        kachagh draw villages.geojson -o Figures/villages.svg --title "Villages"
        kachagh draw towns.geojson --name-property name_az --rank-property population
        kachagh draw towns.geojson --extent 45,39,47,40.5 --relief shaded
      """)

  @OptionGroup var projectOptions: ProjectOptions
  @OptionGroup var listingOptions: ListingOptions

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The SVG to write. (default: beside the points)", valueName: "file.svg"))
  var output: String?

  @Option(
    name: .long,
    help: ArgumentHelp("The width of the sheet, in mm, cm or in.", valueName: "length"))
  var width = SheetWidth(millimetres: 180)

  @Option(
    name: .long,
    help: ArgumentHelp(
      "The property with the name. (default: name, title or label)", valueName: "property"))
  var nameProperty: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "The property whose figure says how much a name matters.", valueName: "property"))
  var rankProperty: String?

  @Option(
    name: .long,
    help: ArgumentHelp("The size of the names in points. (default: the theme's)", valueName: "pt"))
  var labelSize: Double?

  @Option(name: .long, help: "The title below the map. (default: the name of the file)")
  var title: String?

  @Option(name: .long, help: ArgumentHelp("How the ground is drawn.", valueName: "style"))
  var relief = MapOptions.Relief.none

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Also write where every name and dot stands, in points, as JSON.", valueName: "file"))
  var layoutJSON: String?

  @OptionGroup(title: "Design") var sheet: SheetArguments

  @Argument(help: ArgumentHelp("The points.", valueName: "points.geojson"))
  var file: String

  func validate() throws {
    if let labelSize, !(3...72).contains(labelSize) {
      throw ValidationError("--label-size must be from 3 to 72 points.")
    }
  }

  func run() throws {
    let project = try projectOptions.open()
    // The digest of all files, and the base map, take as long as reading the points.
    let stamp = Deferred { try Stamp(project) }
    let basemap = project.deferredBasemap()
    let points = try PointsFile(nameProperty: nameProperty, rankProperty: rankProperty)
      .points(in: file)
    // Of the gazetteer a map of other points needs the rivers alone.
    let rivers = Corpus(places: try project.openDatabase().places(having: .course))
    let maker = try project.mapMaker(of: rivers, on: basemap, theme: sheet.theme)
    let name = URL(filePath: file).deletingPathExtension().lastPathComponent
    var map = try maker.map(
      of: points, size: labelSize,
      options: MapOptions(
        width: width.millimetres, relief: relief, reliefResolution: sheet.reliefResolution,
        projection: sheet.projection, extent: sheet.extent, title: title ?? name))
    map.sheet.drawing.maker = try stamp.value().text
    let goal =
      output ?? URL(filePath: file).deletingPathExtension().relativePath + ".svg"
    let bytes = try SVGWriter(textMode: sheet.text).write(map.sheet.drawing)
    try project.checkUnchanged()
    try AtomicFile.write(bytes, to: goal)
    if let layoutJSON {
      try AtomicFile.write(LayoutFile.bytes(of: map.sheet), to: layoutJSON)
    }
    RoomReport.tell(map, file: goal, of: points.count)
    listingOptions.report(
      [goal],
      [
        .init("file", .string(goal)), .init("points", .count(points.count)),
        .init("shown", .count(map.shown)), .init("named", .count(map.named)),
        .init("boxed", .texts(map.sheet.drawing.boxedTexts)),
      ])
  }
}
