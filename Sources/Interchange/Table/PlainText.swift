extension String {
  /// The text on one line and without characters that act on what stands about
  /// it: line breaks, tabs and controls become spaces, and marks that turn the
  /// direction of what follows (U+202A to U+202E, U+2066 to U+2069) go. Joiners
  /// and the marks of left and right, which Persian needs, stay.
  public var plain: String {
    func isControl(_ value: UInt32) -> Bool {
      value < 0x20 || (0x7F...0x9F).contains(value) || value == 0x2028 || value == 0x2029
    }
    func turns(_ value: UInt32) -> Bool {
      (0x202A...0x202E).contains(value) || (0x2066...0x2069).contains(value)
    }
    guard unicodeScalars.contains(where: { isControl($0.value) || turns($0.value) }) else {
      return self
    }
    var result = String.UnicodeScalarView()
    for scalar in unicodeScalars where !turns(scalar.value) {
      result.append(isControl(scalar.value) ? " " : scalar)
    }
    return String(result)
  }

  /// The text with an apostrophe before it, if a spreadsheet would take it for a
  /// formula; a number is none.
  public var withoutFormula: String {
    guard let first = unicodeScalars.first, "=+-@".unicodeScalars.contains(first),
      Double(self) == nil
    else { return self }
    return "'" + self
  }
}
