import Geodesy

extension MapMaker {
  /// A map of a user's own points on the base map, each with its name where
  /// there is room.
  ///
  /// - Parameters:
  ///   - points: At least one.
  ///   - size: The size of the names in points; nil for the theme's.
  ///   - options: The width, relief, projection, extent and title; claims and
  ///     the language of names mean nothing here.
  public func map(
    of points: [NamedPoint], size: Double? = nil, options: MapOptions
  ) throws -> PointSheet {
    let width = options.width / 25.4 * 72
    guard width > 150 else { throw CartographyError.tooNarrow(width: options.width) }
    var composition = PointComposition(
      maker: self, frame: try window(of: points, width: width, options: options),
      options: options)
    try composition.compose(points, size: size)
    return try PointFoot(maker: self, composition: composition, width: width).sheet()
  }

  private func window(
    of points: [NamedPoint], width: Double, options: MapOptions
  ) throws -> MapFrame {
    let positions = points.map(\.position)
    // Points beyond the base map are drawn all the same, on plain ground.
    let isCovered = basemap.coverage.map { positions.allSatisfy($0.contains) } ?? false
    let fitting = ExtentFitting(
      left: Self.margin, top: Self.margin, width: width - 2 * Self.margin,
      definition: options.projection, coverage: isCovered ? basemap.coverage : nil)
    if let extent = options.extent { return try fitting.window(bounds: extent) }
    return try fitting.window(around: positions.map { [$0] })
  }
}

/// A map of points, with what became of their names.
public struct PointSheet: Sendable {
  /// The sheet, with where everything on it stands.
  public var sheet: MapSheet
  /// Points within the frame.
  public var shown: Int
  /// Names that stand.
  public var named: Int
  /// Names for which there was no room.
  public var crowdedOut: Int
}
