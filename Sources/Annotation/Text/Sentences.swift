/// Parts the tokens of a paragraph into sentences.
struct Sentences {
  /// What a full stop after it does not end a sentence.
  let isAbbreviation: (Token) -> Bool

  /// The ranges of tokens of the sentences, in order, without gaps.
  func ranges(of tokens: [Token]) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    for index in tokens.indices where ends(at: index, tokens, from: start) {
      var end = index + 1
      // Quotation marks and brackets belong to the sentence they close.
      while end < tokens.count, tokens[end].isJoined, Self.closes(tokens[end]) { end += 1 }
      guard end > start else { continue }
      ranges.append(start..<end)
      start = end
    }
    if start < tokens.count { ranges.append(start..<tokens.count) }
    return ranges
  }

  private func ends(at index: Int, _ tokens: [Token], from start: Int) -> Bool {
    guard index >= start, tokens[index].kind == .mark else { return false }
    switch tokens[index].first {
    case "!", "?", "\u{589}", "\u{2026}": return true
    case ":":
      // The Armenian full stop is often typed as a colon, with a capital after.
      return index > start && ("\u{530}"..."\u{58F}").contains(tokens[index - 1].first)
        && index + 1 < tokens.count && tokens[index + 1].capitals != .none
    case ".": return endsAtStop(index, tokens, from: start)
    default: return false
    }
  }

  private func endsAtStop(_ index: Int, _ tokens: [Token], from start: Int) -> Bool {
    guard index > start, index + 1 < tokens.count else { return index > start }
    let next = tokens[index + 1]
    if next.isJoined, next.kind != .mark { return false }
    let previous = tokens[index - 1]
    if previous.kind == .word, previous.isJoined || tokens[index].isJoined {
      if previous.end - previous.start == 1, previous.capitals != .none { return false }
      // After an abbreviation a capital proves nothing (`Mr. Smith`), unless
      // the abbreviation belongs to a number before it (`1930 г.`).
      if isAbbreviation(previous) {
        guard index > 1, tokens[index - 2].kind == .number else { return false }
        return endsBehindMarks(index + 1, tokens)
      }
    }
    return next.kind != .word || next.capitals != .none
  }

  /// Whether a sentence that may have ended before a token has: a small letter
  /// behind the marks that follow says no, and so does a comma.
  private func endsBehindMarks(_ index: Int, _ tokens: [Token]) -> Bool {
    let marks = tokens[index...].prefix { Self.closes($0) }
    guard marks.endIndex < tokens.count else { return true }
    let next = tokens[marks.endIndex]
    if next.isMark(",") || next.isMark(";") { return false }
    return next.kind != .word || next.capitals != .none
  }

  private static func closes(_ token: Token) -> Bool {
    Quotes.close(token) || token.isMark(")") || token.isMark("]")
  }
}
