/// Longitudes in degrees, which are the same after a turn of 360.
public enum Longitude {
  /// A longitude turned to within 180 degrees of another; exactly as it is where
  /// it lies there already.
  public static func near(_ other: Double, _ longitude: Double) -> Double {
    longitude - ((longitude - other) / 360).rounded(.toNearestOrEven) * 360
  }

  /// A longitude turned to -180 to 180.
  public static func normal(_ longitude: Double) -> Double { near(0, longitude) }
}
