import ArgumentParser
import Geodesy
import Interchange

/// `kachagh elevation LON LAT`
struct ElevationCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "elevation",
    abstract: "Tell the elevation of a position by a grid.",
    discussion: """
      Interpolates between the four nearest heights of the grid, and tells how large its cells \
      are: between them it knows nothing. Grids are ESRI ASCII (.asc), SRTM (.hgt) and, where \
      GDAL's tools are installed, whatever they read, such as GeoTIFF. West and south are \
      negative; put -- before such numbers.

      EXAMPLES:
        kachagh elevation 46.75 39.76
        kachagh elevation 46.75 39.76 --grid N39E046.hgt --json
        kachagh elevation --grid andes.tif -- -70.01 -32.65
      """)

  @OptionGroup var projectOptions: ProjectOptions
  @OptionGroup var listingOptions: ListingOptions

  @Option(
    name: .long,
    help: ArgumentHelp("The grid. (default: the base map's)", valueName: "file"))
  var grid: String?

  // Taken as they come, or a negative number would be read as an option.
  @Argument(
    parsing: .allUnrecognized,
    help: ArgumentHelp(
      "Longitude, then latitude, in degrees, the west and south negative.",
      valueName: "degrees"))
  var position: [String]

  func validate() throws { _ = try coordinates() }

  private func coordinates() throws -> (longitude: Double, latitude: Double) {
    let words = position.filter { $0 != "--" }
    let numbers = words.compactMap { Double($0) }
    guard numbers.count == 2, words.count == 2, (-180...180).contains(numbers[0]),
      (-90...90).contains(numbers[1])
    else {
      throw ValidationError("Give longitude, then latitude, in degrees: -180 to 180, -90 to 90.")
    }
    return (numbers[0], numbers[1])
  }

  func run() throws {
    let (longitude, latitude) = try coordinates()
    let path = try grid ?? projectOptions.open().elevationGrid
    let grid = try ElevationFile.read(path)
    guard let elevation = grid.elevation(at: [longitude, latitude], .bilinear) else {
      throw CommandError.noElevation(path: path, bounds: grid.bounds)
    }
    let cell = grid.cell(atLatitude: latitude)
    listingOptions.report(
      ["\(Int(elevation.rounded())) m (\(path), \(Self.size(of: cell)))"],
      [
        .init("longitude", .number(longitude)), .init("latitude", .number(latitude)),
        .init("elevation_m", .number(elevation.rounded())), .init("grid", .string(path)),
        .init("cell_width_m", .number(cell.x.rounded())),
        .init("cell_height_m", .number(cell.y.rounded())),
      ])
  }

  /// The size of a cell in words.
  static func size(of cell: SIMD2<Double>) -> String {
    "cells of \(Int(cell.x.rounded())) by \(Int(cell.y.rounded())) m"
  }
}
