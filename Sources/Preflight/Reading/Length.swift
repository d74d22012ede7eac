/// A length as written, such as `12pt` or `50%`.
struct Length: Hashable {
  /// The number.
  var value: Double
  /// The unit in small letters; empty for none.
  var unit: String

  /// Reads a length; nil of what is none.
  init?(_ text: some StringProtocol) {
    let text = text.trimmed
    let digits = text.prefix { !$0.isLetter && $0 != "%" || "eE".contains($0) }
    var number = digits
    // `1em` begins like `1e5`.
    while let last = number.last, "eE".contains(last) { number = number.dropLast() }
    guard let value = Double(number), value.isFinite else { return nil }
    self.value = value
    unit = text[number.endIndex...].lowercased()
    guard Self.pixels[unit] != nil || ["", "em", "ex", "rem", "%"].contains(unit) else {
      return nil
    }
  }

  /// The length in user units, of which 96 make an inch.
  ///
  /// - Parameters:
  ///   - em: the size of the type, in user units.
  ///   - whole: what 100 % are, in user units.
  func units(em: Double, whole: Double) -> Double {
    switch unit {
    case "": value
    case "em": value * em
    case "rem": value * 16
    case "ex": value * em / 2
    case "%": value / 100 * whole
    default: value * (Self.pixels[unit] ?? 1)
    }
  }

  /// Whether the unit is a length on paper, the same in every program.
  var isOnPaper: Bool { ["mm", "cm", "q", "in", "pt", "pc"].contains(unit) }

  private static let pixels = [
    "px": 1, "in": 96, "pt": 96.0 / 72, "pc": 16, "mm": 96 / 25.4, "cm": 96 / 2.54,
    "q": 96 / 101.6,
  ]
}

extension StringProtocol {
  /// The text without white space at its ends.
  var trimmed: SubSequence {
    let start = firstIndex { !$0.isWhitespace } ?? endIndex
    let end = lastIndex { !$0.isWhitespace }.map { index(after: $0) } ?? endIndex
    return start < end ? self[start..<end] : self[endIndex...]
  }
}
