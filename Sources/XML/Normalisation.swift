import Foundation

extension String {
  /// The text in Unicode normalisation form C.
  ///
  /// Nothing below U+0300 ever changes in form C, so most text returns at once.
  public var normalised: String {
    unicodeScalars.allSatisfy { $0.value < 0x300 } ? self : precomposedStringWithCanonicalMapping
  }

  /// The text with every run of XML white space made one space, and none at
  /// either end.
  public var collapsed: String {
    var result = ""
    result.reserveCapacity(utf8.count)
    for word in utf8.split(whereSeparator: { $0 == 32 || (9...10).contains($0) || $0 == 13 }) {
      if !result.isEmpty { result += " " }
      result += Substring(word)
    }
    return result
  }
}
