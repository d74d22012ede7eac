import Foundation
import Geodesy
import Testing

@Suite("Elevation grid")
struct ElevationGridTests {
  static func read(_ text: String) throws -> ElevationGrid {
    try ElevationGrid(asciiGrid: Array(text.utf8), file: "relief.asc")
  }

  @Test("reads corners as half a cell beside centres, and what is not known")
  func read() throws {
    let corner = try Self.read(
      "ncols 3\r\nnrows 2\r\nxllcorner 40\r\nyllcorner 30\r\ncellsize 0.5\r\n"
        + "NODATA_value -9999\r\n1 -2.5 1e2\r\n+4 -9999 6\r\n")
    #expect(corner.origin == [40.25, 30.75])
    #expect(corner.elevations[0...3] == [1, -2.5, 100, 4])
    #expect(corner.elevations[4].isNaN && corner.elevations[5] == 6)
    let center = try Self.read(
      "NCOLS 3 NROWS 2 XLLCENTER 40.25 YLLCENTER 30.25 CELLSIZE 0.5 1 2 3 4 5 6")
    #expect(center.origin == corner.origin)
    #expect(
      center.bounds
        == GeographicBounds(west: 40.25, south: 30.25, east: 41.25, north: 30.75))
  }

  static let header = "ncols 2\nnrows 2\nxllcenter 1\nyllcenter 1\ncellsize 1\n"

  @Test(
    "says what is wrong, and in which line",
    arguments: [
      ("ncols 2\n", 2, .missingHeader("nrows")),
      ("", 1, .missingHeader("ncols")),
      (
        header.replacing("cellsize 1", with: "cellsize -1") + "1 2 3 4", 5,
        .badHeader(name: "cellsize", found: "-1", expected: "more than zero")
      ),
      (
        header.replacing("nrows 2", with: "nrows 1") + "1 2", 2,
        .badHeader(name: "nrows", found: "1", expected: "a whole number of 2 to 100000")
      ),
      (
        header.replacing("xllcenter 1", with: "xllcenter east") + "1 2 3 4", 3,
        .badHeader(name: "xllcenter", found: "east", expected: "a number")
      ),
      (header + "1 2\n3 x4\n", 7, .notANumber(found: "x4")),
      (header + "1 2\n\n3 -\n", 8, .notANumber(found: "-")),
      (header + "1 2\n3 inf\n", 7, .notANumber(found: "inf")),
      (header + "1 2\n3\n", 8, .wrongCount(expected: 4, found: 3)),
      (header + "1 2\n3 4 5\n", 8, .wrongCount(expected: 4, found: 5)),
      (
        "ncols 100000\nnrows 100000\nxllcenter 1\nyllcenter 1\ncellsize 1\n7", 6,
        .wrongCount(expected: 10_000_000_000, found: 1)
      ),
    ] as [(String, Int, ElevationGridFault.Reason)])
  func faults(text: String, line: Int, reason: ElevationGridFault.Reason) {
    #expect(throws: ElevationGridFault(file: "relief.asc", line: line, reason: reason)) {
      try Self.read(text)
    }
  }

  @Test("gives the elevation at its positions, and none beyond or beside a gap")
  func positions() throws {
    let grid = try Self.read(
      "ncols 4\nnrows 3\nxllcenter 10\nyllcenter 20\ncellsize 1\nNODATA_value -1\n"
        + "1 2 3 4\n5 6 7 8\n9 10 11 -1\n")
    #expect(grid.elevation(at: [10, 22], .bilinear) == 1)
    #expect(grid.elevation(at: [11, 21], .bilinear) == 6)
    #expect(grid.elevation(at: [10, 20], .bilinear) == 9)
    #expect(grid.elevation(at: [10.5, 21.5], .bilinear) == 3.5)
    #expect(grid.elevation(at: [10, 21], .bicubic) == 5)
    for kind in [Interpolation.bilinear, .bicubic, .smoothing] {
      #expect(grid.elevation(at: [9.99, 21], kind) == nil)
      #expect(grid.elevation(at: [11, 22.01], kind) == nil)
      #expect(grid.elevation(at: [12.9, 20.1], kind) == nil)
    }
  }

  @Test("keeps a slope a slope, by any kernel", arguments: [Interpolation.bicubic, .smoothing])
  func kernels(kernel: Interpolation) throws {
    var text = "ncols 8\nnrows 8\nxllcenter 0\nyllcenter 0\ncellsize 1\n"
    for row in 0..<8 {
      text += (0..<8).map { String(3 * $0 + 5 * (7 - row)) }.joined(separator: " ") + "\n"
    }
    let grid = try Self.read(text)
    for position: SIMD2<Double> in [[2, 3], [3.25, 4.75], [4.9, 2.1]] {
      let elevation = try #require(grid.elevation(at: position, kernel))
      #expect(abs(elevation - 3 * position.x - 5 * position.y) < 1e-4)
    }
  }

  @Test("knows the slope of a plane")
  func gradient() throws {
    var text = "ncols 9\nnrows 9\nxllcenter 46\nyllcenter 40\ncellsize 0.01\n"
    for row in 0..<9 {
      text += (0..<9).map { String(10 * $0 - 20 * row) }.joined(separator: " ") + "\n"
    }
    let grid = try Self.read(text)
    let slope = try #require(grid.gradient(at: [46.04, 40.04]))
    let metres = Ellipsoid.wgs84.metresPerDegree(atLatitude: 40.04) * 0.01
    #expect(abs(slope.x - 10 / metres.x) < 1e-6 && abs(slope.y - 20 / metres.y) < 1e-6)
    #expect(grid.gradient(at: [46, 40]) == nil)
  }
}

