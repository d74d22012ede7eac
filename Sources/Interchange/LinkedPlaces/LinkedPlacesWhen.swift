import Gazetteer

/// A `when` of Linked Places in EDTF, as far as that can say it.
///
/// By the format, a timespan without an end is that of its start. A start or end
/// between two days, which an interval of EDTF has no word for, is taken as not
/// known and told in words, as are the names of periods: nothing becomes more
/// certain than it was.
struct LinkedPlacesWhen {
  /// One period for each timespan that has one.
  private(set) var periods: [EDTFDate] = []
  /// What the periods leave unsaid, such as `begun by 1930`; nil for nothing.
  var words: String? { remarks.isEmpty ? nil : remarks.joined(separator: "; ") }

  private var remarks: [String] = []

  /// Reads a `when`; nil and anything else say nothing.
  init(_ value: JSONValue?) {
    guard let value else { return }
    // What we have written ourselves.
    if let text = value["edtf"]?.string, let date = try? EDTFDate(text) {
      periods = [date]
      return
    }
    let isDoubtful = value["certainty"]?.string.map { $0 != "certain" } ?? false
    for span in value["timespans"]?.array ?? [] { read(span, isDoubtful: isDoubtful) }
    for period in value["periods"]?.array ?? [] {
      if let name = period["name"]?.string { remarks.append("period: \(name)") }
    }
    if let duration = value["duration"]?.string { remarks.append("duration: \(duration)") }
  }

  private mutating func read(_ span: JSONValue, isDoubtful: Bool) {
    let start = Bounds(span["start"])
    guard let ending = span["end"] else { return readMoment(start, isDoubtful: isDoubtful) }
    let end = Bounds(ending)
    let (first, last) = (start.single ?? "", end.single ?? "")
    let mark = isDoubtful ? "?" : ""
    let sides = [first, last].map { $0.isEmpty || "?~%".contains($0.last ?? " ") ? $0 : $0 + mark }
    if let date = try? EDTFDate(first == last ? sides[0] : sides.joined(separator: "/")) {
      periods.append(date)
      if first.isEmpty { remarks += start.words("begun") }
      if last.isEmpty { remarks += end.words("ended") }
    } else {
      remarks += start.words("begun") + end.words("ended")
    }
  }

  /// A timespan that is within its start.
  private mutating func readMoment(_ bounds: Bounds, isDoubtful: Bool) {
    let text =
      bounds.single.map { isDoubtful && !"?~%".contains($0.last ?? "?") ? $0 + "?" : $0 }
      ?? bounds.range
    if let date = text.flatMap({ try? EDTFDate($0) }) {
      periods.append(date)
    } else {
      remarks += bounds.words("dated")
    }
  }
}

/// An end of a timespan: `in` a time, or between `earliest` and `latest`.
private struct Bounds {
  private var earliest: String?
  private var latest: String?

  /// Reads an end; early versions of the format had a mere text.
  init(_ value: JSONValue?) {
    func text(_ value: JSONValue?) -> String? {
      value?.string ?? value?.number.flatMap { Int(exactly: $0) }.map(String.init)
    }
    earliest = (text(value?["in"] ?? value) ?? text(value?["earliest"])).map(Self.padded)
    latest = (text(value?["in"] ?? value) ?? text(value?["latest"])).map(Self.padded)
  }

  /// The one time it is in; nil where there are two, or one alone.
  var single: String? { earliest == latest ? earliest : nil }

  /// One of the times from the earliest to the latest.
  var range: String? {
    guard let earliest, let latest else { return nil }
    return "[\(earliest)..\(latest)]"
  }

  /// The end in words, after what happened then.
  func words(_ verb: String) -> [String] {
    switch (earliest, latest) {
    case (nil, nil): []
    case (let earliest?, nil): ["\(verb) not before \(earliest)"]
    case (nil, let latest?): ["\(verb) by \(latest)"]
    case (let earliest?, let latest?):
      earliest == latest ? ["\(verb) \(earliest)"] : ["\(verb) \(earliest) to \(latest)"]
    }
  }

  /// A date whose year has four digits, as EDTF wants it.
  private static func padded(_ date: String) -> String {
    let isNegative = date.hasPrefix("-")
    let digits = date.dropFirst(isNegative ? 1 : 0)
    let year = digits.prefix { $0.isASCII && $0.isNumber }
    let zeros = String(repeating: "0", count: max(0, 4 - year.count))
    return (isNegative ? "-" : "") + (year.isEmpty ? "" : zeros) + digits
  }
}
