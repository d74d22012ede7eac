import Gazetteer
import Testing

@Suite struct GeometryTests {
  @Test func aPositionIsReadFromText() {
    #expect(Coordinate(text: "46.75,-39") == Coordinate(longitude: 46.75, latitude: -39))
    #expect(Coordinate(text: "-180,90") != nil)
    for text in ["", "46", "46,39,1", "46;39", "181,0", "0,91", "nan,0", "inf,0", "46,", "a,b"] {
      #expect(Coordinate(text: text) == nil, "\(text)")
    }
  }

  private func ring(_ positions: [(Double, Double)]) -> [Coordinate] {
    positions.map { Coordinate(longitude: $0.0, latitude: $0.1) }
  }

  /// A ring of many positions about a centre, without self-crossing.
  private func circle(_ count: Int, radius: Double = 1) -> [Coordinate] {
    var ring = (0..<count).map { step in
      let angle = Double(step) / Double(count)
      let (x, y) = Self.onSquare(angle)
      return Coordinate(longitude: 46 + radius * x, latitude: 40 + radius * y)
    }
    ring.append(ring[0])
    return ring
  }

  /// A position on the unit square, walked counter-clockwise.
  private static func onSquare(_ share: Double) -> (Double, Double) {
    let walk = share * 4
    switch walk {
    case ..<1: return (walk, 0)
    case ..<2: return (1, walk - 1)
    case ..<3: return (3 - walk, 1)
    default: return (0, 4 - walk)
    }
  }

  /// Lengths of the geodesic on WGS 84 in metres, by Vincenty's formula.
  @Test(arguments: [
    (46.7522, 39.7537, 46.7528, 39.8177, 7106.139),
    (44.83412, 41.69143, 49.89201, 40.37767, 449_567.129),
  ])
  func distancesAreWithinThreeThousandthsOfTheEllipsoid(
    _ west: Double, _ south: Double, _ east: Double, _ north: Double, _ expected: Double
  ) {
    let from = Coordinate(longitude: west, latitude: south)
    let to = Coordinate(longitude: east, latitude: north)
    #expect(abs(from.distance(to: to) - expected) < expected * 0.003)
    #expect(from.distance(to: to) == to.distance(to: from))
    #expect(from.distance(to: from) == 0)
  }

  @Test func antipodesAreHalfAGreatCircleApart() {
    let from = Coordinate(longitude: 10, latitude: 20)
    let to = Coordinate(longitude: -170, latitude: -20)
    #expect(abs(from.distance(to: to) - .pi * Coordinate.earthRadius) < 1)
  }

  @Test func aPositionLiesInAnAreaButNotInItsHole() {
    let area = Geometry.polygon([
      ring([(0, 0), (10, 0), (10, 10), (5, 4), (0, 10), (0, 0)]),
      ring([(1, 1), (1, 2), (2, 2), (2, 1), (1, 1)]),
    ])
    #expect(area.contains(Coordinate(longitude: 4, latitude: 3)))
    #expect(!area.contains(Coordinate(longitude: 5, latitude: 6)))
    #expect(!area.contains(Coordinate(longitude: 1.5, latitude: 1.5)))
    #expect(!area.contains(Coordinate(longitude: 11, latitude: 0)))
    #expect(area.boundingBox == BoundingBox(west: 0, south: 0, east: 10, north: 10))
  }

  @Test func orientationIsToldApart() {
    let ring = circle(40)
    #expect(ring.isClosedRing && ring.isCounterClockwise)
    #expect(!Array(ring.reversed()).isCounterClockwise)
    #expect(!Array(ring.dropLast()).isClosedRing)
  }

  @Test func aSimpleRingHasNoCrossings() {
    #expect(circle(1000).ringCrossings.isEmpty)
    #expect(ring([(0, 0), (1, 0), (0, 1), (0, 0)]).ringCrossings.isEmpty)
    #expect(ring([(0, 0), (0, 0), (1, 0), (1, 0), (0, 1), (0, 0)]).ringCrossings.isEmpty)
  }

  @Test(
    arguments: [
      ("bow tie", [(0, 0), (2, 2), (2, 0), (0, 2), (0, 0)], [(0, 2)]),
      ("spike", [(0, 0), (4, 0), (4, 4), (4, 2), (0, 4), (0, 0)], [(1, 2), (1, 3)]),
      ("touch", [(0, 0), (4, 0), (4, 4), (2, 0), (0, 4), (0, 0)], [(0, 2), (0, 3)]),
      ("there and back", [(0, 0), (1, 1), (0, 0)], [(0, 1)]),
      (
        "overlap", [(0, 0), (4, 0), (4, 2), (3, 0), (1, 0), (0, 2), (0, 0)],
        [(0, 2), (0, 3), (0, 4)]
      ),
    ] as [(String, [(Double, Double)], [(Int, Int)])])
  func crossingEdgesAreNamed(
    name: String, positions: [(Double, Double)], expected: [(Int, Int)]
  ) {
    let crossings = ring(positions).ringCrossings
    #expect(crossings.map { [$0.first, $0.second] } == expected.map { [$0.0, $0.1] }, "\(name)")
  }

  @Test func aCrossingHasItsPosition() {
    let crossing = ring([(0, 0), (2, 2), (2, 0), (0, 2), (0, 0)]).ringCrossings.first
    #expect(crossing?.position == Coordinate(longitude: 1, latitude: 1))
  }

  @Test func aSwappedPairIsFoundAmongAThousandQuickly() {
    var ring = circle(1000)
    ring.swapAt(400, 402)
    let clock = ContinuousClock()
    var crossings: [RingCrossing] = []
    let time = clock.measure { crossings = ring.ringCrossings }
    #expect(!crossings.isEmpty)
    #expect(crossings.allSatisfy { (398...403).contains($0.first) })
    #expect(time < .milliseconds(500), "in a build for debugging")
  }
}
