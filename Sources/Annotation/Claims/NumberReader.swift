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
      // `Hundred` by itself, or `a hundred`.
      let isArticle = passage.has(.group("article"), at: index)
      (value, end) = (1, isArticle ? index + 1 : index)
      if multiplier(at: end) == nil { return nil }
    }
    while let (factor, next) = multiplier(at: end) {
      value *= factor
      end = next
      if let rest = rest(at: end), rest.value < factor {
        value += rest.value
        end = rest.end
      }
    }
    return (value, end)
  }

  /// What is added to hundreds and thousands: `[three hundred] and twenty-one`.
  private func rest(at index: Int) -> (value: Double, end: Int)? {
    if let words = words(at: index) { return words }
    guard let and = passage.hits(at: index).first(where: { $0.label == .group("and") }) else {
      return nil
    }
    return words(at: and.range.upperBound)
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
      guard let (more, after) = word(at: position), more < last, more > 0,
        last.truncatingRemainder(dividingBy: 10) == 0
      else { break }
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
