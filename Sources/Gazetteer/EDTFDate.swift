/// A time in the Extended Date/Time Format (ISO 8601-2:2019), with the four
/// bounds that its words allow.
///
/// An attestation in a year is not a lifespan: `start` says when the thing may
/// have begun and must have begun, `end` when it must still have lasted and
/// when it must have ended. A bound is nil where the text leaves it open.
public struct EDTFDate: Hashable, Sendable, CustomStringConvertible {
  /// The text as authored, such as `1930-11`, `1928/1930~` or `192X`.
  public let text: String
  /// The earliest day it may have begun; nil where open or unknown.
  public let startEarliest: CalendarDate?
  /// The latest day it may have begun.
  public let startLatest: CalendarDate?
  /// The earliest day it may have ended.
  public let endEarliest: CalendarDate?
  /// The latest day it may have ended; nil where open or unknown.
  public let endLatest: CalendarDate?

  /// The text as authored.
  public var description: String { text }
}
