import Geodesy
import Testing

/// The line where a degree east becomes a degree west is no edge of the Earth.
struct AntimeridianTests {
  @Test func theBoxAroundShapesTakesTheShorterWay() throws {
    func box(_ shapes: [SIMD2<Double>]...) -> GeographicBounds? {
      GeographicBounds(enclosing: shapes)
    }
    let fiji = try #require(box([[178, -18], [179, -17]], [[-179, -19]], [[-178, -16]]))
    #expect(fiji == GeographicBounds(west: 178, south: -19, east: 182, north: -16))
    #expect(fiji.crossesAntimeridian)
    let plain = try #require(box([[44, 38]], [[50, 42]]))
    #expect(plain == GeographicBounds(west: 44, south: 38, east: 50, north: 42))
    // A shape that runs on beyond 180 degrees.
    let region = try #require(box([[179, 0], [183, 1]], [[-170, 0]]))
    #expect(region == GeographicBounds(west: 179, south: 0, east: 190, north: 1))
    #expect(box() == nil)
  }

  @Test func aBoxIsReadFromText() {
    #expect(
      GeographicBounds(text: "44.5,38.8,47,41")
        == GeographicBounds(west: 44.5, south: 38.8, east: 47, north: 41))
    #expect(
      GeographicBounds(text: "177,-20,-178,-15")
        == GeographicBounds(west: 177, south: -20, east: 182, north: -15))
    for text in [
      "", "1,2,3", "1,2,3,4,5", "1,4,3,2", "1,2,1,4", "170,1,160,2", "nan,1,2,3", "1,2,3,91",
      "-181,0,1,2",
    ] { #expect(GeographicBounds(text: text) == nil, "\(text)") }
  }

  @Test func aBoxHoldsAPositionOnWhicheverTurn() {
    let box = GeographicBounds(west: 178, south: -20, east: 183, north: -15)
    #expect(box.contains([-178, -17]) && box.contains([182, -17]) && box.contains([179, -17]))
    #expect(!box.contains([-176, -17]) && !box.contains([177, -17]))
    #expect(box.intersects(GeographicBounds(west: -179, south: -18, east: -170, north: -10)))
    #expect(!box.intersects(GeographicBounds(west: 0, south: -18, east: 10, north: -10)))
  }

  @Test func aWindowAcrossItIsAsWideAsItsPlace() throws {
    let box = GeographicBounds(west: 178, south: -19, east: 182, north: -16)
    let projection = try Projection(lambertFitting: box)
    let around = try projection.bounds(around: projection.rectangle(around: box))
    #expect(around.width < 4.3 && around.west < 178 && around.east > 182)
    let meridians = Graticule(for: around).circles.filter(\.isMeridian).map(\.degrees)
    #expect(meridians.contains(180))
    // On the far side they count on, so that a line does not turn back.
    #expect(meridians.contains { $0 > 180 } && meridians.contains { $0 < 180 }, "\(meridians)")
  }

  @Test func onTheEquatorTheConeIsACylinder() throws {
    let box = GeographicBounds(west: -61, south: -3, east: -59, north: 3)
    let projection = try Projection(lambertFitting: box)
    #expect(projection.definition.hasPrefix("+proj=merc +lat_ts=2 "))
    let scale = try projection.distortion(at: [-60, 2]).meridionalScale
    #expect(abs(scale - 1) < 1e-6)
  }

  @Test func elevationsAreFoundOnEitherSide() throws {
    let grid = ElevationGrid(
      columns: 5, rows: 2, origin: [178, -17], cellSize: 1,
      elevations: [0, 10, 20, 30, 40, 0, 10, 20, 30, 40])
    #expect(grid.elevation(at: [-179, -17.5], .bilinear) == 30)
    #expect(grid.elevation(at: [179.5, -17.5], .bilinear) == 15)
    #expect(grid.bounds.crossesAntimeridian)
  }

  @Test func theSeaIsWhatIsNotLand() {
    let box = GeographicBounds(west: 179, south: -1, east: 181, north: 1)
    let shore: [SIMD2<Double>] = [[179.5, -0.5], [180, -0.5], [180, 0.5], [179.5, 0.5]]
    let lake: [SIMD2<Double>] = [[179.6, 0], [179.7, 0], [179.7, 0.1]]
    let island = Polygon(outer: shore, holes: [lake])
    let sea = box.clip(outside: [island])
    let area = sea.reduce(0.0) { $0 + $1.area }
    #expect(abs(area - 3.505) < 1e-12)
    let longitudes = sea.flatMap(\.outer).map(\.x)
    #expect(longitudes.allSatisfy { (-180...180).contains($0) })
    let empty: [Polygon] = []
    #expect(box.clip(outside: empty).map(\.area) == [2.0, 2.0])
    let corners: [SIMD2<Double>] = [[-180, -90], [180, -90], [180, 90], [-180, 90]]
    let all = Polygon(outer: corners)
    #expect(box.clip(outside: [all]).isEmpty)
  }

  @Test func aCoarserGridHasTheMeanOfTheFiner() throws {
    let fine = ElevationGrid(
      columns: 40, rows: 20, origin: [10.05, 1.95], cellSize: 0.1,
      elevations: (0..<800).map { Float($0 % 2 == 0 ? 100 : 300) })
    let box = GeographicBounds(west: 10, south: 0, east: 14, north: 2)
    let coarse = try #require(ElevationGrid(cutting: [fine], to: box, limit: 10))
    #expect(coarse.columns == 10 && coarse.rows == 5)
    #expect(coarse.elevations.allSatisfy { $0 == 200 })
    let same = try #require(ElevationGrid(cutting: [fine], to: box))
    #expect(same.elevations == fine.elevations)
    let again = try ElevationGrid(asciiGrid: same.asciiGrid, file: "grid.asc")
    #expect(again.elevations == same.elevations && again.columns == 40)
    let elsewhere = GeographicBounds(west: 50, south: 0, east: 54, north: 2)
    #expect(ElevationGrid(cutting: [fine], to: elsewhere) == nil)
  }
}
