import Gazetteer

/// A time a text names.
struct FoundDate {
  /// The tokens it covers.
  var range: Range<Int>
  /// The time; nil of one counted from a source's date that is not known.
  var date: EDTFDate?
}

/// Finds times by the patterns of the language.
struct DateFinder {
  let passage: Passage
  let reader: WordReader
  /// The date of the text itself, from which relative times count.
  let sourceDate: EDTFDate?

  private var tokens: [Token] { passage.tokens }

  /// What the slots of a pattern have been filled with.
  private struct Slots {
    var days: [Int] = []
    var months: [Int] = []
    var years: [Int] = []
    var decade: Int?
    var season: Int?
    var part: DatePart?
  }

  /// Every time of a range of tokens, in order, none within another.
  func dates(in range: Range<Int>) -> [FoundDate] {
    var dates: [FoundDate] = []
    var index = range.lowerBound
    while index < range.upperBound {
      if let date = date(at: index, before: range.upperBound) {
        dates.append(date)
        index = date.range.upperBound
      } else {
        index += 1
      }
    }
    return dates
  }

  private func date(at index: Int, before limit: Int) -> FoundDate? {
    let word = tokens[index].word
    guard word >= 0 else { return nil }
    var best: FoundDate?
    for number in reader.words[Int(word)].dates {
      let pattern = reader.lexicon.dates[number]
      var slots = Slots()
      guard let end = match(pattern, at: index, before: limit, &slots),
        end > best?.range.upperBound ?? index
      else { continue }
      if pattern.elements.count == 1, isCounted(end) { continue }
      let text =
        pattern.months != nil || pattern.years != nil
        ? relative(pattern) : Self.text(of: slots)
      guard let text else {
        if pattern.months != nil || pattern.years != nil { best = FoundDate(range: index..<end) }
        continue
      }
      if let date = try? EDTFDate(text) { best = FoundDate(range: index..<end, date: date) }
    }
    return best
  }

  /// Whether a bare number is followed by what it counts, and so is no year.
  private func isCounted(_ index: Int) -> Bool {
    passage.hits(at: index).contains { if case .unit = $0.label { true } else { false } }
  }

  private func match(
    _ pattern: DatePattern, at start: Int, before limit: Int, _ slots: inout Slots
  ) -> Int? {
    var index = start
    for element in pattern.elements {
      if case .word(_, isOptional: true) = element, index >= limit { continue }
      guard index < limit else { return nil }
      switch element {
      case .dash:
        guard tokens[index].isDash else { return nil }
        index += 1
      case .word(let word, let isOptional):
        if matches(word, at: index) {
          index += 1
        } else if !isOptional {
          return nil
        }
      default:
        guard let next = fill(element, at: index, &slots) else { return nil }
        index = next
      }
    }
    return index
  }

  private func matches(_ pattern: WordPattern, at index: Int) -> Bool {
    if tokens[index].kind == .mark {
      if case .word(let text) = pattern { return text.unicodeScalars.first == tokens[index].first }
      return false
    }
    return tokens[index].word >= 0 && pattern.matches(text(index))
  }

  private func fill(_ element: DatePattern.Element, at index: Int, _ slots: inout Slots) -> Int? {
    switch element {
    case .month, .season, .part:
      for hit in passage.hits(at: index) {
        switch (element, hit.label) {
        case (.month, .month(let month)): slots.months.append(month)
        case (.season, .season(let season)): slots.season = season
        case (.part, .part(let part)): slots.part = part
        default: continue
        }
        return hit.range.upperBound
      }
      return nil
    default: return fillNumber(element, at: index, &slots) ? index + 1 : nil
    }
  }

  private func fillNumber(
    _ element: DatePattern.Element, at index: Int, _ slots: inout Slots
  ) -> Bool {
    guard tokens[index].kind == .number, let value = Int(text(index)) else { return false }
    let digits = tokens[index].end - tokens[index].start
    switch element {
    case .day:
      guard digits <= 2, (1...31).contains(value) else { return false }
      slots.days.append(value)
    case .decade:
      guard digits == 4, value % 10 == 0, (1000...2100).contains(value) else { return false }
      slots.decade = value
    case .year:
      if digits == 2, let first = slots.years.last, first % 100 < value {
        slots.years.append(first / 100 * 100 + value)
      } else {
        guard digits == 4, (1000...2100).contains(value) else { return false }
        slots.years.append(value)
      }
    default: return false
    }
    return true
  }

  private func text(_ index: Int) -> String { reader.words[Int(tokens[index].word)].text }

  // MARK: EDTF

  private func relative(_ pattern: DatePattern) -> String? {
    guard let date = sourceDate?.startEarliest else { return nil }
    guard let months = pattern.months else { return "\(date.year + (pattern.years ?? 0))" }
    guard let latest = sourceDate?.startLatest, latest.month == date.month,
      latest.year == date.year
    else { return nil }
    let count = date.year * 12 + date.month - 1 + months
    return "\(count / 12)-\(Self.two(count % 12 + 1))"
  }

  private static func text(of slots: Slots) -> String? {
    if let decade = slots.decade {
      switch slots.part {
      case nil: return "\(decade / 10)X"
      case .early: return "\(decade)/\(decade + 3)~"
      case .middle: return "\(decade + 5)~"
      case .late: return "\(decade + 7)/\(decade + 9)~"
      case .end: return "\(decade + 9)~"
      }
    }
    guard let first = slots.years.first else { return nil }
    if slots.years.count > 1 { return slots.years[1] > first ? "\(first)/\(slots.years[1])" : nil }
    if let season = slots.season { return "\(first)-\(season)" }
    if let month = slots.months.first {
      let start = "\(first)-\(two(month))"
      if let day = slots.days.first {
        guard slots.days.count > 1 else { return "\(start)-\(two(day))" }
        return "\(start)-\(two(day))/\(start)-\(two(slots.days[1]))"
      }
      return slots.months.count > 1 ? "\(start)/\(first)-\(two(slots.months[1]))" : start
    }
    return slots.part == nil ? "\(first)" : "\(first)~"
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
