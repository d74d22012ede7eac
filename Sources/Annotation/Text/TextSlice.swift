/// A stretch of a text as a string.
enum TextSlice {
  /// The text of a range as it is read: white space collapsed, words that the
  /// end of a line has broken whole again.
  static func text(_ scalars: [Unicode.Scalar], _ range: Range<Int>) -> String {
    // Bytes are put together several times quicker than a view of scalars.
    var bytes: [UInt8] = []
    bytes.reserveCapacity(2 * range.count)
    var last: Unicode.Scalar?
    var isSpaced = false
    var index = range.lowerBound
    while index < range.upperBound {
      let scalar = scalars[index]
      if !isSpaced, let last, Letters.letterClass(last) == .letter,
        let next = LineHyphen.wordGoesOn(after: index, in: scalars, before: range.upperBound)
      {
        index = next
        continue
      }
      switch Letters.letterClass(scalar) {
      case .space, .lineBreak: isSpaced = true
      case .invisible: break
      default:
        if isSpaced, last != nil { bytes.append(0x20) }
        isSpaced = false
        bytes += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
        last = scalar
      }
      index += 1
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
