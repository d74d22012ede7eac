/// A time in the Extended Date/Time Format (ISO 8601-2:2019), with the four
/// bounds that its words allow.
///
/// An attestation in a year is not a lifespan: `start` says when the thing may
/// have begun and must have begun, `end` when it must still have lasted and
/// when it must have ended. So `1930` is something that happened within 1930,
/// beginning and ending on days we do not know, and `1928/1930` something that
/// began within 1928 and ended within 1930. A bound is nil where the text
/// leaves it open: a nil start lies before every day, a nil end after.
///
/// The bounds are those of the text taken strictly, so that they sort. What
/// `~`, `?` and `%` loosen is known to `possibly(overlaps:)` and
/// `definitely(overlaps:)`.
public struct EDTFDate: Hashable, Sendable, CustomStringConvertible {
  /// The text as authored, such as `1930-11`, `1928/1930~` or `192X`.
  public let text: String
  /// The earliest day it may have begun; nil where open or unknown.
  public let startEarliest: CalendarDate?
  /// The latest day it may have begun; nil where the start is open (`../1930`).
  public let startLatest: CalendarDate?
  /// The earliest day it may have ended; nil where the end is open (`1930/..`).
  public let endEarliest: CalendarDate?
  /// The latest day it may have ended; nil where open or unknown.
  public let endLatest: CalendarDate?
  /// What the text says, word by word.
  let expression: EDTFExpression

  /// Reads a text of EDTF: all of level 0 except the time of day; of level 1
  /// the qualifiers `?`, `~` and `%` at the end, the digits `X` from the right,
  /// open and unknown ends of intervals, seasons 21 to 24 and negative years;
  /// of level 2 the sets `[…]` and `{…}`.
  /// - Throws: `EDTFError` for anything else.
  public init(_ text: String) throws(EDTFError) {
    let expression = try EDTFParser(text).expression()
    let bounds = expression.bounds
    self.text = text
    self.expression = expression
    startEarliest = bounds.startEarliest
    startLatest = bounds.startLatest
    endEarliest = bounds.endEarliest
    endLatest = bounds.endLatest
  }

  /// Whether any part of the text is approximate (`~` or `%`).
  public var isApproximate: Bool { expression.moments.contains { $0.isApproximate } }

  /// Whether any part of the text is uncertain (`?` or `%`).
  public var isUncertain: Bool { expression.moments.contains { $0.isUncertain } }

  /// The text as authored.
  public var description: String { text }
}
