/// Makes what is not text in a form of text unseen and leaves every letter where
/// it stands, so that whatever is found is found at its place in the file itself.
///
/// The text may come in parts, cut anywhere.
public protocol TextMask {
  /// Masks the next scalars, as far as can be told without those behind them.
  ///
  /// - Parameters:
  ///   - scalars: What follows on that which has been masked.
  ///   - isLast: Whether that is all to the end of the text.
  /// - Returns: The first of the scalars, masked: all but some thousand, and all at
  ///   the end of the text. Those left over are to be given again, with more.
  mutating func mask(_ scalars: [Unicode.Scalar], isLast: Bool) -> [Unicode.Scalar]
}

/// What stands in the place of what is not to be seen: U+2060, which joins the
/// letters on its sides.
private let unseen: Unicode.Scalar = "\u{2060}"

/// Makes a stretch of a text unseen.
func hide(_ range: Range<Int>, _ scalars: inout [Unicode.Scalar]) {
  for index in range { scalars[index] = unseen }
}
