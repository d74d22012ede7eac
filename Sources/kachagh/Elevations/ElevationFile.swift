import Foundation
import Geodesy

/// Reads a grid of elevations in any format we know.
enum ElevationFile {
  /// The grid of a file: an ESRI ASCII grid, a tile of SRTM (.hgt), or by GDAL's
  /// tools anything else, such as a GeoTIFF.
  ///
  /// - Throws: `FileError`, `ElevationGridFault`; `CommandError` where the tools
  ///   are missing or cannot read it.
  static func read(_ path: String) throws -> ElevationGrid {
    switch path.lowercased() {
    case let name where name.hasSuffix(".asc"):
      try ElevationGrid(asciiGrid: try contents(of: path), file: path)
    case let name where name.hasSuffix(".hgt"):
      try ElevationGrid(hgt: try contents(of: path), file: path)
    default: try readByGDAL(path)
    }
  }

  /// Brings a file to degrees of WGS 84 and into an ASCII grid of our own folder.
  private static func readByGDAL(_ path: String) throws -> ElevationGrid {
    _ = try contents(of: path)
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try AtomicFile.makeFolder(folder.path)
    defer { try? FileManager.default.removeItem(at: folder) }
    let warped = folder.appending(path: "grid.vrt").path
    let grid = folder.appending(path: "grid.asc").path
    try run(
      "gdalwarp", ["-q", "-t_srs", "EPSG:4326", "-r", "bilinear", "-of", "VRT", path, warped],
      reading: path)
    try run(
      "gdal_translate", ["-q", "-of", "AAIGrid", "-co", "FORCE_CELLSIZE=YES", warped, grid],
      reading: path)
    return try ElevationGrid(asciiGrid: try contents(of: grid), file: path)
  }

  private static func run(_ tool: String, _ arguments: [String], reading path: String) throws {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [tool] + arguments
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    switch process.terminationStatus {
    case 0: return
    case 127: throw CommandError.needsGDAL(path: path, tool: tool)
    default: throw CommandError.notAGrid(path: path)
    }
  }
}
