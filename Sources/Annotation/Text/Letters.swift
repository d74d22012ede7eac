/// What a scalar is to the reader of running text.
enum LetterClass: UInt8 {
  /// A letter, or a mark on one.
  case letter
  /// A decimal digit.
  case digit
  /// An apostrophe or an Armenian sign, which stands within a word.
  case inner
  /// A soft hyphen, a joiner or a sign of direction, which is not seen.
  case invisible
  /// A line break.
  case lineBreak
  /// Any other white space.
  case space
  /// Anything else.
  case mark
}

/// Letters looked up in tables made once: what running text asks of every one
/// of its scalars must not go through Unicode's properties each time.
enum Letters {
  /// Scalars below this have an entry in the tables.
  private static let tableSize: UInt32 = 0x700

  private static let classes: [LetterClass] = (0..<tableSize).map { value in
    Unicode.Scalar(value).map(classify) ?? .mark
  }

  private static let lowercase: [UInt32] = (0..<tableSize).map { value in
    Unicode.Scalar(value).map { lower($0).value } ?? value
  }

  /// What a scalar is.
  static func letterClass(_ scalar: Unicode.Scalar) -> LetterClass {
    scalar.value < tableSize ? classes[Int(scalar.value)] : classify(scalar)
  }

  /// The small letter of a letter; `İ` becomes `i` without a dot above it.
  static func lowercased(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    guard scalar.value < tableSize else { return lower(scalar) }
    return Unicode.Scalar(lowercase[Int(scalar.value)]) ?? scalar
  }

  /// Whether a letter is a capital.
  static func isCapital(_ scalar: Unicode.Scalar) -> Bool { lowercased(scalar) != scalar }

  private static func lower(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
  }

  private static func classify(_ scalar: Unicode.Scalar) -> LetterClass {
    switch scalar {
    case "'", "\u{2019}", "\u{2018}", "\u{2BC}", "\u{55A}", "\u{55B}", "\u{55C}", "\u{55E}": .inner
    case "\n", "\r", "\u{B}", "\u{C}", "\u{85}", "\u{2028}", "\u{2029}": .lineBreak
    case "0"..."9": .digit
    default:
      switch scalar.properties.generalCategory {
      case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
        .nonspacingMark, .spacingMark, .enclosingMark:
        .letter
      case .decimalNumber: .digit
      case .format, .control: scalar == "\t" ? .space : .invisible
      case .spaceSeparator: .space
      default: .mark
      }
    }
  }
}
