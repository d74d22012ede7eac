/// The meridians and parallels drawn on a map, at whole minutes of arc.
public struct Graticule: Hashable, Sendable {
  /// A meridian or a parallel.
  public struct Circle: Hashable, Sendable {
    /// Whether it is a meridian.
    public var isMeridian: Bool
    /// Its longitude or latitude in minutes of arc, east and north positive.
    public var minutes: Int
    /// Its longitude or latitude in degrees.
    public var degrees: Double { Double(minutes) / 60 }

    /// Makes a circle of its minutes of arc.
    public init(isMeridian: Bool, minutes: Int) {
      self.isMeridian = isMeridian
      self.minutes = minutes
    }
  }

  /// The steps a graticule may have, in minutes of arc, widest first.
  public static let steps = [1800, 900, 600, 300, 120, 60, 30, 20, 10, 5, 2, 1]

  /// Minutes of arc from a meridian to the next.
  public let longitudeStep: Int
  /// Minutes of arc from a parallel to the next.
  public let latitudeStep: Int
  /// The meridians from west to east, then the parallels from south to north.
  public let circles: [Circle]

  private let bounds: GeographicBounds

  /// Makes the graticule of a box, both steps the widest that draws at least
  /// `least` meridians, and `least` parallels, within it.
  public init(for bounds: GeographicBounds, least: Int = 3) {
    let longitudeStep = Self.step(from: bounds.west, to: bounds.east, least: least)
    let latitudeStep = Self.step(from: bounds.south, to: bounds.north, least: least)
    self.init(for: bounds, longitudeStep: longitudeStep, latitudeStep: latitudeStep)
  }

  /// Makes the graticule of a box with steps in minutes of arc.
  public init(for bounds: GeographicBounds, longitudeStep: Int, latitudeStep: Int) {
    self.bounds = bounds
    self.longitudeStep = longitudeStep
    self.latitudeStep = latitudeStep
    circles =
      Self.multiples(of: longitudeStep, from: bounds.west, to: bounds.east)
      .map { Circle(isMeridian: true, minutes: $0) }
      + Self.multiples(of: latitudeStep, from: bounds.south, to: bounds.north)
      .map { Circle(isMeridian: false, minutes: $0) }
  }

  /// A circle as a line (longitude, latitude) through the box; it is straight in
  /// degrees, so project it with `Projection.project(line:tolerance:)`.
  public func line(of circle: Circle) -> [SIMD2<Double>] {
    circle.isMeridian
      ? [[circle.degrees, bounds.south], [circle.degrees, bounds.north]]
      : [[bounds.west, circle.degrees], [bounds.east, circle.degrees]]
  }

  private static func step(from low: Double, to high: Double, least: Int) -> Int {
    steps.first { multiples(of: $0, from: low, to: high).count >= least } ?? 1
  }

  private static func multiples(of step: Int, from low: Double, to high: Double) -> [Int] {
    let first = Int((low * 60 / Double(step)).rounded(.up))
    let last = Int((high * 60 / Double(step)).rounded(.down))
    return first > last ? [] : (first...last).map { $0 * step }
  }
}
