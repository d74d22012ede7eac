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
  /// Reads `44.5,38.8,47,41`: west, south, east and north in degrees; a west
  /// greater than the east is a box across the antimeridian.
  public init?(argument: String) {
    let parts = argument.split(separator: ",", omittingEmptySubsequences: false)
    let degrees = parts.compactMap { Double($0) }
    guard degrees.count == 4, parts.count == 4, degrees[0] != degrees[2],
      degrees[1] < degrees[3], degrees.allSatisfy({ abs($0) <= 180 }),
      abs(degrees[1]) <= 90, abs(degrees[3]) <= 90
    else { return nil }
    let turn: Double = degrees[2] < degrees[0] ? 360 : 0
    let width = degrees[2] + turn - degrees[0]
    // Half the Earth and more the other way round is west and east mixed up.
    guard turn == 0 || width < 180 else { return nil }
    self.init(west: degrees[0], south: degrees[1], east: degrees[2] + turn, north: degrees[3])
  }
}
