import Labelling

/// Moments and choices that are the same for the same seed.
struct SeededRandom {
  private var generator: SplitMix64

  init(seed: UInt64) { generator = SplitMix64(seed: seed) }

  /// A number from 0 to 1.
  mutating func share() -> Double { Double(generator.next() >> 11) / Double(1 << 53) }
}
