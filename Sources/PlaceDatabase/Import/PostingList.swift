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
      var number: UInt = 0
      func count(_ distance: UInt) {
        number &+= distance
        if number < UInt(counts.count) { counts[Int(number)] &+= 1 }
      }
      var index = 0
      while index < bytes.count {
        // Long lists, which take most of the time, have short distances.
        if bytes.count - index >= 8 {
          let eight = UInt64(
            littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
          if eight & 0x8080_8080_8080_8080 == 0 {
            for place in 0..<8 as Range<UInt64> { count(UInt(eight &>> (8 &* place)) & 127) }
            index += 8
            continue
          }
        }
        var (distance, shift): (UInt, UInt) = (0, 0)
        repeat {
          distance |= UInt(bytes[index] & 127) &<< shift
          shift &+= 7
          index += 1
        } while bytes[index - 1] > 127 && index < bytes.count
        count(distance)
      }
    }
  }
}
