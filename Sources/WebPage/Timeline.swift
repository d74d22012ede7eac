import Gazetteer

/// The time of the claims, cut wherever one of them may begin or must have
/// ended. The claims tell no two days within a step apart; a century with
/// one claim takes no more room than a month with ten.
struct Timeline {
  /// The first days of the steps, and the day after the last.
  private let cuts: [CalendarDate]

  /// The number of steps beyond which their cuts are moved to the first days of
  /// months, years, decades or centuries.
  private static let most = 96

  init(_ dates: [EDTFDate]) {
    let days = dates.flatMap { [$0.startEarliest, $0.endLatest?.next] }.compactMap { $0 }
    let roundings: [(CalendarDate) -> CalendarDate] = [
      { $0 }, { CalendarDate(year: $0.year, month: $0.month, day: 1) },
      { $0.first(ofYears: 1) }, { $0.first(ofYears: 10) }, { $0.first(ofYears: 100) },
    ]
    var cuts: [CalendarDate] = []
    for rounding in roundings {
      cuts = Set(days.map(rounding)).sorted()
      if cuts.count <= Self.most { break }
    }
    self.cuts = cuts
  }

  /// The numbers of the steps.
  var steps: Range<Int> { 0..<max(0, cuts.count - 1) }

  /// The steps a date may fall in, all before or after where it is open; nil
  /// where there is no step.
  func range(of date: EDTFDate) -> ClosedRange<Int>? {
    guard let last = steps.last else { return nil }
    func step(of day: CalendarDate) -> Int {
      min(last, max(0, cuts.count { $0 <= day } - 1))
    }
    let first = date.startEarliest.map(step) ?? 0
    let end = date.endLatest.map(step) ?? last
    return first...max(first, end)
  }

  /// The first day of a step.
  func first(of step: Int) -> CalendarDate { cuts[step] }

  /// The last day of a step.
  func last(of step: Int) -> CalendarDate { cuts[step + 1].previous }

  /// The beginning of a step in as few words as are true: `1928`, `March 1930`.
  func beginning(of step: Int, language: String) -> String {
    let day = first(of: step)
    return day.words(isYear: day.isFirstOfYear, isMonth: day.day == 1, language: language)
  }

  /// The end of a step in as few words as are true.
  func end(of step: Int, language: String) -> String {
    let (day, next) = (last(of: step), cuts[step + 1])
    return day.words(isYear: next.isFirstOfYear, isMonth: next.day == 1, language: language)
  }
}

extension CalendarDate {
  fileprivate var isFirstOfYear: Bool { month == 1 && day == 1 }

  fileprivate func words(isYear: Bool, isMonth: Bool, language: String) -> String {
    let text = String(description.dropLast(isYear ? 6 : isMonth ? 3 : 0))
    return (try? EDTFDate(text))?.display(in: language) ?? text
  }

  /// The first day of the year, decade or century it lies in.
  fileprivate func first(ofYears count: Int) -> CalendarDate {
    let before = ((year % count) + count) % count
    return CalendarDate(year: year - before, month: 1, day: 1)
  }
}
