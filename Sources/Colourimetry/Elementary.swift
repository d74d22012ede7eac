#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The few functions of the C mathematical library the room stands on, in one
/// place, with angles in degrees, as colour science writes them.
enum Elementary {
  static func power(_ base: Double, _ exponent: Double) -> Double { pow(base, exponent) }
  static func cubeRoot(_ value: Double) -> Double { cbrt(value) }
  static func exponential(_ value: Double) -> Double { exp(value) }
  static func sine(_ degrees: Double) -> Double { sin(degrees * .pi / 180) }
  static func cosine(_ degrees: Double) -> Double { cos(degrees * .pi / 180) }
  /// The direction from the origin to a point, from -180 to 180.
  static func direction(_ y: Double, _ x: Double) -> Double { atan2(y, x) * 180 / .pi }
}
