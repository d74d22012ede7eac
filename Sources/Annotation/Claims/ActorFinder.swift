import Gazetteer

/// Finds who led, who suffered and who says so.
struct ActorFinder {
  let passage: Passage

  private var tokens: [Token] { passage.tokens }

  /// Who led, according to a range of tokens, with the words that say so.
  func leaders(in range: Range<Int>) -> [(range: Range<Int>, actor: Actor)] {
    passage.hits(in: range).compactMap { hit in
      let name: String?
      switch hit.label {
      case .leader: name = self.name(after: hit.range.upperBound, in: range)
      case .leaderAfter: name = self.name(before: hit.range.lowerBound, in: range)
      default: return nil
      }
      return name.map { (hit.range, Actor(role: "leader", name: $0, isGroup: false)) }
    }
  }

  /// The people an act is said of: those nearest to its words.
  func group(of act: ActFinder.Act, in range: Range<Int>) -> [Actor] {
    let group = act.rule.role == "victim" ? "officials" : "people"
    let nearest = passage.hits(in: range).filter { $0.label == .group(group) }.min {
      abs($0.range.lowerBound - act.trigger.lowerBound)
        < abs($1.range.lowerBound - act.trigger.lowerBound)
    }
    guard let name = nearest.flatMap({ text($0.range) }) else { return [] }
    return [Actor(role: act.rule.role ?? "participant", name: name, isGroup: true)]
  }

  /// Who says it: the name after `according to`, or before `reported`.
  func speaker(in range: Range<Int>) -> String? {
    for hit in passage.hits(in: range) {
      switch hit.label {
      case .saidBy:
        if let name = phrase(after: hit.range.upperBound, in: range) { return name }
      case .says:
        if let name = name(before: hit.range.lowerBound, in: range) { return name }
      default: continue
      }
    }
    return nil
  }

  /// Words with capitals, with what joins them, after a token.
  private func name(after index: Int, in range: Range<Int>) -> String? {
    var (start, end) = (index, index)
    while start < range.upperBound, tokens[start].kind == .word, tokens[start].capitals == .none,
      start < index + 4
    {
      start += 1
    }
    end = start
    while end < range.upperBound, isPartOfName(end), end < start + 6 { end += 1 }
    return text(start..<end)
  }

  private func name(before index: Int, in range: Range<Int>) -> String? {
    let index = beforeBrackets(index, in: range)
    var start = index
    while start > range.lowerBound, isPartOfName(start - 1) || isQuote(start - 1), start > index - 6
    {
      start -= 1
    }
    return text(start..<index)
  }

  /// Past what stands in brackets before a token, such as the year of a work.
  private func beforeBrackets(_ index: Int, in range: Range<Int>) -> Int {
    guard index > range.lowerBound, tokens[index - 1].isMark(")") else { return index }
    let reach = max(range.lowerBound, index - 8)..<index
    return reach.last { tokens[$0].isMark("(") } ?? index
  }

  /// The words up to the next mark.
  private func phrase(after index: Int, in range: Range<Int>) -> String? {
    var end = index
    while end < range.upperBound, end < index + 12, !isMarkOfClause(end) { end += 1 }
    return text(index..<end)
  }

  private func isMarkOfClause(_ index: Int) -> Bool {
    tokens[index].kind == .mark
      && [",", ";", ":", ".", "\u{589}", "\u{55D}"].contains(tokens[index].first)
      && !isInitial(index - 1) && !(index > 0 && passage.has(.abbreviation, at: index - 1))
  }

  private func isPartOfName(_ index: Int) -> Bool {
    (tokens[index].kind == .word && tokens[index].capitals != .none)
      || (tokens[index].isMark(".") && isInitial(index - 1))
  }

  private func isInitial(_ index: Int) -> Bool { index >= 0 && tokens[index].isInitial }

  private func isQuote(_ index: Int) -> Bool {
    Quotes.open(tokens[index]) || Quotes.close(tokens[index])
  }

  private func text(_ range: Range<Int>) -> String? {
    range.contains { tokens[$0].kind != .mark } ? passage.text(range) : nil
  }
}
