public import ArgumentParser
public import Cartography
public import Geodesy
public import SVG

/// How maps are to look.
struct DesignArguments: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      "The language of names: source (each place as its source calls it), az, az-Cyrl, hy, ru, en "
        + "or another of the gazetteer.", valueName: "tag"))
  var labels = "source"

  @Option(name: .long, help: ArgumentHelp("How the ground is drawn.", valueName: "style"))
  var relief = MapOptions.Relief.shaded

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Where the notes go: on the sheet, or into a text beside it, for the caption.",
      valueName: "place"))
  var notes = NotesPlace.sheet

  @OptionGroup var sheet: SheetArguments
}

/// Where the notes of a map go.
enum NotesPlace: String, CaseIterable, ExpressibleByArgument {
  /// Below the map.
  case sheet
  /// Into a text file beside the map.
  case beside
}

/// How any sheet is to look, whatever it shows.
struct SheetArguments: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      "Text as outlines, which look the same everywhere, or live, which can be edited.",
      valueName: "form"))
  var text = SVGWriter.TextMode.outlines

  @Option(
    name: .long,
    help: ArgumentHelp(
      "The look: the name of a file in Gazetteer/themes, or a path to one.", valueName: "theme"))
  var theme = "colour"

  @Option(
    name: .long,
    help: ArgumentHelp(
      "The pixels an inch of a shaded relief. (default: as many as the elevations bear)",
      valueName: "dpi"))
  var reliefResolution: Double?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "A PROJ string or an EPSG code. (default: a conic fitted to the map)", valueName: "crs"))
  var projection: String?

  @Option(
    name: .long, parsing: .unconditional,
    help: ArgumentHelp(
      "The box to show, in degrees. (default: what the map is of)", valueName: "w,s,e,n"))
  var extent: GeographicBounds?

  func validate() throws {
    if let reliefResolution, !(30...1200).contains(reliefResolution) {
      throw ValidationError("--relief-resolution must be from 30 to 1200.")
    }
  }
}

extension SVGWriter.TextMode: ExpressibleByArgument {}

extension MapOptions.Relief: ExpressibleByArgument {}

extension GeographicBounds: ExpressibleByArgument {
  /// Reads west, south, east and north in degrees.
  public init?(argument: String) { self.init(text: argument) }
}
