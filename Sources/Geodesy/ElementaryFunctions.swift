#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The few functions of the C mathematical library the room stands on, in one
/// place, so that no other file needs the whole of Foundation.
enum ElementaryFunctions {
  static func sineAndCosine(ofDegrees degrees: Double) -> (sine: Double, cosine: Double) {
    let radians = degrees * .pi / 180
    return (sin(radians), cos(radians))
  }

  /// The angle in radians whose tangent is y over x.
  static func arcTangent(_ y: Double, _ x: Double) -> Double { atan2(y, x) }

  static func degrees(_ radians: Double) -> Double { radians * 180 / .pi }

  static func exponential(_ value: Double) -> Double { exp(value) }

  static func powerOfTen(_ exponent: Double) -> Double { pow(10, exponent) }

  static func decimalLogarithm(_ value: Double) -> Double { log10(value) }
}
