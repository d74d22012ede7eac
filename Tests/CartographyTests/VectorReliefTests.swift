import Drawing
import Geodesy
import Testing

@testable import Cartography

/// The ground drawn without pixels.
@Suite struct VectorReliefTests {
  static let windows = ReliefGround.windows

  private let ground: ReliefGround
  private var theme: Theme { ground.theme }
  private var grid: ElevationGrid { ground.grid }

  init() throws { ground = try ReliefGround() }

  @Test(arguments: windows) func groundHasTheTintOfItsBand(window: GeographicBounds) throws {
    let relief = try self.relief(of: window)
    let field = try relief.field(of: grid)
    let bands = theme.relief.contoursOrUsual.bands
    let areas = try shapes(of: relief, in: "relief-tints").map { ($0, Outline($0.path)) }
    let tints = areas.map(\.0.fill)
    #expect(Set(tints).count == tints.count && !tints.contains(nil))
    var (right, wrong) = (0, 0)
    for (place, elevation) in samples(of: field, in: relief.frame) {
      // The line itself may run a little off, by as much as it is simplified.
      guard bands.allSatisfy({ abs($0 - elevation) > 15 }) else { continue }
      let isInside = areas.map { $0.1.contains(place) }
      // Whoever stands on a band stands on all bands below.
      #expect(isInside == isInside.sorted { $0 && !$1 }, "\(place)")
      let tint = isInside.lastIndex(of: true).flatMap { tints[$0] }
      let band = bands.last { $0 <= elevation }
      let isRight = tint == relief.tints.colour(ofBandFrom: band, among: bands)
      if isRight { right += 1 } else { wrong += 1 }
    }
    // What is wrong are hills and hollows too small to be drawn.
    #expect(right > 1000 && wrong < right / 100, "\(wrong) of \(right + wrong)")
  }

  @Test(arguments: windows) func nothingLeavesTheFrame(window: GeographicBounds) throws {
    let relief = try self.relief(of: window)
    let box = relief.frame.sheet.inset(by: -1e-6)
    for shape in try shapes(of: relief, in: nil) {
      #expect(shape.path.points.allSatisfy(box.contains))
    }
  }

  /// A point takes some ten bytes of a file, which may have 400 kB for the
  /// relief of two columns.
  @Test(arguments: windows) func fileStaysSmall(window: GeographicBounds) throws {
    let shapes = try shapes(of: try relief(of: window), in: nil)
    #expect(shapes.reduce(0) { $0 + $1.path.points.count } < 42_000)
  }

  @Test(arguments: windows) func linesAreFewKindsAndCanBePrinted(window: GeographicBounds) throws {
    let strokes = try shapes(of: try relief(of: window), in: "relief-contours").map(\.stroke)
    #expect((2...8).contains(strokes.count) && Set(strokes).count == strokes.count)
    #expect(strokes.allSatisfy { $0.map { $0.width >= 0.25 } ?? false })
  }

  @Test func linesAreLightTowardsTheLightAndDarkAway() throws {
    let relief = try self.relief(of: Self.windows[2])
    let light = theme.relief.contoursOrUsual.light.colour.value.opacity(1)
    let hill = try self.hill(steepness: 0.2)
    let center = relief.frame.sheet.center
    var seen: Set<Bool> = []
    for shape in try shapes(of: relief, in: "relief-contours", over: hill) {
      let stroke = try #require(shape.stroke)
      // The light comes from the upper left.
      let sides = shape.path.points.map { ($0 - center).sum() < 0 }
      let share = Double(sides.count { $0 }) / Double(sides.count)
      let isLight = stroke.colour.opacity(1) == light
      #expect(isLight ? share > 0.95 : share < 0.05)
      seen.insert(isLight)
    }
    #expect(seen == [true, false])
  }

