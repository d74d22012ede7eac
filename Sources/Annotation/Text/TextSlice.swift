/// A stretch of a text as a string.
enum TextSlice {
  /// The text of a range as it is read: white space collapsed, words that the
  /// end of a line has broken whole again.
  static func text(_ scalars: [Unicode.Scalar], _ range: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    var isSpaced = false
    var index = range.lowerBound
    while index < range.upperBound {
      let scalar = scalars[index]
      if !isSpaced, let last = view.last, Letters.letterClass(last) == .letter,
        let next = LineHyphen.wordGoesOn(after: index, in: scalars, before: range.upperBound)
      {
        index = next
        continue
      }
      switch Letters.letterClass(scalar) {
      case .space, .lineBreak: isSpaced = true
      case .invisible: break
      default:
        if isSpaced, !view.isEmpty { view.append(" ") }
        isSpaced = false
        view.append(scalar)
      }
      index += 1
    }
    return String(view)
  }
}
