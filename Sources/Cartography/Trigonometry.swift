#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The point of the unit circle at an angle, clockwise from the right on a sheet
/// whose y grows downwards.
func unit(degrees: Double) -> SIMD2<Double> {
  [cos(degrees * .pi / 180), sin(degrees * .pi / 180)]
}

/// A number raised to a power.
func power(_ base: Double, _ exponent: Double) -> Double { pow(base, exponent) }

/// The angle of a vector in degrees, clockwise from the right on a sheet.
func degrees(of vector: SIMD2<Double>) -> Double { atan2(vector.y, vector.x) * 180 / .pi }

extension SIMD2<Double> {
  /// The length of the vector.
  var length: Double { (x * x + y * y).squareRoot() }
}
