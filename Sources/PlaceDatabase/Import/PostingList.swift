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

  /// Calls with each number of a list that was kept.
  static func visit(_ bytes: Data, _ body: (Int64) -> Void) {
    bytes.withUnsafeBytes { bytes in
      var number: Int64 = 0
      var distance: UInt64 = 0
      var shift: UInt64 = 0
      for byte in bytes {
        distance |= UInt64(byte & 127) << shift
        if byte > 127 {
          shift += 7
        } else {
          number += Int64(distance)
          body(number)
          (distance, shift) = (0, 0)
        }
      }
    }
  }
}
