/// A set of numbers of places, a bit each: the thirteen million of GeoNames take
/// two megabytes.
public struct NumberSet: Sendable {
  private var words: [UInt64] = []

  /// The largest number that is kept; it takes 32 MiB.
  private static let limit: Int64 = 1 << 28

  /// Makes a set of no numbers.
  public init() {}

  /// Adds a number.
  public mutating func insert(_ number: Int64) {
    guard (0..<Self.limit).contains(number) else { return }
    let word = Int(number >> 6)
    if word >= words.count {
      words += Array(repeating: 0, count: max(word + 1, words.count * 2) - words.count)
    }
    words[word] |= 1 << UInt64(number & 63)
  }

  /// Whether the set has a number; of one too large to be kept it may have it.
  public func mayContain(_ number: Int64) -> Bool {
    guard (0..<Self.limit).contains(number) else { return number >= Self.limit }
    let word = Int(number >> 6)
    return word < words.count && words[word] & (1 << UInt64(number & 63)) != 0
  }
}
