extension EDTFDate {
  /// Whether the thing may have been going on in some of the days.
  ///
  /// An approximate date (`~`, `%`) may lie off by as much again as its own
  /// precision: `1930~` may be 1929 to 1931, `1930-11~` October to December.
  /// Open and unknown ends may lie anywhere. Of a set the first and last date
  /// count, not the gaps between.
  public func possibly(overlaps days: ClosedRange<CalendarDate>) -> Bool {
    let wide = expression.bounds(first: \.loosenedFirst, last: \.loosenedLast)
    return (wide.startEarliest.map { $0 <= days.upperBound } ?? true)
      && (wide.endLatest.map { $0 >= days.lowerBound } ?? true)
  }

  /// Whether the thing must have been going on in some of the days, whatever
  /// the days between its bounds on which it began and ended.
  ///
  /// Never of an uncertain date (`?`, `%`), which may be wrong altogether. An
  /// approximate date is first loosened as by `possibly(overlaps:)`; an open
  /// end (`..`) counts as lasting, an unknown one does not.
  public func definitely(overlaps days: ClosedRange<CalendarDate>) -> Bool {
    guard !isUncertain else { return false }
    let wide = expression.bounds(first: \.loosenedFirst, last: \.loosenedLast)
    return (wide.startLatest.map { $0 <= days.upperBound } ?? true)
      && (wide.endEarliest.map { $0 >= days.lowerBound } ?? true)
  }

  /// Whether two things may have been going on at the same time.
  public func possibly(overlaps other: EDTFDate) -> Bool {
    let wide = other.expression.bounds(first: \.loosenedFirst, last: \.loosenedLast)
    let mine = expression.bounds(first: \.loosenedFirst, last: \.loosenedLast)
    return !Self.isBefore(mine.endLatest, wide.startEarliest)
      && !Self.isBefore(wide.endLatest, mine.startEarliest)
  }

  /// Whether an end surely lies before a start; an open one never does.
  private static func isBefore(_ end: CalendarDate?, _ start: CalendarDate?) -> Bool {
    guard let end, let start else { return false }
    return end < start
  }
}

extension EDTFMoment {
  /// The first day it may mean when "about" is heeded.
  var loosenedFirst: CalendarDate {
    guard isApproximate else { return first }
    return precision == .day ? first.previous : first.adding(months: -margin)
  }

  /// The last day it may mean when "about" is heeded.
  var loosenedLast: CalendarDate {
    guard isApproximate else { return last }
    return precision == .day ? last.next : last.next.adding(months: margin).previous
  }

  /// How many months a date of this precision may be off when approximate.
  private var margin: Int {
    switch precision {
    case .century: 1200
    case .decade: 120
    case .year: 12
    case .season: 3
    case .month: 1
    case .day: 0
    }
  }
}
