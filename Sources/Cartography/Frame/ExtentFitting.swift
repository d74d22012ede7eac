import Drawing
import Gazetteer
import Geodesy

/// Finds the window of a map from what has to be seen in it.
struct ExtentFitting {
  /// The share of the extent added on each side.
  static let margin = 0.10
  /// The least width and height of the ground shown, in metres.
  static let least = 150_000.0
  /// The least and the greatest height of a window, as shares of its width.
  static let proportions = 0.62...1.12
  /// What the limits of the window are rounded out to, in metres.
  static let rounding = 5_000.0

  /// The rectangle of the sheet that the window may take, its height still to
  /// be found.
  var left: Double
  var top: Double
  var width: Double
  /// The projection asked for; nil for a Lambert conformal conic fitted to the
  /// extent.
  var definition: String?
  /// Where there is a base map, to be kept within; nil for anywhere.
  var coverage: GeographicBounds?

  /// The window around shapes, each positions (longitude, latitude) without a
  /// jump at the antimeridian.
  func window(around shapes: [[SIMD2<Double>]]) throws -> MapFrame {
    guard let box = GeographicBounds(enclosing: shapes) else {
      throw CartographyError.nothingToFit
    }
    let positions = shapes.flatMap { $0 }
    let first = try projection(for: box)
    let rough = try plane(around: positions, in: first)
    // The projection is fitted to the whole window, not to the places alone.
    let final = try projection(for: first.bounds(around: rough))
    return try frame(plane: kept(try plane(around: positions, in: final), in: final), final)
  }

  /// The window of given limits, in degrees.
  func window(bounds: GeographicBounds) throws -> MapFrame {
    let projection = try projection(for: bounds)
    return try frame(plane: projection.rectangle(around: bounds), projection)
  }

  private func projection(for bounds: GeographicBounds) throws -> Projection {
    if let definition { return try Projection(definition: definition) }
    return try Projection(lambertFitting: bounds)
  }

  private func frame(plane: PlaneRectangle, _ projection: Projection) throws -> MapFrame {
    let height = width * plane.height / plane.width
    return try MapFrame(
      projection: projection, plane: plane,
      sheet: Rectangle(x: left, y: top, width: width, height: height))
  }

  private func plane(
    around positions: [SIMD2<Double>], in projection: Projection
  ) throws -> PlaneRectangle {
    guard let box = PlaneRectangle(around: try projection.forward(positions)) else {
      throw CartographyError.nothingToFit
    }
    var size = SIMD2(box.width, box.height) * (1 + 2 * Self.margin)
    size = pointwiseMax(size, [Self.least, Self.least])
    size.y = max(size.y, size.x * Self.proportions.lowerBound)
    size.x = max(size.x, size.y / Self.proportions.upperBound)
    size = (size / Self.rounding).rounded(.up) * Self.rounding
    let center = (box.center / Self.rounding).rounded(.toNearestOrEven) * Self.rounding
    return PlaneRectangle(minimum: center - size / 2, maximum: center + size / 2)
  }

  /// The window moved to where there is a base map, as far as it fits there.
  private func kept(_ window: PlaneRectangle, in projection: Projection) throws -> PlaneRectangle {
    guard let coverage, coverage.intersects(try projection.bounds(around: window)) else {
      return window
    }
    let inner = try innerRectangle(of: coverage, in: projection)
    func shift(_ low: Double, _ high: Double, _ least: Double, _ greatest: Double) -> Double {
      guard high - low < greatest - least else { return 0 }
      return low < least ? least - low : high > greatest ? greatest - high : 0
    }
    let move = SIMD2(
      shift(window.minimum.x, window.maximum.x, inner.minimum.x, inner.maximum.x),
      shift(window.minimum.y, window.maximum.y, inner.minimum.y, inner.maximum.y))
    return PlaneRectangle(minimum: window.minimum + move, maximum: window.maximum + move)
  }

  /// A rectangle of the plane that lies within a box of the Earth.
  private func innerRectangle(
    of box: GeographicBounds, in projection: Projection
  ) throws -> PlaneRectangle {
    func side(_ from: SIMD2<Double>, _ to: SIMD2<Double>) throws -> [SIMD2<Double>] {
      try projection.forward((0...16).map { from + (to - from) * Double($0) / 16 })
    }
    let (sw, se) = (SIMD2(box.west, box.south), SIMD2(box.east, box.south))
    let (nw, ne) = (SIMD2(box.west, box.north), SIMD2(box.east, box.north))
    let west = try side(sw, nw).map(\.x).reduce(-.infinity, max)
    let east = try side(se, ne).map(\.x).reduce(.infinity, min)
    let south = try side(sw, se).map(\.y).reduce(-.infinity, max)
    let north = try side(nw, ne).map(\.y).reduce(.infinity, min)
    return PlaneRectangle(minimum: [west, south], maximum: [east, north])
  }
}