  @Test func gentleGroundHasNoLines() throws {
    let relief = try self.relief(of: Self.windows[2])
    let hill = try self.hill(steepness: 0.008)
    #expect(try shapes(of: relief, in: "relief-tints", over: hill).count > 1)
    #expect(try shapes(of: relief, in: "relief-contours", over: hill).isEmpty)
  }

  @Test func groundUnknownIsNotDrawn() throws {
    let unknown = ElevationGrid(
      columns: grid.columns, rows: grid.rows, origin: grid.origin, cellSize: grid.cellSize,
      elevations: grid.elevations.map { _ in .nan })
    #expect(try relief(of: Self.windows[1]).layer(of: unknown) == nil)
  }

  @Test func theSameGroundIsDrawnTheSame() throws {
    let layers = try (0..<2).map { _ in try relief(of: Self.windows[1]).layer(of: grid) }
    #expect(layers[0] == layers[1])
  }
}

extension VectorReliefTests {
  private func relief(of window: GeographicBounds) throws -> VectorReliefLayer {
    VectorReliefLayer(frame: try ground.frame(of: window), relief: theme.relief)
  }

  /// The shapes of a group, or of all.
  private func shapes(
    of relief: VectorReliefLayer, in group: String?, over grid: ElevationGrid? = nil
  ) throws -> [Shape] {
    let layer = try #require(try relief.layer(of: grid ?? self.grid))
    return layer.elements.flatMap { element -> [Shape] in
      guard case .group(let found) = element, group == nil || found.id == group else { return [] }
      return found.elements.compactMap { part in
        if case .shape(let shape) = part { shape } else { nil }
      }
    }
  }

  /// Points of the sheet at values of a field, with their elevations.
  private func samples(
    of field: ElevationField, in frame: MapFrame
  ) -> [(SIMD2<Double>, Double)] {
    stride(from: 0, to: field.columns * field.rows, by: 37).compactMap { index in
      let (row, column) = index.quotientAndRemainder(dividingBy: field.columns)
      let place = frame.sheetPoint(field.point(column: Double(column), row: Double(row)))
      guard frame.sheet.inset(by: 1).contains(place) else { return nil }
      return (place, Double(field.elevations[index]))
    }
  }

  /// A cone in the middle of the smallest window, 2,000 m high.
  private func hill(steepness: Double) throws -> ElevationGrid {
    let frame = try relief(of: Self.windows[2]).frame
    let top = try frame.projection.inverse([frame.plane.center])[0]
    let elevations = (0..<grid.columns * grid.rows).map { index in
      let (row, column) = index.quotientAndRemainder(dividingBy: grid.columns)
      let place = grid.origin + SIMD2(Double(column), Double(-row)) * grid.cellSize
      let away = (place - top) * SIMD2(85_000, 111_000)
      return Float(2000 - steepness * (away * away).sum().squareRoot())
    }
    return ElevationGrid(
      columns: grid.columns, rows: grid.rows, origin: grid.origin, cellSize: grid.cellSize,
      elevations: elevations)
  }
}

/// What a path of straight sides encloses, by the even-odd rule.
private struct Outline {
  private let rings: [(box: PlaneRectangle, ring: [SIMD2<Double>])]

  init(_ path: Path) {
    var rings: [[SIMD2<Double>]] = []
    for command in path.commands {
      switch command {
      case .move(let point): rings.append([point])
      case .line(let point): rings[rings.count - 1].append(point)
      default: break
      }
    }
    self.rings = rings.compactMap { ring in PlaneRectangle(around: ring).map { ($0, ring) } }
  }

  func contains(_ point: SIMD2<Double>) -> Bool {
    rings.count { $0.box.contains(point) && Ring.contains($0.ring, point) } % 2 == 1
  }
}

extension Path {
  /// The points that straight sides meet at.
  fileprivate var points: [SIMD2<Double>] {
    commands.compactMap { command in
      switch command {
      case .move(let point), .line(let point): point
      default: nil
      }
    }
  }
}