@Suite("Resampled relief")
struct ResamplingTests {
  static let projection =
    "+proj=lcc +lat_1=40.5 +lat_2=40.8 +lat_0=40.65 +lon_0=44.6 +datum=WGS84 +units=m +no_defs"
  static let frame = PlaneRectangle(minimum: [-15000, -12000], maximum: [15000, 12000])

  /// The fixtures are gdalwarp's, GDAL 3.6.2, exact (-et 0), to 30 by 24 cells of
  /// 1 km; GDAL's cubic kernel is the same.
  @Test("agrees with gdalwarp")
  func cubic() throws {
    let field = try ElevationField(
      resampling: Fixtures.grid("around-sevan.asc"),
      through: Projection(definition: Self.projection), to: Self.frame, columns: 30, rows: 24,
      by: .bicubic)
    let expected = try Fixtures.grid("around-sevan-cubic.asc").elevations
    // With cells of 1 km the lattice for the way back has meshes of 16 km.
    let worst = zip(field.elevations, expected).map { abs($0 - $1) }.max() ?? .infinity
    #expect(worst < 2)
  }

  @Test("agrees with gdalwarp bilinearly, point by point")
  func bilinear() throws {
    let grid = try Fixtures.grid("around-sevan.asc")
    let expected = try Fixtures.grid("around-sevan-bilinear.asc").elevations
    let projection = try Projection(definition: Self.projection)
    for row in 0..<24 {
      for column in 0..<30 {
        let point = SIMD2(
          Self.frame.minimum.x + 1000 * (Double(column) + 0.5),
          Self.frame.maximum.y - 1000 * (Double(row) + 0.5))
        let elevation = try #require(
          grid.elevation(at: projection.inverse(point), .bilinear))
        #expect(abs(Float(elevation) - expected[row * 30 + column]) < 0.05)
      }
    }
  }

  @Test("leaves unknown what the grid does not cover")
  func beyond() throws {
    let wide = Self.frame.expanded(by: 30_000)
    let field = try ElevationField(
      resampling: Fixtures.grid("around-sevan.asc"),
      through: Projection(definition: Self.projection), to: wide, columns: 40, rows: 40)
    #expect(field.elevations[0].isNaN && !field.elevations[20 * 40 + 20].isNaN)
    let shade = Hillshade(of: field.smoothed(sigma: 1.5)).shades
    #expect(shade[0].isNaN && !shade[20 * 40 + 20].isNaN)
  }

  @Test("leaves a gap of the grid a gap")
  func gap() throws {
    let whole = try Fixtures.grid("around-sevan.asc")
    var elevations = whole.elevations
    elevations[17 * 40 + 21] = .nan
    let grid = ElevationGrid(
      columns: whole.columns, rows: whole.rows, origin: whole.origin, cellSize: whole.cellSize,
      elevations: elevations)
    let projection = try Projection(definition: Self.projection)
    let field = try ElevationField(
      resampling: grid, through: projection, to: Self.frame, columns: 300, rows: 240)
    let missing = field.elevations.count(where: \.isNaN)
    // One cell of the grid is 1.4 by 1.85 km, a cell of the field 100 m wide.
    #expect((200...320).contains(missing))
    let smooth = field.smoothed(sigma: 2).elevations
    #expect(smooth.count(where: \.isNaN) == missing)
    #expect(smooth.allSatisfy { $0.isNaN || $0 > 500 })
  }

  @Test("smoothing keeps the level and the sum")
  func smoothing() {
    var elevations = Array(repeating: 0 as Float, count: 41 * 41)
    elevations[20 * 41 + 20] = 1000
    let peak = ElevationField(
      columns: 41, rows: 41, origin: .zero, step: [1, 1], elevations: elevations
    ).smoothed(sigma: 2)
    #expect(abs(peak.elevations.reduce(0, +) - 1000) < 0.01)
    // 1000 / (2 pi sigma^2), the top of the bell.
    #expect(abs(peak.elevations[20 * 41 + 20] - 39.8) < 0.3)
    #expect(abs(peak.elevations[20 * 41 + 22] / peak.elevations[20 * 41 + 20] - 0.6065) < 1e-3)
    let flat = ElevationField(
      columns: 9, rows: 5, origin: .zero, step: [1, 1],
      elevations: Array(repeating: 512, count: 45))
    #expect(flat.smoothed(sigma: 3).elevations.allSatisfy { abs($0 - 512) < 1e-3 })
  }
}

