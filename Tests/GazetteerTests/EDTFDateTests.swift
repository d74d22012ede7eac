import Testing

@testable import Gazetteer

@Suite struct EDTFDateTests {
  /// The four bounds as text, `-` for an open one.
  private func bounds(_ text: String) throws -> String {
    let date = try EDTFDate(text)
    return [date.startEarliest, date.startLatest, date.endEarliest, date.endLatest]
      .map { $0?.description ?? "-" }.joined(separator: " ")
  }

  @Test(arguments: [
    ("1930", "1930-01-01 1930-12-31 1930-01-01 1930-12-31"),
    ("1930-11", "1930-11-01 1930-11-30 1930-11-01 1930-11-30"),
    ("1928-02", "1928-02-01 1928-02-29 1928-02-01 1928-02-29"),
    ("1930-11-05", "1930-11-05 1930-11-05 1930-11-05 1930-11-05"),
    ("1930~", "1930-01-01 1930-12-31 1930-01-01 1930-12-31"),
    ("192X", "1920-01-01 1929-12-31 1920-01-01 1929-12-31"),
    ("18XX", "1800-01-01 1899-12-31 1800-01-01 1899-12-31"),
    ("1930-XX", "1930-01-01 1930-12-31 1930-01-01 1930-12-31"),
    ("1930-XX-XX", "1930-01-01 1930-12-31 1930-01-01 1930-12-31"),
    ("1930-04-XX", "1930-04-01 1930-04-30 1930-04-01 1930-04-30"),
    ("1930-21", "1930-03-01 1930-05-31 1930-03-01 1930-05-31"),
    ("1930-24", "1930-12-01 1931-02-28 1930-12-01 1931-02-28"),
    ("-0044", "-0044-01-01 -0044-12-31 -0044-01-01 -0044-12-31"),
    ("-004X", "-0049-01-01 -0040-12-31 -0049-01-01 -0040-12-31"),
    ("0000", "0000-01-01 0000-12-31 0000-01-01 0000-12-31"),
  ])
  func aDateHappenedWithinItsUnit(text: String, expected: String) throws {
    #expect(try bounds(text) == expected)
  }

  @Test(arguments: [
    ("1928/1930", "1928-01-01 1928-12-31 1930-01-01 1930-12-31"),
    ("1928/1930~", "1928-01-01 1928-12-31 1930-01-01 1930-12-31"),
    ("1930-04/1930-05", "1930-04-01 1930-04-30 1930-05-01 1930-05-31"),
    ("1930/1930-04", "1930-01-01 1930-04-30 1930-04-01 1930-04-30"),
    ("1968/..", "1968-01-01 1968-12-31 - -"),
    ("../1968", "- - 1968-01-01 1968-12-31"),
    ("1968/", "1968-01-01 1968-12-31 1968-01-01 -"),
    ("/1968", "- 1968-12-31 1968-01-01 1968-12-31"),
    ("[1929,1930]", "1929-01-01 1930-12-31 1929-01-01 1930-12-31"),
    ("[1925,1928..1930]", "1925-01-01 1930-12-31 1925-01-01 1930-12-31"),
    ("{1929,1931}", "1929-01-01 1929-12-31 1931-01-01 1931-12-31"),
  ])
  func anIntervalBeginsWithinOneDateAndEndsWithinAnother(text: String, expected: String) throws {
    #expect(try bounds(text) == expected)
  }

  @Test func qualifiersAreKnown() throws {
    #expect(try EDTFDate("1930~").isApproximate)
    #expect(try !EDTFDate("1930~").isUncertain)
    #expect(try EDTFDate("1930?").isUncertain)
    #expect(try EDTFDate("1928/1930%").isUncertain && EDTFDate("1928/1930%").isApproximate)
    #expect(try !EDTFDate("1930").isApproximate)
  }

