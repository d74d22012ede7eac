/// Why a text is no date the gazetteer can use.
public struct EDTFError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong with the text.
  public enum Fault: Hashable, Sendable {
    /// There is no text at all.
    case empty
    /// An end of an interval or a member of a set has a qualifier and no date.
    case emptyDate
    /// A space or the like stands in the text.
    case space
    /// A part is not of the form `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
    case notADate(String)
    /// A time of day follows the date.
    case timeOfDay
    /// More than one `/` stands in the text.
    case tooManySlashes
    /// Neither end of an interval has a date.
    case noDatedEnd
    /// An interval or run ends before it begins.
    case reversed
    /// A set lacks its closing bracket.
    case setNotClosed
    /// A run in a set lacks its first or last date.
    case openSet
    /// A qualifier stands elsewhere than at the end of a date.
    case misplacedQualifier
    /// Something is given after a digit or part that is not.
    case maskedBeforeGiven(String)
    /// More than two digits of a year are `X`.
    case tooManyMasked
    /// The year is written with `Y`.
    case longYear
    /// The letter `u` of the draft of 2012 stands for a digit.
    case letterU
    /// The letter `X` is small.
    case smallX
    /// The year is `-0000`.
    case negativeZero
    /// The month is neither 01 to 12 nor a season 21 to 24.
    case noSuchMonth(Int)
    /// The month has no such day; its last one is given.
    case noSuchDay(Int, last: Int)
  }

  /// The text.
  public let text: String
  /// What is wrong with it.
  public let fault: Fault

  /// What is wrong, then how to mend it, in one sentence.
  public var description: String { "date \"\(text)\": \(problem); \(remedy)" }

  /// What is wrong.
  public var problem: String { sentences.problem }
  /// How to mend it.
  public var remedy: String { sentences.remedy }

  private var sentences: (problem: String, remedy: String) {
    switch fault {
    case .empty: ("it is empty", "write a date such as 1930-11, or leave the attribute out")
    case .emptyDate:
      ("a qualifier has no date before it", "write it after a date, such as 1930~")
    case .space:
      ("it holds a space", "write it without spaces, such as [1929,1930]")
    case .notADate(let part):
      ("\"\(part)\" is not a date", "write YYYY, YYYY-MM or YYYY-MM-DD, such as 1930-11")
    case .timeOfDay: ("it has a time of day", "write the date alone, such as 1930-11-05")
    case .tooManySlashes: ("it has more than one slash", "write an interval as 1928/1930")
    case .noDatedEnd:
      ("neither end of the interval is dated", "date one end, such as 1930/.., or leave it out")
    case .reversed: ("it ends before it begins", "write the earlier date first")
    case .setNotClosed:
      ("the bracket is not closed", "write [1929,1930] for one of them, {1929,1930} for all")
    case .openSet:
      (
        "a run in the set has no first or last date",
        "write both, such as [1928..1930], or an interval such as ../1930"
      )
    case .misplacedQualifier:
      (
        "a ?, ~ or % stands before the end of a date",
        "write it once and last, such as 1930-11~, with % for both ? and ~"
      )
    case .maskedBeforeGiven(let part):
      (
        "\"\(part)\" gives a smaller unit after one that is not given",
        "end at the first unit that is not known, such as 192X or 1930-XX"
      )
    case .tooManyMasked:
      ("more than two digits of the year are X", "write 192X for a decade, 19XX for a century")
    case .longYear: ("years beyond four digits are not used", "write the year in four digits")
    case .letterU: ("u for an unknown digit is of an old draft", "write X, such as 192X")
    case .smallX: ("x is small", "write X, such as 192X")
    case .negativeZero: ("there is no year -0000", "write 0000 for 1 BC")
    case .noSuchMonth(let month):
      (
        "there is no month or season \(month)",
        "write 01 to 12, or 21 to 24 for spring, summer, autumn, winter"
      )
    case .noSuchDay(let day, let last):
      ("the month has no day \(day)", "write 01 to \(last)")
    }
  }
}
