import Gazetteer

/// A figure a text gives, with what is counted.
struct Figure {
  /// The tokens it covers, from the hedge to what is counted.
  var range: Range<Int>
  var lowest: Double?
  var highest: Double?
  var qualifier: Quantity.Qualifier?
  /// What is counted, as the data of the language call it.
  var unit: String?
  /// Whether it is a part of the figure before it.
  var isPart = false
  /// What a part is called.
  var label: String?
}

/// Reads numbers, in digits or words.
struct NumberReader {
  let passage: Passage
  let reader: WordReader

  /// A number, or a range of two.
  struct Reading {
    var range: Range<Int>
    var lowest: Double
    var highest: Double
  }

  private var tokens: [Token] { passage.tokens }

  /// The number that begins with a token.
  func number(at index: Int) -> Reading? {
    guard let first = single(at: index) else { return nil }
    var reading = Reading(range: index..<first.end, lowest: first.value, highest: first.value)
    let dash = first.end
    if dash < tokens.count, tokens[dash].isDash || passage.has(.group("until"), at: dash),
      let second = single(at: dash + 1), second.value > first.value
    {
      reading.highest = second.value
      reading.range = index..<second.end
    }
    return reading
  }

  private func single(at index: Int) -> (value: Double, end: Int)? {
    guard index < tokens.count else { return nil }
    var (value, end): (Double, Int)
    if tokens[index].kind == .number {
      guard let digits = digits(at: index) else { return nil }
      (value, end) = digits
    } else if let words = words(at: index) {
      (value, end) = words
    } else {
      return nil
    }
    while let (factor, next) = multiplier(at: end) {
      value *= factor
      end = next
      if let rest = words(at: end), rest.value < factor {
        value += rest.value
        end = rest.end
      }
    }
    return (value, end)
  }

  private func digits(at index: Int) -> (value: Double, end: Int)? {
    guard var value = Double(text(index)) else { return nil }
    var end = index + 1
    guard tokens[index].end - tokens[index].start <= 3 else { return (value, end) }
    while end < tokens.count {
      // Thousands: 1,500 and 1.500 and 1 500.
      let mark = tokens[end]
      let isMarked = [",", ".", "\u{2019}"].contains { mark.isMark($0) } && mark.isJoined
      let next = isMarked ? end + 1 : end
      guard next < tokens.count, tokens[next].kind == .number,
        tokens[next].end - tokens[next].start == 3, isMarked == tokens[next].isJoined,
        let group = Double(text(next))
      else { break }
      value = value * 1000 + group
      end = next + 1
    }
    return (value, end)
  }

  /// Words such as `three hundred and twenty-one`.
  private func words(at index: Int) -> (value: Double, end: Int)? {
    guard let (first, next) = word(at: index) else { return nil }
    var (value, end) = (first, next)
    var last = first
    while end < tokens.count {
      let isDash = tokens[end].isDash && tokens[end].isJoined
      let position = isDash ? end + 1 : end
      guard let (more, after) = word(at: position), more < last, last >= 20, more > 0 else { break }
      value += more
      last = more
      end = after
    }
    return (value, end)
  }

  private func word(at index: Int) -> (Double, Int)? {
    for hit in passage.hits(at: index) {
      if case .number(let value) = hit.label { return (value, hit.range.upperBound) }
    }
    return nil
  }

  private func multiplier(at index: Int) -> (Double, Int)? {
    for hit in passage.hits(at: index) {
      if case .multiplier(let value) = hit.label { return (value, hit.range.upperBound) }
    }
    return nil
  }

  private func text(_ index: Int) -> String { reader.words[Int(tokens[index].word)].text }
}

/// Finds figures of things that are counted.
struct FigureFinder {
  let passage: Passage
  let reader: WordReader
  let scalars: [Unicode.Scalar]
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
        if let figure = figure(number, in: range) { figures.append(figure) }
        index = number.range.upperBound
      } else {
        if let many = many(at: index, in: range) { figures.append(many) }
        index += 1
      }
    }
    return figures
  }

  private func figure(_ number: NumberReader.Reading, in range: Range<Int>) -> Figure? {
    let start = number.range.lowerBound
    guard !passage.has(.ordinalEnding, at: skippingDash(number.range.upperBound)) else {
      return nil
    }
    let end = skippingEnding(number.range.upperBound)
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
    guard isSizeOfBand(figure.range.lowerBound, range.lowerBound) else { return nil }
    figure.unit = "fighters"
    return figure
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
    return TextSlice.text(scalars, tokens[position].start..<tokens[position].end)
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
      if passage.has(.group("verb-to-be"), at: position) { break }
      position += 1
    }
    return nil
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
