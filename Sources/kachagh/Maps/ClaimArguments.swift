import ArgumentParser
import Gazetteer

/// Which claims maps show.
struct ClaimArguments: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp("Only claims of these kinds, with commas.", valueName: "kinds"))
  var kinds: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Only claims that may be of this time or later, such as 1930-03.", valueName: "date"))
  var from: EDTFArgument?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Only claims that may be of this time or earlier, such as 1930.", valueName: "date"))
  var to: EDTFArgument?

  /// The days claims must possibly lie in; nil for any.
  var period: ClosedRange<CalendarDate>? {
    guard from != nil || to != nil else { return nil }
    let first = from?.date.startEarliest ?? CalendarDate(year: -9999, month: 1, day: 1)
    let last = to?.date.endLatest ?? CalendarDate(year: 9999, month: 12, day: 31)
    return first <= last ? first...last : nil
  }

  /// Whether any is given.
  var areGiven: Bool { kinds != nil || from != nil || to != nil }

  func validate() throws {
    if from != nil || to != nil, period == nil {
      throw ValidationError("--from is later than --to.")
    }
  }
}

/// A date given on the command line, in EDTF.
struct EDTFArgument: ExpressibleByArgument {
  var date: EDTFDate

  init?(argument: String) {
    guard let date = try? EDTFDate(argument), date.startEarliest != nil, date.endLatest != nil
    else { return nil }
    self.date = date
  }
}
