import Geodesy
import Testing

@Suite("Graticule")
struct GraticuleTests {
  @Test(
    "takes the widest step that shows enough circles",
    arguments: [
      (GeographicBounds(west: 43, south: 38.2, east: 50.2, north: 42.2), 120, 60),
      (GeographicBounds(west: 46.1, south: 39.9, east: 47.4, north: 40.9), 20, 20),
      (GeographicBounds(west: 46.51, south: 39.91, east: 46.63, north: 40), 2, 2),
      (GeographicBounds(west: -180, south: -90, east: 180, north: 90), 1800, 1800),
    ] as [(GeographicBounds, Int, Int)])
  func steps(bounds: GeographicBounds, longitude: Int, latitude: Int) {
    let graticule = Graticule(for: bounds)
    #expect(graticule.longitudeStep == longitude && graticule.latitudeStep == latitude)
    for circle in graticule.circles {
      #expect(graticule.line(of: circle).allSatisfy(bounds.contains))
    }
  }

  @Test("has the multiples of its steps, west to east, then south to north")
  func circles() {
    let bounds = GeographicBounds(west: -1.2, south: 39.5, east: 1, north: 41)
    let graticule = Graticule(for: bounds, longitudeStep: 60, latitudeStep: 30)
    #expect(graticule.circles.map(\.degrees) == [-1, 0, 1, 39.5, 40, 40.5, 41])
    #expect(graticule.circles.map(\.isMeridian) == [true, true, true, false, false, false, false])
  }

  @Test("meets the frame where its degrees say")
  func crossings() throws {
    let bounds = GeographicBounds(west: 44.5, south: 38.7, east: 47.5, north: 40.8)
    let projection = try Projection(lambertFitting: bounds)
    let frame = try projection.rectangle(around: bounds)
    let graticule = Graticule(for: try projection.bounds(around: frame))
    let plane = try GraticuleOnPlane(graticule, through: projection, in: frame, tolerance: 5)
    let sides = plane.crossings.map {
      "\($0.circle.isMeridian ? "E" : "N")\($0.circle.degrees) \($0.side)"
    }
    #expect(
      sides == [
        "E45.0 bottom", "E45.0 top", "E46.0 bottom", "E46.0 top", "E47.0 bottom", "E47.0 top",
      ] + [39, 39.5, 40, 40.5].flatMap { ["N\(Double($0)) left", "N\(Double($0)) right"] })
    for crossing in plane.crossings {
      let position = try projection.inverse(crossing.point)
      let degrees = crossing.circle.isMeridian ? position.x : position.y
      #expect(abs(degrees - crossing.circle.degrees) < 0.0001)
    }
    #expect(
      plane.lines.map(\.circle) == plane.lines.map(\.circle).filter(graticule.circles.contains))
  }
}

@Suite("Scale bar")
struct ScaleBarTests {
  @Test(
    "takes the roundest length, the longest of equals",
    arguments: [
      (75_000, 100_000, 100_000, 2), (50_000, 66_667, 50_000, 5), (40_000, 110_000, 100_000, 2),
      (70_000, 93_333, 80_000, 4), (30_000, 40_000, 40_000, 4), (26_000, 34_000, 30_000, 3),
      (210, 280, 250, 5), (15, 19, 15, 3), (0.3, 0.4, 0.4, 4), (100, 100, 100, 2),
    ] as [(Double, Double, Double, Int)])
  func length(least: Double, greatest: Double, length: Double, parts: Int) throws {
    let bar = try #require(ScaleBar(between: least, and: greatest))
    #expect(bar.length == length && bar.parts == parts)
  }

  @Test("finds one in every range from three to four")
  func everywhere() {
    for step in 0..<1000 {
      let least = 1 + Double(step) * 0.009
      #expect(ScaleBar(between: least, and: least * 4 / 3 + 1e-9) != nil, "from \(least)")
    }
    #expect(ScaleBar(between: 0, and: 4) == nil && ScaleBar(between: 5, and: 4) == nil)
    #expect(ScaleBar(between: 7, and: 7.1) == nil)
  }
}
