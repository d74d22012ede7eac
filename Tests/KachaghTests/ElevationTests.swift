import Foundation
import Interchange
import Testing

/// Elevations by a grid: told, filled in, and held against what is stated.
struct ElevationTests {
  private let folder: URL
  private let grid: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "grids-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    grid = folder.appending(path: "four.asc")
    try """
    ncols 2
    nrows 2
    xllcenter 46
    yllcenter 39
    cellsize 1
    NODATA_value -9999
    100 200
    300 400

    """.write(to: grid, atomically: true, encoding: .utf8)
  }

  private func run(_ arguments: String...) throws -> Program.Result {
    try Program.run(["elevation"] + arguments, in: TestProject.shared.get().folder)
  }

  @Test func itIsInterpolatedBetweenFourHeights() throws {
    let middle = try run("46.5", "39.5", "--grid", grid.path)
    #expect(middle.output == "250 m (\(grid.path), cells of 86013 by 111025 m)\n")
    let json = try JSONValue(
      reading: Array(try run("46.25", "39", "--grid", grid.path, "--json").output.utf8))
    #expect(json["elevation_m"] == .number(325))
    #expect(json["cell_height_m"]?.number.map { abs($0 - 111_000) < 500 } == true)
  }

  @Test func gdalReadsOtherGrids() throws {
    let picture = folder.appending(path: "four.tif").path
    let made = try Program.run(
      tool: "gdal_translate", ["-q", "-a_srs", "EPSG:4326", grid.path, picture])
    #expect(made.code == 0, "\(made.errors)")
    #expect(try run("46.5", "39.5", "--grid", picture).output.hasPrefix("250 m"))
    let text = folder.appending(path: "four.txt")
    try "no grid".write(to: text, atomically: true, encoding: .utf8)
    let refused = try run("46.5", "39.5", "--grid", text.path)
    #expect(refused.code == 65)
    #expect(refused.errors.contains("cannot read this as a grid"))
  }

  @Test func whereNothingIsKnownThatIsSaid() throws {
    for dashes in [["--"], []] {
      let words = ["elevation", "--grid", grid.path] + dashes + ["-70.5", "39.5"]
      let outside = try Program.run(words, in: TestProject.shared.get().folder)
      #expect(outside.code == 64)
      #expect(outside.errors.contains("It reaches from 46.0 to 47.0 E"))
    }
    #expect(try run("46.5", "139.5").code == 64)
    #expect(try run("46.5", "39.5", "--grid", "none.asc").code == 66)
  }

  @Test func aFilledElevationIsMarkedAndStays() throws {
    let project = try TestProject()
    let plain = try filled(in: project, after: "build")
    #expect(plain == 0)
    let filled = try filled(in: project, after: "build", "--fill-elevation")
    #expect(filled > 0)
    #expect(try self.filled(in: project, after: "sources") == filled)
    let names = try project.names(in: "Gazetteer/places").filter { $0.hasSuffix(".xml") }
    for name in names {
      let path = "Gazetteer/places/\(name)"
      #expect(
        try project.bytes(path)
          == Data(contentsOf: TestProject.repository.appending(path: path)))
    }
    #expect(try self.filled(in: project, after: "build") == 0)
  }

  /// How many elevations are derived from the grid, after a command.
  private func filled(in project: TestProject, after command: String...) throws -> Int {
    #expect(try Program.run(command, in: project.folder).code == 0)
    let query = """
      SELECT place.id FROM elevation JOIN place ON place.number = elevation.place
      JOIN provenance ON provenance.number = elevation.provenance
      JOIN provenance_reference ON provenance_reference.provenance = provenance.number
      WHERE provenance.note LIKE 'Derived from the elevation grid%cells of%'
      """
    let result = try Program.run(
      tool: "ogrinfo", ["-ro", "-q", project.database.path, "-sql", query])
    return result.output.split(separator: "\n").filter { $0.contains("id (String)") }.count
  }
}
