import Geodesy
import Testing

private let square = PlaneRectangle(minimum: [0, 0], maximum: [10, 10])

@Suite("Clipping of lines")
struct LineClippingTests {
  @Test(
    "keeps the parts inside",
    arguments: [
      ([[2, 2], [8, 8]], [[[2, 2], [8, 8]]]),
      ([[-5, 5], [15, 5]], [[[0, 5], [10, 5]]]),
      (
        [[-5, 5], [5, 5], [5, 15], [7, 15], [7, 5]],
        [[[0, 5], [5, 5], [5, 10]], [[7, 10], [7, 5]]]
      ),
      // Along the edge, to the edge and back, by a corner, outside.
      ([[-1, 0], [11, 0]], [[[0, 0], [10, 0]]]),
      ([[5, 5], [10, 5], [5, 6]], [[[5, 5], [10, 5], [5, 6]]]),
      ([[-1, 1], [1, -1]], []),
      ([[-5, -5], [15, -5], [15, 15]], []),
      ([[-2, 5], [5, 12]], [[[0, 7], [3, 10]]]),
      ([[3, 3]], []), ([], []),
    ] as [([SIMD2<Double>], [[SIMD2<Double>]])])
  func parts(line: [SIMD2<Double>], expected: [[SIMD2<Double>]]) {
    #expect(square.clip(line: line) == expected)
  }

  @Test("keeps a ring's part whole across its first point, and a whole ring closed")
  func ring() {
    let crossing: [SIMD2<Double>] = [[5, 5], [5, 15], [8, 15], [8, 5]]
    #expect(square.clip(ring: crossing) == [[[8, 10], [8, 5], [5, 5], [5, 10]]])
    let inner: [SIMD2<Double>] = [[1, 1], [2, 1], [2, 2]]
    #expect(square.clip(ring: inner) == [inner + [inner[0]]])
  }
}

@Suite("Clipping of polygons")
struct PolygonClippingTests {
  /// Areas and parts by hand; the rectangle is 10 by 10.
  static let cases: [(name: String, polygon: Polygon, areas: [Double])] = [
    ("inside", Polygon(outer: [[1, 1], [3, 1], [3, 3], [1, 3]]), [4]),
    ("outside", Polygon(outer: [[11, 1], [13, 1], [13, 3]]), []),
    ("outside, boxes meeting", Polygon(outer: [[12, -8], [18, 12], [-8, 18], [12, 11]]), []),
    ("around", Polygon(outer: [[-1, -1], [11, -1], [11, 11], [-1, 11]]), [100]),
    ("the same", Polygon(outer: square.corners), [100]),
    ("a corner off", Polygon(outer: [[5, 5], [15, 5], [15, 15], [5, 15]]), [25]),
    ("a corner cut", Polygon(outer: [[-2, 8], [2, 12], [-2, 12]]), []),
    (
      "two prongs",
      Polygon(outer: [[2, 15], [2, 2], [4, 2], [4, 12], [6, 12], [6, 2], [8, 2], [8, 15]]),
      [16, 16]
    ),
    ("vertex on the edge", Polygon(outer: [[10, 5], [5, 8], [5, 2]]), [15]),
    ("vertex on the edge from outside", Polygon(outer: [[10, 5], [15, 2], [15, 8]]), []),
    ("side along the edge", Polygon(outer: [[10, 2], [10, 8], [5, 5]]), [15]),
    ("side along the edge from outside", Polygon(outer: [[10, 2], [12, 5], [10, 8]]), []),
    ("side along and beyond", Polygon(outer: [[10, -5], [10, 15], [5, 5]]), [37.5]),
    (
      "hole across the edge",
      Polygon(
        outer: [[-5, -5], [15, -5], [15, 15], [-5, 15]],
        holes: [[[5, 4], [12, 4], [12, 6], [5, 6]]]),
      [90]
    ),
    (
      "hole from edge to edge",
      Polygon(
        outer: [[-5, -5], [15, -5], [15, 15], [-5, 15]],
        holes: [[[-2, 4], [12, 4], [12, 6], [-2, 6]]]),
      [40, 40]
    ),
    (
      "hole around",
      Polygon(
        outer: [[-5, -5], [15, -5], [15, 15], [-5, 15]],
        holes: [[[-2, -2], [12, -2], [12, 12], [-2, 12]]]),
      []
    ),
    (
      "hole touching the edge from inside",
      Polygon(
        outer: [[-5, -5], [15, -5], [15, 15], [-5, 15]], holes: [[[10, 5], [5, 8], [5, 2]]]),
      [85]
    ),
    (
      "hole with a side along the edge",
      Polygon(
        outer: [[-5, -5], [15, -5], [15, 15], [-5, 15]], holes: [[[10, 2], [10, 8], [5, 5]]]),
      [85]
    ),
    (
      "hole inside a part cut off",
      Polygon(
        outer: [[-5, 2], [8, 2], [8, 8], [-5, 8]], holes: [[[2, 4], [4, 4], [4, 6], [2, 6]]]),
      [44]
    ),
    (
      "touching at all four sides",
      Polygon(outer: [[5, 0], [10, 5], [5, 10], [0, 5]]), [50]
    ),
    (
      "all four corners cut off",
      Polygon(outer: [[5, -3], [13, 5], [5, 13], [-3, 5]]), [92]
    ),
  ]

