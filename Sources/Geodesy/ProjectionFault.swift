/// Why a projection could not be made or used.
public enum ProjectionFault: Error, Hashable, Sendable {
  /// PROJ does not understand the definition, for the reason it gives.
  case unusable(definition: String, reason: String)
  /// The definition is understood but does not lead to a plane in metres (it
  /// names a geographic or geocentric reference system, say).
  case notProjected(definition: String)
  /// The position (longitude, latitude in degrees, or x, y in metres of an
  /// inverse) has no image.
  case outside(definition: String, position: SIMD2<Double>)
}
