/// Numbers in the shortest decimal form: no zero before the point, none at the
/// end, no exponent, no negative zero.
enum Decimals {
  /// A number in hundredths, rounded to the nearest, halves away from zero.
  static func hundredths(_ value: Double) -> Int { rounded(value * 100) }

  /// A number rounded to the nearest whole one. Beyond 15 digits, or for what
  /// is no number, it is held within them: no sheet is as large.
  static func rounded(_ value: Double) -> Int {
    guard value.isFinite else { return 0 }
    return Int(min(max(value.rounded(), -1e15), 1e15))
  }

  /// Appends a whole number that counts tenths, hundredths or thousandths:
  /// 150 with 2 places is `1.5`.
  static func append(_ value: Int, places: Int, to bytes: inout [UInt8]) {
    guard value != 0 else {
      bytes.append(UInt8(ascii: "0"))
      return
    }
    if value < 0 { bytes.append(UInt8(ascii: "-")) }
    var digits = value.magnitude
    var left = places
    while left > 0, digits % 10 == 0 {
      digits /= 10
      left -= 1
    }
    var first = bytes.count
    while digits > 0 || left > 0 {
      bytes.append(UInt8(ascii: "0") + UInt8(digits % 10))
      digits /= 10
      left -= 1
      if left == 0 { bytes.append(UInt8(ascii: ".")) }
    }
    // The digits came from the last to the first.
    var last = bytes.count - 1
    while first < last {
      bytes.swapAt(first, last)
      (first, last) = (first + 1, last - 1)
    }
  }

  /// A number rounded to hundredths, as text.
  static func text(_ value: Double) -> String { text(hundredths(value), places: 2) }

  /// A whole number that counts parts, as text.
  static func text(_ value: Int, places: Int) -> String {
    var bytes: [UInt8] = []
    append(value, places: places, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}