@Suite("Hillshade")
struct HillshadeTests {
  /// The fixture is gdaldem's: `hillshade -az 315 -alt 45 -z 6 -alg
  /// ZevenbergenThorne`, 1 to 255 for a cosine from 0 to 1, 0 at the margin.
  @Test("agrees with gdaldem for one light")
  func oneLight() throws {
    let elevations = try Fixtures.grid("around-sevan-cubic.asc").elevations
    let expected = try Fixtures.grid("around-sevan-hillshade.asc").elevations
    let field = ElevationField(
      columns: 30, rows: 24, origin: .zero, step: [1000, 1000], elevations: elevations)
    let light = Hillshade.Light(azimuth: 315, altitude: 45, weight: 3)
    let shades = Hillshade(of: field, lights: [light], exaggeration: 6).shades
    let flat: Float = 0.70710678
    var compared = 0
    for (shade, grey) in zip(shades, expected) where !grey.isNaN {
      let cosine = shade < 0 ? flat * (1 + shade) : flat + shade * (1 - flat)
      #expect(abs(1 + 254 * cosine - grey) < 1.01)
      compared += 1
    }
    #expect(compared == 28 * 22)
  }

  static func slope(east: Float, north: Float) -> Float {
    let elevations = (0..<9).map { index in
      Float(index % 3) * 100 * east + Float(2 - index / 3) * 100 * north
    }
    let field = ElevationField(
      columns: 3, rows: 3, origin: .zero, step: [100, 100], elevations: elevations)
    return Hillshade(of: field).shades[4]
  }

  @Test("leaves the plain alone, lights the north-west, shades the south-east")
  func directions() {
    #expect(Self.slope(east: 0, north: 0) == 0)
    // Rising eastwards and southwards, the slope faces north-west.
    #expect(Self.slope(east: 0.05, north: -0.05) > 0.3)
    #expect(Self.slope(east: -0.05, north: 0.05) < -0.3)
    #expect(Self.slope(east: -9, north: 9) == -1)
    #expect(Self.slope(east: 0.1, north: 0) > Self.slope(east: 0, north: 0.1))
  }
}

@Suite("The base map's relief")
struct BasemapReliefTests {
  static func median(_ values: [Double]) -> Double {
    let sorted = values.sorted()
    return (sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]) / 2
  }

  /// Settlements whose heights come from elsewhere; README.md has the figures.
  @Test("stands where it belongs: moved anywhere else, it fits settlements worse")
  func registration() throws {
    let grid = try Fixtures.grid(Fixtures.basemap.appending(path: "elevation.asc"))
    let table = try String(
      contentsOf: Fixtures.folder.appending(path: "settlement-heights.csv"), encoding: .utf8)
    let rows = table.split(separator: "\n").dropFirst().map { $0.split(separator: ",") }
    let settlements = rows.map { row in
      (position: SIMD2(Double(row[1]) ?? .nan, Double(row[2]) ?? .nan), height: Double(row[3]))
    }
    func error(moved shift: SIMD2<Double>) throws -> Double {
      Self.median(
        try settlements.map {
          let elevation = try #require(grid.elevation(at: $0.position - shift, .bilinear))
          return abs(elevation - (try #require($0.height)))
        })
    }
    #expect(settlements.count == 260)
    let (here, asPublished) = (try error(moved: .zero), try error(moved: [-0.0185, -0.0102]))
    #expect(abs(here - 25) < 1 && abs(asPublished - 49) < 1, "\(here), \(asPublished)")
    for aside: SIMD2<Double> in [[0.01, 0], [-0.01, 0], [0, 0.01], [0, -0.01]] {
      #expect(try error(moved: aside) > here + 4)
    }
  }

  @Test(
    "has the summits and the seas",
    arguments: [
      ("Ararat", [44.2983, 39.7019], 4000, 5137), ("Aragats", [44.2, 40.5333], 3200, 4090),
      ("Bazarduzu", [47.8583, 41.2244], 3500, 4466), ("Sevan", [45.3, 40.35], 1870, 1920),
      ("the Caspian", [51.2, 40.2], -28, -28), ("east of the fine grid", [50.6, 41.5], -28, -28),
      ("the Black Sea", [41.55, 42.2], 0, 0), ("Salyan, below zero", [48.98, 39.6], -28, -15),
    ] as [(String, SIMD2<Double>, Double, Double)])
  func places(name: String, position: SIMD2<Double>, least: Double, greatest: Double) throws {
    let grid = try Fixtures.grid(Fixtures.basemap.appending(path: "elevation.asc"))
    let elevation = try #require(grid.elevation(at: position, .bilinear))
    #expect(elevation >= least && elevation <= greatest, "\(elevation)")
    #expect(!grid.elevations.contains { $0.isNaN || $0 < -28 })
  }
}
