import Geodesy
import Testing

@Suite("Polygon")
struct PolygonTests {
  static let ring = Polygon(
    outer: [[0, 0], [10, 0], [10, 10], [0, 10], [0, 0]],
    holes: [[[6, 2], [8, 2], [8, 8], [6, 8]], [[1, 1], [1, 1]]])

  @Test("turns its rings, opens them and leaves out holes that are none")
  func rings() {
    #expect(Self.ring.outer.count == 4 && Self.ring.holes.count == 1)
    #expect(Ring.signedArea(Self.ring.outer) == 100)
    #expect(Ring.signedArea(Self.ring.holes[0]) == -12)
    #expect(Polygon(outer: Self.ring.outer.reversed()).outer == Self.ring.outer)
  }

  @Test("measures area and centre without its holes")
  func measures() {
    #expect(Self.ring.area == 88)
    // (100 * 5 - 12 * 7) / 88
    #expect(distance(Self.ring.centroid, [416.0 / 88, 5]) < 1e-12)
    let far = Polygon(outer: [[5e6, 4e6], [5e6 + 1, 4e6], [5e6 + 1, 4e6 + 1], [5e6, 4e6 + 1]])
    #expect(abs(far.area - 1) < 1e-9)
    #expect(distance(far.centroid, [5e6 + 0.5, 4e6 + 0.5]) < 1e-6)
  }

  @Test("holds what is in it and not in its holes")
  func contains() {
    #expect(Self.ring.contains([5, 5]) && !Self.ring.contains([7, 5]))
    #expect(!Self.ring.contains([-1, 5]) && !Self.ring.contains([11, 0]))
    #expect(Self.ring.signedDistance(to: [5, 5]) == 1)
    #expect(Self.ring.signedDistance(to: [7, 5]) == -1)
    #expect(Self.ring.signedDistance(to: [-3, -4]) == -5)
  }

  @Test(
    "finds the point farthest from all sides",
    arguments: [
      (Polygon(outer: [[0, 0], [10, 0], [10, 10], [0, 10]]), 5),
      (ring, 3),
      (Polygon(outer: [[0, 0], [100, 0], [100, 10], [10, 10], [10, 100], [0, 100]]), 5.8579),
    ] as [(Polygon, Double)])
  func labelPoint(polygon: Polygon, distance: Double) throws {
    let label = try #require(polygon.labelPoint(precision: 0.001))
    #expect(abs(label.distance - distance) < 0.002)
    #expect(abs(polygon.signedDistance(to: label.point) - label.distance) < 1e-12)
  }

  @Test("has no such point without area")
  func noLabelPoint() {
    #expect(Polygon(outer: [[0, 0], [1, 1], [2, 2]]).labelPoint(precision: 1) == nil)
    #expect(Polygon(outer: []).labelPoint(precision: 1) == nil)
  }
}

@Suite("Line")
struct LineTests {
  static func wave(_ count: Int) -> [SIMD2<Double>] {
    var numbers = SeededNumbers(state: 7)
    return (0..<count).map { SIMD2(Double($0), numbers.fraction() * 10) }
  }

  @Test("simplified keeps within the tolerance", arguments: [0.5, 2, 5, 20])
  func simplified(tolerance: Double) {
    let line = Self.wave(400)
    let simple = Line.simplified(line, tolerance: tolerance)
    #expect(simple.first == line.first && simple.last == line.last)
    #expect(simple.count < line.count)
    let there = simple + simple.reversed()
    #expect(line.allSatisfy { Ring.distance(there, to: $0) <= tolerance })
    #expect(Line.simplified([[0, 0], [1, 0.1], [2, 0]], tolerance: 0.2) == [[0, 0], [2, 0]])
  }

  @Test("simplified leaves a ring a ring", arguments: [0.1, 1, 1000])
  func simplifiedRing(tolerance: Double) throws {
    let projection = try Projection(definition: ProjectionTests.lambert)
    let circle = try projection.forward(
      GeographicBounds(west: 45, south: 39, east: 46, north: 40).outline(perSide: 20))
    let simple = Line.simplified(ring: circle, tolerance: tolerance)
    #expect(simple.count >= 3 && simple.count < circle.count)
    #expect(abs(Ring.signedArea(simple) / Ring.signedArea(circle) - 1) < 0.05)
    let flat = Line.simplified(ring: circle, tolerance: 1e9)
    #expect(flat.count == 3 && Ring.signedArea(flat) != 0)
  }

  @Test("smoothed keeps its ends and cuts its corners")
  func smoothed() {
    let line: [SIMD2<Double>] = [[0, 0], [4, 0], [4, 4]]
    #expect(Line.smoothed(line, rounds: 1) == [[0, 0], [3, 0], [4, 1], [4, 4]])
    #expect(Line.smoothed(line, rounds: 3).last == [4, 4])
    #expect(Line.smoothed(line, rounds: 0) == line)
    #expect(Line.smoothed([[0, 0], [1, 1]], rounds: 2) == [[0, 0], [1, 1]])
  }

  @Test("smoothed makes a square an octagon of seven eighths its area")
  func smoothedRing() {
    let ring: [SIMD2<Double>] = [[0, 0], [4, 0], [4, 4], [0, 4]]
    let octagon = Line.smoothed(ring: ring, rounds: 1)
    #expect(octagon.count == 8 && Ring.signedArea(octagon) == 14)
  }
}
