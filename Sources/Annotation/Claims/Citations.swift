/// Tells years that cite a work from years of what happened: `Hasanov (1988)`,
/// `(Hasanov 1988: 12)`.
struct Citations {
  let passage: Passage
  /// The names of places: a year in brackets after one of them is its own.
  let names: [FoundName]

  private var tokens: [Token] { passage.tokens }

  /// How many tokens a citation may have before its year.
  private static let reach = 8

  /// The citation a year belongs to, from the author to the bracket that
  /// closes it; nil of any other time.
  func citation(around year: Range<Int>) -> Range<Int>? {
    guard year.count == 1, tokens[year.lowerBound].kind == .number,
      let open = opening(before: year.lowerBound), let close = closing(after: year.upperBound)
    else { return nil }
    let isWithin = open + 1 < year.lowerBound
    let author = isWithin ? open : authors(before: open)
    guard author < open || isWithin, !names.contains(where: { $0.tokens.contains(open - 1) }) else {
      return nil
    }
    return author..<close + 1
  }

  /// The bracket before a year, with nothing but names of persons between.
  private func opening(before year: Int) -> Int? {
    for index in stride(from: year - 1, through: max(0, year - Self.reach), by: -1) {
      if tokens[index].isMark("(") { return index }
      guard isOfAuthors(index) else { return nil }
    }
    return nil
  }

  private func closing(after year: Int) -> Int? {
    for index in year..<min(tokens.count, year + Self.reach) {
      if tokens[index].isMark(")") { return index }
      // Pages are numbers; a word there makes it an account of something.
      if tokens[index].kind == .word, tokens[index].end - tokens[index].start > 4 { return nil }
    }
    return nil
  }

  /// Where the names of persons begin that stand before a bracket.
  private func authors(before open: Int) -> Int {
    var start = open
    while start > 0, start > open - Self.reach, isOfAuthors(start - 1) { start -= 1 }
    while start < open, tokens[start].capitals == .none { start += 1 }
    return start
  }

  private func isOfAuthors(_ index: Int) -> Bool {
    tokens[index].capitals != .none || tokens[index].isMark(",") || tokens[index].isMark(".")
      || tokens[index].isMark("&") || passage.has(.group("and"), at: index)
  }
}
