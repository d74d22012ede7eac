import Gazetteer

/// When a work appeared, as far as it is known: a year, with a month and a day
/// where they are.
struct IssueDate: Hashable {
  var year: Int
  var month: Int?
  var day: Int?

  /// Nil of a date that is open or spans more than a year.
  init?(_ date: EDTFDate) {
    guard let first = date.startEarliest, let last = date.endLatest, first.year == last.year
    else { return nil }
    year = first.year
    month = first.month == last.month ? first.month : nil
    day = month != nil && first.day == last.day ? first.day : nil
  }

  /// Year, month and day, as many as are known.
  var parts: [Int] { [year, month, day].compactMap { $0 } }
}
