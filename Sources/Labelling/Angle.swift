#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The angle of a direction in radians, from -pi to pi: 0 to the right, positive
/// clockwise, as y runs downwards.
func angle(of direction: SIMD2<Double>) -> Double { atan2(direction.y, direction.x) }

/// The angle from one direction to another in radians, from -pi to pi, positive
/// clockwise.
func turn(from first: SIMD2<Double>, to second: SIMD2<Double>) -> Double {
  angle(of: [(first * second).sum(), first.x * second.y - first.y * second.x])
}