  @Test("finds the areas found by hand", arguments: cases.map(\.name))
  func byHand(name: String) throws {
    let (_, polygon, areas) = try #require(Self.cases.first { $0.name == name })
    let parts = square.clip(polygon: polygon)
    #expect(parts.map(\.area).sorted() == areas)
    for part in parts { expectSound(part) }
  }

  /// No part leaves the rectangle, repeats a point or turns back upon itself.
  func expectSound(_ part: Polygon) {
    for ring in part.rings {
      #expect(ring.count > 2 && ring.allSatisfy(square.contains))
      for (index, point) in ring.enumerated() {
        let next = ring[(index + 1) % ring.count]
        #expect(point != next)
        let after = ring[(index + 2) % ring.count]
        let (along, back) = (next - point, after - next)
        let cross = along.x * back.y - along.y * back.x
        #expect(cross != 0 || (along * back).sum() > 0, "a spike at \(next)")
      }
    }
    #expect(Ring.signedArea(part.outer) > 0)
    #expect(part.holes.allSatisfy { Ring.signedArea($0) < 0 })
  }

  /// A polygon between two zigzag lines on whole numbers, often touching the
  /// square's sides, with holes in it; turned on its side for odd seeds.
  static func zigzag(seed: UInt64) -> Polygon {
    var numbers = SeededNumbers(state: seed)
    let first = numbers.whole(-4...3)
    let last = first + numbers.whole(2...14)
    let columns = Array(first...last)
    let lower = columns.map { _ in numbers.whole(-3...6) }
    let upper = lower.map { $0 + numbers.whole(3...9) }
    var outer = zip(columns, lower).map { SIMD2(Double($0), Double($1)) }
    outer += zip(columns, upper).map { SIMD2(Double($0), Double($1)) }.reversed()
    // A hole within three columns, one unit inside all they hold.
    var holes: [[SIMD2<Double>]] = []
    for start in stride(from: 0, to: columns.count - 2, by: 3) {
      let low = (lower[start...start + 2].max() ?? 0) + 1
      let high = (upper[start...start + 2].min() ?? 0) - 1
      let (left, right) = (Double(columns[start]) + 0.5, Double(columns[start]) + 1.5)
      guard low < high else { continue }
      let (bottom, top) = (Double(low), Double(high))
      holes.append([[left, bottom], [right, bottom], [right, top], [left, top]])
    }
    guard seed % 2 == 1 else { return Polygon(outer: outer, holes: holes) }
    func turned(_ ring: [SIMD2<Double>]) -> [SIMD2<Double>] { ring.map { [$0.y, $0.x] } }
    return Polygon(outer: turned(outer), holes: holes.map(turned))
  }

  @Test("holds every point the polygon holds, and no other")
  func everyPoint() {
    var parts = 0
    for seed in 1...1000 {
      let polygon = Self.zigzag(seed: UInt64(seed))
      let clipped = square.clip(polygon: polygon)
      parts += clipped.count
      clipped.forEach(expectSound)
      for row in 0..<20 {
        for column in 0..<20 {
          let point = SIMD2(Double(column) / 2 + 0.2371, Double(row) / 2 + 0.1713)
          let isHeld = clipped.contains { $0.contains(point) }
          if isHeld != polygon.contains(point) {
            Issue.record("seed \(seed) is wrong at \(point)")
            return
          }
        }
      }
    }
    #expect(parts > 800)
  }

  /// Square degrees of sea in windows of the base map, by GEOS through GDAL.
  @Test(
    "cuts the real sea as GEOS does",
    arguments: [
      ([48, 38, 50.5, 41], 3.6208040825524606, 1),
      ([49, 40, 50.5, 40.8], 0.5771053019047669, 1),
      ([50.6, 39, 51, 40], 0.4, 1),
      ([41, 41, 42.5, 43], 0.8978004014068713, 1),
      ([49.3, 39.0, 49.6, 39.6], 0.1685245724341325, 1),
    ] as [([Double], Double, Int)])
  func sea(window: [Double], area: Double, count: Int) throws {
    let rectangle = PlaneRectangle(
      minimum: [window[0], window[1]], maximum: [window[2], window[3]])
    let parts = try Fixtures.polygons("ocean.geojson").flatMap(rectangle.clip(polygon:))
    #expect(abs(parts.reduce(0) { $0 + $1.area } - area) < 1e-9)
    #expect(parts.count == count)
  }
}