  @Test(arguments: [
    ("", EDTFError.Fault.empty),
    ("late 1920s", .space),
    ("[1929, 1930]", .space),
    ("c1930", .notADate("c1930")),
    ("30", .notADate("30")),
    ("19300", .notADate("19300")),
    ("1930-4", .notADate("1930-4")),
    ("1930-04-5", .notADate("1930-04-5")),
    ("1930-04-05-06", .notADate("1930-04-05-06")),
    ("+930", .notADate("+930")),
    ("1930-+4", .notADate("1930-+4")),
    ("١٩٣٠", .notADate("١٩٣٠")),
    ("1930-13", .noSuchMonth(13)),
    ("1930-00", .noSuchMonth(0)),
    ("1930-25", .noSuchMonth(25)),
    ("1930-02-29", .noSuchDay(29, last: 28)),
    ("1900-02-29", .noSuchDay(29, last: 28)),
    ("1930-04-00", .noSuchDay(0, last: 30)),
    ("1930-21-05", .maskedBeforeGiven("1930-21-05")),
    ("1930-XX-05", .maskedBeforeGiven("1930-XX-05")),
    ("192X-04", .maskedBeforeGiven("192X-04")),
    ("1XXX", .tooManyMasked),
    ("XXXX", .tooManyMasked),
    ("19X0", .notADate("19X0")),
    ("193u", .letterU),
    ("193x", .smallX),
    ("Y1930", .longYear),
    ("-0000", .negativeZero),
    ("1930?~", .misplacedQualifier),
    ("1930~-04", .misplacedQualifier),
    ("~1930", .misplacedQualifier),
    ("1930-04-05T10:00:00", .timeOfDay),
    ("1928/1929/1930", .tooManySlashes),
    ("1930/1928", .reversed),
    ("[1930..1928]", .reversed),
    ("../..", .noDatedEnd),
    ("/", .noDatedEnd),
    ("~/1930", .emptyDate),
    ("[1929,1930", .setNotClosed),
    ("{1929,1930]", .setNotClosed),
    ("[1929,]", .emptyDate),
    ("[]", .emptyDate),
    ("[..1930]", .openSet),
  ])
  func whatIsNotUsedIsRefused(text: String, fault: EDTFError.Fault) {
    #expect(throws: EDTFError(text: text, fault: fault)) { try EDTFDate(text) }
  }

  @Test func anErrorSaysWhatIsWrongAndHowToMendIt() {
    let error = EDTFError(text: "1930-13", fault: .noSuchMonth(13))
    #expect(
      error.description == """
        date "1930-13": there is no month or season 13; write 01 to 12, or 21 to 24 for \
        spring, summer, autumn, winter
        """)
  }
}

@Suite struct EDTFOverlapTests {
  private func days(_ text: String) throws -> ClosedRange<CalendarDate> {
    let date = try EDTFDate(text)
    let first = try #require(date.startEarliest)
    return first...(try #require(date.endLatest))
  }

  @Test(arguments: [
    ("1930", "1930", true, true),
    ("1930", "1930-11", true, false),
    ("1930-11", "1930", true, true),
    ("1930", "1931", false, false),
    ("1930~", "1931", true, false),
    ("1930~", "1932", false, false),
    ("1930~", "1930", true, false),
    ("1930~", "1929/1931", true, true),
    ("1930?", "1930", true, false),
    ("1930-11~", "1930-12", true, false),
    ("1930-11~", "1931-01", false, false),
    ("1930-11-05~", "1930-11-06", true, false),
    ("1928/1930", "1929", true, true),
    ("1928/1930", "1928", true, true),
    ("1928/1930", "1927", false, false),
    ("1928/1930", "1930-11", true, false),
    ("1968/..", "1930", false, false),
    ("1968/..", "1990", true, true),
    ("1968/", "1990", true, false),
    ("../1968", "1930", true, true),
    ("/1968", "1930", true, false),
    ("[1929,1931]", "1930", true, false),
    ("{1929,1931}", "1930", true, true),
  ])
  func doubtIsHeeded(text: String, query: String, possibly: Bool, definitely: Bool) throws {
    let date = try EDTFDate(text)
    #expect(try date.possibly(overlaps: days(query)) == possibly)
    #expect(try date.definitely(overlaps: days(query)) == definitely)
  }

  @Test func twoTimesMayMeet() throws {
    #expect(try EDTFDate("../1968").possibly(overlaps: EDTFDate("1928/1930~")))
    #expect(try !EDTFDate("1968/..").possibly(overlaps: EDTFDate("1928/1930~")))
    #expect(try EDTFDate("1931/1936").possibly(overlaps: EDTFDate("1928/1930~")))
  }
}
