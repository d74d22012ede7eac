import Gazetteer

extension EDTFDate {
  /// A lifespan as a `when` of Linked Places: it began within the first two
  /// bounds and ended within the others.
  ///
  /// Besides what the format has, `edtf` keeps the text as authored.
  var linkedLifespan: JSONValue {
    // Of an open beginning this much is known, that it lay before the end.
    let startLatest = startLatest ?? (startEarliest == nil ? endEarliest : nil)
    // And of an open end, that it did not come before the start: a timespan
    // without an end would be that of its start.
    let endEarliest = endEarliest ?? (endLatest == nil ? startEarliest : nil)
    let span = JSONValue.object(
      [
        Self.bounds("start", startEarliest, startLatest),
        Self.bounds("end", endEarliest, endLatest),
      ].compactMap { $0 })
    return .object(
      [.init("timespans", .array([span])), .init("label", .string(display()))]
        + doubt + [.init("edtf", .string(text))])
  }

  /// That a thing was there through the date, as a timespan of Linked Places: it
  /// had begun when the date must have, and had not ended before the date could.
  var linkedAttestation: JSONValue {
    func bound(_ name: String, _ side: String, _ day: String?) -> JSONValue.Member? {
      day.map { .init(name, .object([.init(side, .string($0))])) }
    }
    return .object(
      [
        bound("start", "latest", (startLatest ?? endLatest)?.lastDayShortened),
        bound("end", "earliest", (endEarliest ?? startEarliest)?.firstDayShortened),
      ].compactMap { $0 })
  }

  private var doubt: [JSONValue.Member] {
    isApproximate || isUncertain ? [.init("certainty", .string("less-certain"))] : []
  }

  private static func bounds(
    _ name: String, _ earliest: CalendarDate?, _ latest: CalendarDate?
  ) -> JSONValue.Member? {
    let first = earliest?.firstDayShortened
    let last = latest?.lastDayShortened
    if let first, first == last { return .init(name, .object([.init("in", .string(first))])) }
    let sides = [("earliest", first), ("latest", last)].compactMap { side, day in
      day.map { JSONValue.Member(side, .string($0)) }
    }
    return sides.isEmpty ? nil : .init(name, .object(sides))
  }
}

extension CalendarDate {
  /// The day as the first of its year or month, where it is that: `1930`,
  /// `1930-04`.
  fileprivate var firstDayShortened: String {
    shortened(endsMonth: day == 1, endsYear: month == 1 && day == 1)
  }

  /// The day as the last of its year or month, where it is that.
  fileprivate var lastDayShortened: String {
    let isLast = day == Self.days(inMonth: month, of: year)
    return shortened(endsMonth: isLast, endsYear: month == 12 && isLast)
  }

  private func shortened(endsMonth: Bool, endsYear: Bool) -> String {
    String(description.dropLast(endsYear ? 6 : endsMonth ? 3 : 0))
  }
}
