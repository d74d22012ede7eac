extension Projection {
  /// Makes the Lambert conformal conic projection that fits a box: its standard
  /// parallels stand at a sixth and five sixths of the height, its central
  /// meridian and latitude of origin in the middle, each rounded to about a
  /// fortieth of the extent so that the definition can be read and retyped.
  ///
  /// For a box symmetric about the equator, where the cone is a cylinder, it is
  /// Mercator's with the same parallels true to scale. Snyder, Map Projections:
  /// A Working Manual (1987), pp. 41 and 104.
  public convenience init(
    lambertFitting bounds: GeographicBounds
  ) throws(ProjectionFault) {
    try self.init(definition: Self.lambertDefinition(fitting: bounds))
  }

  /// The PROJ string of the Lambert conformal conic projection that fits a box,
  /// or of Mercator's where that is its limit.
  public static func lambertDefinition(fitting bounds: GeographicBounds) -> String {
    func text(_ degrees: Double, roundedFor extent: Double) -> String {
      let step = roundStep(atMost: extent / 40)
      let value = ((degrees / step).rounded() * step * 1000).rounded() / 1000
      return value == value.rounded() ? String(Int(value)) : String(value)
    }
    let lower = text(bounds.south + bounds.height / 6, roundedFor: bounds.height)
    let upper = text(bounds.south + bounds.height * 5 / 6, roundedFor: bounds.height)
    let origin = text(bounds.center.y, roundedFor: bounds.height)
    let meridian = text(Longitude.normal(bounds.center.x), roundedFor: bounds.width)
    if Double(lower) == Double(upper).map(-) {
      return "+proj=merc +lat_ts=\(upper) +lon_0=\(meridian) +datum=WGS84 +units=m +no_defs"
    }
    return "+proj=lcc +lat_1=\(lower) +lat_2=\(upper) +lat_0=\(origin) +lon_0=\(meridian)"
      + " +datum=WGS84 +units=m +no_defs"
  }

  private static func roundStep(atMost limit: Double) -> Double {
    [1, 0.5, 0.2, 0.1, 0.05, 0.02, 0.01].first { $0 <= limit } ?? 0.005
  }
}
