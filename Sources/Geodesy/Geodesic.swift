import CProj

/// The ellipsoid lengths on the ground are measured on.
public struct Ellipsoid: Hashable, Sendable {
  /// The equatorial radius in metres.
  public let equatorialRadius: Double
  /// The flattening.
  public let flattening: Double

  /// The ellipsoid of WGS 84.
  public static let wgs84 = Ellipsoid(
    equatorialRadius: 6_378_137, flattening: 1 / 298.257223563)

  /// Metres in a degree of longitude (x) and of latitude (y) at a latitude.
  public func metresPerDegree(atLatitude latitude: Double) -> SIMD2<Double> {
    let (sine, cosine) = ElementaryFunctions.sineAndCosine(ofDegrees: latitude)
    let eccentricity = flattening * (2 - flattening)
    let root = (1 - eccentricity * sine * sine).squareRoot()
    let alongParallel = equatorialRadius * cosine / root
    let alongMeridian = equatorialRadius * (1 - eccentricity) / (root * root * root)
    return SIMD2(alongParallel, alongMeridian) * (Double.pi / 180)
  }

  /// The shortest distance on the ground in metres between two positions
  /// (longitude, latitude in degrees), right to some nanometres.
  ///
  /// Karney, Algorithms for geodesics, Journal of Geodesy 87 (2013), as PROJ
  /// carries it.
  public func distance(_ from: SIMD2<Double>, _ to: SIMD2<Double>) -> Double {
    var geodesic = geod_geodesic()
    geod_init(&geodesic, equatorialRadius, flattening)
    var metres = 0.0
    geod_inverse(&geodesic, from.y, from.x, to.y, to.x, &metres, nil, nil)
    return metres
  }

  /// The length on the ground in metres of a line of positions (longitude,
  /// latitude in degrees), each part a geodesic.
  public func length(of line: [SIMD2<Double>]) -> Double {
    zip(line, line.dropFirst()).reduce(0) { $0 + distance($1.0, $1.1) }
  }
}
