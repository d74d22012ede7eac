import Geodesy
import Testing

@Suite("Contours")
struct ContourTests {
  /// A cone 1000 m high whose foot, at zero, is 50 cells from its top.
  static let cone = field(101, 101) { column, row in
    let (x, y) = (Double(column) - 50, Double(row) - 50)
    return 1000 - 20 * (x * x + y * y).squareRoot()
  }

  static func field(
    _ columns: Int, _ rows: Int, _ elevation: (Int, Int) -> Double
  ) -> ElevationField {
    ElevationField(
      columns: columns, rows: rows, origin: [0, Double(10 * rows - 10)], step: [10, 10],
      elevations: (0..<columns * rows).map { Float(elevation($0 % columns, $0 / columns)) })
  }

  static let everything = PlaneRectangle(minimum: [-1e6, -1e6], maximum: [1e6, 1e6])

  @Test("of a cone are circles, counterclockwise", arguments: [100.0, 400, 790])
  func cone(level: Double) throws {
    let contour = Self.cone.contour(at: level)
    let ring = try #require(contour.rings.first)
    let radius = (1000 - level) / 2
    #expect(contour.rings.count == 1)
    #expect(ring.allSatisfy { abs(distance($0, [500, 500]) - radius) < 0.6 })
    #expect(abs(Ring.signedArea(ring) / (.pi * radius * radius) - 1) < 0.01)
    let smooth = contour.smoothed(rounds: 2).areas(in: Self.everything)
    #expect(smooth.count == 1 && abs(smooth[0].area / (.pi * radius * radius) - 1) < 0.01)
  }

  @Test("of a crater have a hole")
  func crater() {
    let crater = Self.field(101, 101) { column, row in
      let (x, y) = (Double(column) - 50, Double(row) - 50)
      return 500 - abs((x * x + y * y).squareRoot() - 25) * 20
    }
    let areas = crater.contour(at: 300).areas(in: Self.everything)
    #expect(areas.count == 1 && areas[0].holes.count == 1)
    #expect(abs(areas[0].area / (.pi * (350 * 350 - 150 * 150)) - 1) < 0.01)
  }

  @Test("join at a saddle what its middle joins")
  func saddle() {
    func rings(_ low: Double) -> Int {
      Self.field(4, 4) { column, row in
        switch (column, row) {
        case (1, 1), (2, 2): 10
        case (1, 2), (2, 1): low
        default: 0
        }
      }.contour(at: 5).rings.count
    }
    #expect(rings(1) == 1 && rings(-1) == 2)
  }

  @Test("bound just the nodes at or above the level")
  func nodes() {
    for seed in 1...60 {
      var numbers = SeededNumbers(state: UInt64(seed))
      let heights = (0..<12 * 9).map { _ in Double(numbers.whole(0...5)) }
      let field = Self.field(12, 9) { heights[$1 * 12 + $0] }
      // Between the whole numbers, so that no node lies on a contour.
      let contour = field.contour(at: 2.5)
      let areas = contour.areas(in: Self.everything)
      let sum = contour.rings.reduce(0) { $0 + Ring.signedArea($1) }
      #expect(abs(areas.reduce(0) { $0 + $1.area } - sum) < 1e-6)
      for row in 1..<8 {
        for column in 1..<11 {
          let point = field.point(column: Double(column), row: Double(row))
          let isHeld = areas.contains { $0.contains(point) }
          #expect(isHeld == (heights[row * 12 + column] > 2.5), "seed \(seed)")
        }
      }
    }
  }

  @Test("fill a frame on high ground and leave out low and unknown ground")
  func extremes() {
    let frame = PlaneRectangle(minimum: [20, 20], maximum: [60, 50])
    let plain = Self.field(9, 8) { _, _ in 200 }
    #expect(plain.contour(at: 200).areas(in: frame).map(\.area) == [1200])
    #expect(plain.contour(at: 200).lines(in: frame).isEmpty)
    #expect(plain.contour(at: 200.5).areas(in: frame).isEmpty)
    let unknown = Self.field(9, 8) { _, _ in .nan }
    #expect(unknown.contour(at: -500).rings.isEmpty)
  }

  @Test("are cut by the frame without lines along it")
  func frame() {
    let frame = PlaneRectangle(minimum: [100, 100], maximum: [500, 900])
    let contour = Self.cone.contour(at: 400)
    let area = contour.areas(in: frame).reduce(0) { $0 + $1.area }
    #expect(abs(area / (.pi * 300 * 300 / 2) - 1) < 0.01)
    let lines = contour.lines(in: frame)
    #expect(lines.count == 1 && abs(Line.length(lines[0]) / (.pi * 300) - 1) < 0.01)
  }

  @Test("are lit from the north-west")
  func illuminated() throws {
    let ring = try #require(Self.cone.contour(at: 400).rings.first)
    let runs = Line.illuminated(ring + [ring[0]], from: 315, steps: 4)
    #expect(Set(runs.map(\.illumination)) == Set((-4...4).map { Double($0) / 4 }))
    for run in runs where run.illumination == 1 {
      #expect(run.points.allSatisfy { $0.x < 500 && $0.y > 500 })
    }
    for (run, next) in zip(runs, runs.dropFirst()) { #expect(run.points.last == next.points[0]) }
    let whole = Line.length(ring + [ring[0]])
    #expect(abs(runs.reduce(0) { $0 + Line.length($1.points) } - whole) < 1e-6)
  }

  @Test("fade with their weight")
  func weighed() throws {
    let ring = try #require(Self.cone.contour(at: 400).rings.first)
    let runs = Line.illuminated(ring, from: 315, steps: 4) { $0.y < 500 ? 1 : 0 }
    #expect(runs.allSatisfy { $0.illumination <= 0.75 } && runs.contains { $0.illumination == -1 })
    let dim = Line.illuminated(ring, from: 315, steps: 4) { _ in 0.1 }
    #expect(dim.map(\.illumination) == [0] && dim[0].points == ring)
  }

  @Test("are not cut to pieces where they wind between two grades")
  func winding() {
    // Its sides are by turns 3.2 and 2.4 grades in the shade.
    let line = (0..<20).map { SIMD2(Double($0), Double($0 % 2) * 0.13) }
    #expect(Line.illuminated(line, from: 315, steps: 4).count == 1)
  }
}
