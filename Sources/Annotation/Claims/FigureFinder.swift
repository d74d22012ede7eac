import Gazetteer

/// Finds figures of things that are counted.
struct FigureFinder {
  let passage: Passage
  let reader: WordReader
  /// Tokens that are part of dates.
  let dates: [Range<Int>]

  private var tokens: [Token] { passage.tokens }

  /// The figures of a range of tokens, in order.
  func figures(in range: Range<Int>) -> [Figure] {
    let numbers = NumberReader(passage: passage, reader: reader)
    var figures: [Figure] = []
    var index = range.lowerBound
    while index < range.upperBound {
      if let date = dates.first(where: { $0.contains(index) }) {
        index = date.upperBound
      } else if let number = numbers.number(at: index),
        number.range.upperBound <= range.upperBound
      {
        if let figure = figure(number, in: range, after: figures.last) { figures.append(figure) }
        index = number.range.upperBound
      } else {
        if let many = many(at: index, in: range) { figures.append(many) }
        index += 1
      }
    }
    return figures
  }

  private func figure(
    _ number: NumberReader.Reading, in range: Range<Int>, after last: Figure?
  ) -> Figure? {
    let start = number.range.lowerBound
    guard !passage.has(.ordinalEnding, at: skippingDash(number.range.upperBound)) else {
      return nil
    }
    let end = skippingEnding(number.range.upperBound)
    // A share is no figure of what it is a share of.
    guard end >= tokens.count || !tokens[end].isMark("%"), !passage.has(.group("percent"), at: end)
    else { return nil }
    let hedge = passage.hit(endingAt: start) { if case .hedge = $0 { true } else { false } }
    var figure = Figure(
      range: (hedge?.range.lowerBound ?? start)..<end, lowest: number.lowest,
      highest: number.highest)
    if case .hedge(let qualifier)? = (hedge ?? hedgeAfter(end))?.label {
      figure.qualifier = qualifier == .many ? nil : qualifier
    }
    if let part = part(after: end) ?? part(before: figure.range.lowerBound) {
      figure.isPart = true
      figure.label = label(after: max(end, part.upperBound))
      return figure
    }
    let after = hedgeAfter(end)?.range.upperBound ?? end
    if let (unit, unitEnd) = unit(after: after, before: range.upperBound) {
      figure.unit = unit
      figure.range = figure.range.lowerBound..<unitEnd
      return figure
    }
    if isSizeOfBand(figure.range.lowerBound, range.lowerBound) {
      figure.unit = "fighters"
    } else if let unit = last?.unit, isEntry(figure.range, before: range.upperBound) {
      figure.unit = unit
    } else if !isCount(figure.range.lowerBound) {
      return nil
    }
    return figure
  }

  /// Whether a number stands for itself in a list of which another one says what is
  /// counted: `from Shusha 38 families, from Barda — 21`, `and another 30`, `and 41
  /// in Goris`.
  private func isEntry(_ figure: Range<Int>, before limit: Int) -> Bool {
    let (mark, end) = (figure.lowerBound - 1, figure.upperBound)
    guard mark > 0 else { return false }
    if passage.has(.group("more"), at: mark) { return true }
    if passage.isLink(mark) {
      return end < limit && passage.has(.group("in"), at: end)
    }
    guard tokens[mark].isDash || tokens[mark].isMark(":"), tokens[mark - 1].capitals != .none else {
      return false
    }
    return end >= limit || tokens[end].kind == .mark || passage.has(.group("and"), at: end)
  }

  /// Whether words before a number say that it is one of those spoken of: `their
  /// number reached 25`.
  private func isCount(_ start: Int) -> Bool {
    (max(0, start - 3)..<start).contains { passage.has(.group("count"), at: $0) }
  }

  private func many(at index: Int, in range: Range<Int>) -> Figure? {
    for hit in passage.hits(at: index) where hit.label == .hedge(.many) {
      if let (unit, end) = unit(after: hit.range.upperBound, before: range.upperBound) {
        return Figure(range: index..<end, qualifier: .many, unit: unit)
      }
    }
    return nil
  }

  private func hedgeAfter(_ end: Int) -> Passage.Hit? {
    passage.hits(at: end).first { hit in
      if case .hedge(let qualifier) = hit.label { qualifier != .many } else { false }
    }
  }

  private func part(after end: Int) -> Range<Int>? {
    passage.hits(at: end).first { $0.label == .partWord }?.range
  }

  private func part(before start: Int) -> Range<Int>? {
    passage.hit(endingAt: start) { $0 == .partWord }?.range
  }

  /// The first word after a part that is none of grammar.
  private func label(after index: Int) -> String? {
    var position = index
    while position < tokens.count, tokens[position].kind == .word,
      passage.has(.functionWord, at: position)
    {
      position += 1
    }
    guard position < tokens.count, tokens[position].kind == .word else { return nil }
    return passage.text(position..<position + 1)
  }

  private func skippingDash(_ index: Int) -> Int {
    index < tokens.count && tokens[index].isDash ? index + 1 : index
  }

  /// Past an ending that is put on a number in digits (`400-ə`).
  private func skippingEnding(_ index: Int) -> Int {
    let ending = index + 1
    guard ending < tokens.count, tokens[index].isDash, tokens[index].isJoined,
      tokens[ending].isJoined, tokens[ending].kind == .word, tokens[ending].capitals == .none,
      tokens[ending].end - tokens[ending].start <= 4, unit(after: ending, before: ending + 1) == nil
    else { return index }
    return ending + 1
  }

  /// What is counted: within the next words, up to a mark.
  private func unit(after end: Int, before limit: Int) -> (String, Int)? {
    var position = end
    for _ in 0..<4 where position < limit {
      if tokens[position].kind == .mark {
        guard tokens[position].isDash else { break }
      } else if tokens[position].kind == .number {
        break
      }
      if let found = unit(at: position) {
        let isQualifier = passage.has(.qualifier, at: position)
        return isQualifier ? unit(at: found.1) ?? found : found
      }
      if passage.has(.group("verb-to-be"), at: position) || isMonth(position) { break }
      position += 1
    }
    return nil
  }

  /// Whether a number before a token is a day.
  private func isMonth(_ index: Int) -> Bool {
    passage.hits(at: index).contains { if case .month = $0.label { true } else { false } }
  }

  private func unit(at index: Int) -> (String, Int)? {
    for hit in passage.hits(at: index) {
      if case .unit(let number) = hit.label {
        return (reader.lexicon.rules.units[number].unit, hit.range.upperBound)
      }
    }
    return nil
  }

  /// Whether a number says how many a band is: `a detachment of 600`.
  private func isSizeOfBand(_ start: Int, _ limit: Int) -> Bool {
    var position = start
    for _ in 0..<3 where position > limit {
      if passage.hit(endingAt: position, where: { $0 == .group("band") }) != nil { return true }
      guard
        let link = passage.hit(
          endingAt: position, where: { $0 == .functionWord || $0 == .preposition })
      else { return false }
      position = link.range.lowerBound
    }
    return false
  }
}
