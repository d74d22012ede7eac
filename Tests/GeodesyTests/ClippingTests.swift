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
    #expect(parts.compactMap { fault(of: $0, in: square) } == [])
  }

  /// What is wrong with a part: it leaves the frame, repeats a point, turns back
  /// upon itself or round the wrong way.
  func fault(of part: Polygon, in frame: PlaneRectangle) -> String? {
    for (number, ring) in part.rings.enumerated() {
      if ring.count < 3 || !ring.allSatisfy(frame.contains) { return "leaves the frame" }
      if (Ring.signedArea(ring) > 0) != (number == 0) { return "turns the wrong way" }
      for (index, point) in ring.enumerated() {
        let next = ring[(index + 1) % ring.count]
        let (along, on) = (next - point, ring[(index + 2) % ring.count] - next)
        if along == .zero { return "repeats \(point)" }
        let cross = along.x * on.y - along.y * on.x
        if cross == 0 && (along * on).sum() < 0 { return "turns back at \(next)" }
      }
    }
    return nil
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

  /// Whole numbers, and the same far off and at a scale that binary fractions
  /// cannot hold.
  @Test(
    "holds every point the polygon holds, and no other",
    arguments: [(1, .zero), (137.31, [512_345.67, 4_427_757.21]), (0.0731, [-46.3, 40.1])]
      as [(Double, SIMD2<Double>)])
  func everyPoint(scale: Double, offset: SIMD2<Double>) {
    func moved(_ point: SIMD2<Double>) -> SIMD2<Double> { point * scale + offset }
    let frame = PlaneRectangle(minimum: moved(square.minimum), maximum: moved(square.maximum))
    var parts = 0
    for seed in 1...300 {
      let whole = Self.zigzag(seed: UInt64(seed))
      let polygon = Polygon(
        outer: whole.outer.map(moved), holes: whole.holes.map { $0.map(moved) })
      let clipped = frame.clip(polygon: polygon)
      parts += clipped.count
      let wrong = (0..<400).map { index in
        moved([Double(index % 20) / 2 + 0.2371, Double(index / 20) / 2 + 0.1713])
      }.filter { point in
        clipped.contains { $0.contains(point) } != polygon.contains(point)
      }
      let faults = clipped.compactMap { fault(of: $0, in: frame) }
      guard wrong.isEmpty && faults.isEmpty else {
        Issue.record("seed \(seed): \(wrong) \(faults)")
        return
      }
    }
    #expect(parts > 250)
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
    let bounds = GeographicBounds(
      west: window[0], south: window[1], east: window[2], north: window[3])
    let parts = try Fixtures.polygons("ocean.geojson").flatMap(bounds.inDegrees.clip(polygon:))
    #expect(abs(parts.reduce(0) { $0 + $1.area } - area) < 1e-9)
    #expect(parts.count == count)
  }
}
