import Foundation

/// Ascending numbers, each kept as its distance from the one before in groups
/// of seven bits, low ones first: about a byte and a half a number.
struct PostingList {
  private(set) var bytes: [UInt8] = []
  private var last: Int64 = 0

  /// Adds a number greater than all before it.
  mutating func append(_ number: Int64) {
    var distance = UInt64(number - last)
    last = number
    while distance > 127 {
      bytes.append(UInt8(distance & 127) | 128)
      distance >>= 7
    }
    bytes.append(UInt8(distance))
  }

  /// Counts each number of a list that was kept; what a damaged one says beyond
  /// the last count is passed over.
  static func count(_ list: Data, in counts: UnsafeMutableBufferPointer<UInt8>) {
    list.withUnsafeBytes { bytes in
      var number = 0
      var (distance, shift) = (0, 0)
      for byte in bytes {
        distance |= Int(byte & 127) << shift
        if byte > 127 {
          shift += 7
          continue
        }
        number &+= distance
        (distance, shift) = (0, 0)
        if counts.indices.contains(number) { counts[number] &+= 1 }
      }
    }
  }
}
