/// A seeded stream of numbers, the same on every machine (Steele, Lea and Flood
/// 2014, Fast Splittable Pseudorandom Number Generators).
public struct SplitMix64: RandomNumberGenerator, Sendable {
  private var state: UInt64

  /// Begins the stream of a seed.
  public init(seed: UInt64) { state = seed }

  /// The next 64 bits.
  public mutating func next() -> UInt64 { advance() }

  /// A number from 0 up to a bound below 2^32, from the upper half of the bits.
  @inline(__always)
  mutating func index(below bound: Int) -> Int {
    Int(truncatingIfNeeded: ((advance() >> 32) &* UInt64(truncatingIfNeeded: bound)) >> 32)
  }

  @inline(__always)
  private mutating func advance() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }
}
