extension CalendarDate {
  /// The number of days of a month, 1 to 12, in a proleptic Gregorian year.
  public static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  /// The day a number of months later, or earlier if negative; the last of the
  /// month where that month is too short.
  func adding(months count: Int) -> CalendarDate {
    let months = year * 12 + (month - 1) + count
    let newMonth = ((months % 12) + 12) % 12
    let newYear = (months - newMonth) / 12
    let last = Self.days(inMonth: newMonth + 1, of: newYear)
    return CalendarDate(year: newYear, month: newMonth + 1, day: min(day, last))
  }

  /// The next day.
  public var next: CalendarDate {
    if day < Self.days(inMonth: month, of: year) {
      return CalendarDate(year: year, month: month, day: day + 1)
    }
    let first = adding(months: 1)
    return CalendarDate(year: first.year, month: first.month, day: 1)
  }

  /// The day before.
  public var previous: CalendarDate {
    if day > 1 { return CalendarDate(year: year, month: month, day: day - 1) }
    let before = adding(months: -1)
    return CalendarDate(
      year: before.year, month: before.month,
      day: Self.days(inMonth: before.month, of: before.year))
  }
}
