/// What a text of EDTF says.
enum EDTFExpression: Hashable, Sendable {
  /// One date.
  case moment(EDTFMoment)
  /// From one date to another.
  case interval(EDTFEnd, EDTFEnd)
  /// One of several dates: `[1929,1930]`.
  case oneOf([EDTFMember])
  /// All of several dates: `{1929,1931}`.
  case allOf([EDTFMember])

  /// Every date named, in the order written.
  var moments: [EDTFMoment] {
    switch self {
    case .moment(let moment): [moment]
    case .interval(let start, let end): [start.moment, end.moment].compactMap { $0 }
    case .oneOf(let members), .allOf(let members): members.flatMap { [$0.first, $0.last] }
    }
  }
}

/// An end of an interval.
enum EDTFEnd: Hashable, Sendable {
  /// A date.
  case moment(EDTFMoment)
  /// `..`: it has no end on this side.
  case open
  /// Left empty: it has an end, which is not known.
  case unknown

  var moment: EDTFMoment? {
    guard case .moment(let moment) = self else { return nil }
    return moment
  }
}

/// A member of a set: one date, or a run of them as in `1920..1923`.
struct EDTFMember: Hashable, Sendable {
  var first: EDTFMoment
  /// The last date of the run; the first where the member is one date.
  var last: EDTFMoment
}

/// One date, as precisely as it is written.
struct EDTFMoment: Hashable, Sendable {
  /// The smallest unit a date is written to, with the smaller ones unknown.
  enum Precision: Hashable, Sendable {
    case century, decade, year
    /// A season by its number, 21 to 24.
    case season(Int)
    case month, day
  }

  /// How precise it is.
  var precision: Precision
  /// The first day it may mean.
  var first: CalendarDate
  /// The last day it may mean.
  var last: CalendarDate
  /// Marked `~` or `%`.
  var isApproximate = false
  /// Marked `?` or `%`.
  var isUncertain = false
}

extension EDTFExpression {
  /// The four bounds of a time; see `EDTFDate`.
  struct Bounds {
    var startEarliest: CalendarDate?
    var startLatest: CalendarDate?
    var endEarliest: CalendarDate?
    var endLatest: CalendarDate?
  }

  /// The bounds of the text taken strictly.
  var bounds: Bounds {
    bounds {
      $0.first
    } last: {
      $0.last
    }
  }

  /// The bounds, with the first and last day of each date as the caller sees
  /// them.
  func bounds(
    first: (EDTFMoment) -> CalendarDate, last: (EDTFMoment) -> CalendarDate
  ) -> Bounds {
    switch self {
    case .moment(let moment):
      return Bounds(
        startEarliest: first(moment), startLatest: last(moment),
        endEarliest: first(moment), endLatest: last(moment))
    case .interval(let start, let end):
      return Self.bounds(from: start, to: end, first: first, last: last)
    case .oneOf(let members):
      let earliest = members.map { first($0.first) }.min()
      let latest = members.map { last($0.last) }.max()
      return Bounds(
        startEarliest: earliest, startLatest: latest, endEarliest: earliest, endLatest: latest)
    case .allOf(let members):
      return Bounds(
        startEarliest: members.map { first($0.first) }.min(),
        startLatest: members.map { last($0.first) }.min(),
        endEarliest: members.map { first($0.last) }.max(),
        endLatest: members.map { last($0.last) }.max())
    }
  }

  /// A thing cannot end before it began, so each end also bounds the other;
  /// an unknown end is bounded by nothing else.
  private static func bounds(
    from start: EDTFEnd, to end: EDTFEnd,
    first: (EDTFMoment) -> CalendarDate, last: (EDTFMoment) -> CalendarDate
  ) -> Bounds {
    var bounds = Bounds(
      startEarliest: start.moment.map(first), startLatest: start.moment.map(last),
      endEarliest: end.moment.map(first), endLatest: end.moment.map(last))
    if start != .open {
      bounds.startLatest = [bounds.startLatest, bounds.endLatest].compactMap { $0 }.min()
    }
    if end != .open {
      bounds.endEarliest = [bounds.endEarliest, bounds.startEarliest].compactMap { $0 }.max()
    }
    return bounds
  }
}
