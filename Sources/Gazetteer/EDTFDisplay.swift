extension EDTFDate {
  /// The date as it is read on a map: `November 1930`, `1928–1930`, `c. 1930`,
  /// `1920s`, `spring 1930`, `1929 or 1930`.
  ///
  /// It says no more and no less than the text, and depends on no locale.
  /// - Parameter language: a BCP 47 tag; English where its language has no table.
  public func display(in language: String = "en") -> String {
    EDTFDisplay(words: EDTFWords.words(for: language)).text(of: expression)
  }
}

/// Writes dates in the words of one language.
struct EDTFDisplay {
  var words: EDTFWords

  func text(of expression: EDTFExpression) -> String {
    switch expression {
    case .moment(let moment): text(of: moment)
    case .interval(.moment(let start), .moment(let end)): text(from: start, to: end)
    case .interval(.moment(let start), .open): fill(words.fromPattern, text(of: start))
    case .interval(.open, .moment(let end)): fill(words.untilPattern, text(of: end))
    case .interval(let start, let end): "\(text(of: start))–\(text(of: end))"
    case .oneOf(let members): list(members, last: words.or)
    case .allOf(let members): list(members, last: words.and)
    }
  }

  private func text(of end: EDTFEnd) -> String {
    end.moment.map(text(of:)) ?? "?"
  }

  private func list(_ members: [EDTFMember], last: String) -> String {
    let texts = members.map { member in
      member.first == member.last
        ? text(of: member.first) : text(from: member.first, to: member.last)
    }
    guard let final = texts.last, texts.count > 1 else { return texts.joined() }
    return texts.dropLast().joined(separator: ", ") + last + final
  }

  /// An interval; what both ends share is written once, and a dash between ends
  /// of several words has spaces about it.
  private func text(from start: EDTFMoment, to end: EDTFMoment) -> String {
    let last = text(of: end)
    let isPlain = !start.isApproximate && !start.isUncertain
    let first =
      isPlain && start.precision == end.precision && !end.isApproximate && !end.isUncertain
      ? abbreviated(start, before: end) : text(of: start)
    let isWide = text(of: start) == first && (first + last).contains(" ")
    return first + (isWide ? " – " : "–") + last
  }

  /// The start of an interval without the month or year its end repeats.
  private func abbreviated(_ start: EDTFMoment, before end: EDTFMoment) -> String {
    guard start.first.year == end.first.year else { return text(of: start) }
    switch start.precision {
    case .day where start.first.month == end.first.month: return "\(start.first.day)"
    case .day: return text(of: start)
    case .month: return words.months[start.first.month - 1]
    default: return text(of: start)
    }
  }

  private func text(of moment: EDTFMoment) -> String {
    var text = unqualified(moment)
    if moment.isApproximate { text = fill(words.approximatePattern, text) }
    if moment.isUncertain { text = fill(words.uncertainPattern, text) }
    return text
  }

  private func unqualified(_ moment: EDTFMoment) -> String {
    let (year, date) = (year(moment.first.year), moment.first)
    switch moment.precision {
    case .year: return year
    case .month: return "\(words.months[date.month - 1]) \(year)"
    case .day: return "\(date.day) \(words.months[date.month - 1]) \(year)"
    case .decade, .century:
      return fill(words.yearsPattern, year, number: date.year)
    case .season(let number):
      let pattern = words.seasonPattern.split(separator: "%", omittingEmptySubsequences: false)
        .joined(separator: words.seasons[number - 21])
      return fill(pattern, year, number: date.year)
    }
  }

  private func year(_ year: Int) -> String {
    year > 0 ? "\(year)" : fill(words.beforeChristPattern, "\(1 - year)")
  }

  /// A pattern with its `#` and, for a number, its `@` filled in.
  private func fill(_ pattern: String, _ text: String, number: Int = 0) -> String {
    var result = ""
    for character in pattern {
      switch character {
      case "#": result += text
      case "@": result += words.ordinalSuffixes[lastWord(of: abs(number))] ?? ""
      default: result.append(character)
      }
    }
    return result
  }

  /// What the last word of a number stands for: 5 of 1925, 30 of 1930.
  private func lastWord(of number: Int) -> Int {
    if number % 10 != 0 { return number % 10 }
    if number % 100 != 0 { return number % 100 }
    return number % 1000 != 0 ? 100 : 1000
  }
}
