internal import CHarfBuzz

/// How a character behaves where scripts of both directions meet: the classes
/// of Unicode's bidirectional algorithm (UAX 9) that names and titles need.
/// Explicit embeddings and isolates count as neutral.
enum BidiClass: Sendable {
  case leftToRight
  case rightToLeft
  case arabicLetter
  case europeanNumber
  case arabicNumber
  case numberSeparator
  case commonSeparator
  case numberTerminator
  case mark
  case neutral

  /// The class of a character of a script.
  init(_ scalar: Unicode.Scalar, script: hb_script_t) {
    if let listed = Self.listed(scalar) {
      self = listed
      return
    }
    switch script {
    case HB_SCRIPT_INHERITED:
      self = .mark
    case HB_SCRIPT_COMMON, HB_SCRIPT_UNKNOWN:
      self = scalar.properties.isAlphabetic ? .leftToRight : .neutral
    case HB_SCRIPT_ARABIC, HB_SCRIPT_SYRIAC, HB_SCRIPT_THAANA:
      self = .arabicLetter
    default:
      let direction = hb_script_get_horizontal_direction(script)
      self = direction == HB_DIRECTION_RTL ? .rightToLeft : .leftToRight
    }
  }

  /// Digits, what stands between them, and the marks of direction.
  private static func listed(_ scalar: Unicode.Scalar) -> BidiClass? {
    switch scalar {
    case "0"..."9", "\u{6F0}"..."\u{6F9}": .europeanNumber
    case "\u{660}"..."\u{669}", "\u{66B}", "\u{66C}": .arabicNumber
    case "+", "-", "\u{2212}": .numberSeparator
    case ",", ".", "/", ":", "\u{A0}", "\u{60C}", "\u{202F}": .commonSeparator
    case "#", "$", "%", "\u{B0}", "\u{20AC}", "\u{2030}": .numberTerminator
    case "\u{200E}": .leftToRight
    case "\u{200F}": .rightToLeft
    default: nil
    }
  }
}
