#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension Coordinate {
  /// The mean radius of the Earth in metres (IUGG: two equatorial radii and one
  /// polar, divided by three).
  public static let earthRadius = 6_371_008.8

  /// The distance along a great circle of the mean sphere, in metres.
  ///
  /// Against the ellipsoid it errs by at most 0.56 %, and by less than 0.3 % at
  /// 40° N. By the haversine formula, which keeps its figures for near points
  /// (R. W. Sinnott, "Virtues of the haversine", Sky and Telescope 68, 1984).
  public func distance(to other: Coordinate) -> Double {
    let radians = Double.pi / 180
    let (fromLatitude, toLatitude) = (latitude * radians, other.latitude * radians)
    let sineLatitude = sin((toLatitude - fromLatitude) / 2)
    let sineLongitude = sin((other.longitude - longitude) * radians / 2)
    let haversine =
      sineLatitude * sineLatitude
      + cos(fromLatitude) * cos(toLatitude) * sineLongitude * sineLongitude
    return 2 * Self.earthRadius * asin(min(1, haversine.squareRoot()))
  }
}
