/// The hyphen of a word that the end of a line has broken in two.
enum LineHyphen {
  /// Where the word goes on, if the mark at a place is such a hyphen: a small
  /// letter follows on the next line. Nil of any other mark.
  static func wordGoesOn(
    after index: Int, in scalars: [Unicode.Scalar], before limit: Int
  ) -> Int? {
    guard ["-", "\u{2010}", "\u{AD}", "\u{58A}"].contains(scalars[index]) else { return nil }
    var next = index + 1
    var breaks = 0
    while next < limit {
      switch Letters.letterClass(scalars[next]) {
      case .lineBreak: breaks += scalars[next] == "\r" ? 0 : 1
      case .space, .invisible: break
      case .letter:
        return breaks == 1 && !Letters.isCapital(scalars[next]) ? next : nil
      case .digit, .inner, .mark: return nil
      }
      next += 1
    }
    return nil
  }
}
