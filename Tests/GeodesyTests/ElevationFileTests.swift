import Foundation
import Geodesy
import Testing

/// Tiles of SRTM, and what a grid allows a place to be.
struct ElevationFileTests {
  /// A tile that rises a metre a column to the east, unknown in its first corner.
  private static let tile: [UInt8] = {
    var bytes: [UInt8] = []
    for row in 0..<1201 {
      for column in 0..<1201 {
        let height = row == 0 && column == 0 ? Int16.min : Int16(column - 100)
        let bits = UInt16(bitPattern: height)
        bytes += [UInt8(bits >> 8), UInt8(bits & 255)]
      }
    }
    return bytes
  }()

  @Test func aTileLiesWhereItsNameSays() throws {
    let grid = try ElevationGrid(hgt: Self.tile, file: "/data/N39E046.hgt")
    #expect(grid.bounds.west == 46 && grid.bounds.north == 40)
    #expect(abs(grid.bounds.east - 47) < 1e-9 && abs(grid.bounds.south - 39) < 1e-9)
    let height = try #require(grid.elevation(at: [46.5, 39.25], .bilinear))
    #expect(abs(height - 500) < 0.01)
    #expect(try #require(grid.elevation(at: [46.0, 39.5], .bilinear)) == -100)
    #expect(grid.elevation(at: [46.0, 40.0], .bilinear) == nil)
    let south = try ElevationGrid(hgt: Self.tile, file: "s33w071.hgt")
    #expect(south.bounds.west == -71 && south.bounds.north == -32)
  }

  @Test func aTileThatIsNoneIsRefused() {
    #expect(
      throws: ElevationGridFault(file: "shusha.hgt", line: 1, reason: .notNamedByCorner)
    ) { try ElevationGrid(hgt: Self.tile, file: "shusha.hgt") }
    #expect(
      throws: ElevationGridFault(
        file: "N39E046.hgt", line: 1,
        reason: .wrongCount(expected: 1201 * 1201, found: 1201 * 1200))
    ) { try ElevationGrid(hgt: Array(Self.tile.dropLast(2402)), file: "N39E046.hgt") }
  }

  /// A slope of one in ten to the east, in cells of about 1.1 km.
  private let slope: ElevationGrid = {
    let heights = (0..<10).flatMap { _ in (0..<10).map { Float($0) * 111.3 } }
    return ElevationGrid(
      columns: 10, rows: 10, origin: [0, 0.09], cellSize: 0.01, elevations: heights)
  }()

  @Test func slopeAndRadiusExplainADifference() throws {
    let exact = try #require(slope.allowance(at: [0.045, 0.045], within: 0))
    #expect(exact.contains(500) && exact.contains(600))
    #expect(!exact.contains(100) && !exact.contains(900))
    let rough = try #require(slope.allowance(at: [0.045, 0.045], within: 4000))
    #expect(rough.contains(100) && rough.contains(900))
    #expect(slope.allowance(at: [1, 1], within: 0) == nil)
  }

  @Test func flatGroundExplainsOnlyTheErrorOfHeights() throws {
    let flat = ElevationGrid(
      columns: 3, rows: 3, origin: [0, 1], cellSize: 0.5,
      elevations: Array(repeating: 40, count: 9))
    #expect(flat.allowance(at: [0.5, 0.5], within: 5000) == 24...56)
  }
}
