import Gazetteer

/// Finds who led, who suffered and who says so.
struct ActorFinder {
  let passage: Passage
  let scalars: [Unicode.Scalar]

  private var tokens: [Token] { passage.tokens }

  /// The actors of a range of tokens.
  func actors(in range: Range<Int>, of rule: ActRule) -> [Actor] {
    var actors: [Actor] = []
    for hit in passage.hits(in: range) where hit.label == .leader {
      if let name = name(after: hit.range.upperBound, in: range) {
        actors.append(Actor(role: "leader", name: name, isGroup: false))
      }
    }
    for hit in passage.hits(in: range) where hit.label == .leaderAfter {
      if let name = name(before: hit.range.lowerBound, in: range) {
        actors.append(Actor(role: "leader", name: name, isGroup: false))
      }
    }
    let group = rule.role == "victim" ? "officials" : "people"
    if let hit = passage.hits(in: range).first(where: { $0.label == .group(group) }) {
      let name = TextSlice.text(
        scalars, tokens[hit.range.lowerBound].start..<tokens[hit.range.upperBound - 1].end)
      actors.append(Actor(role: rule.role ?? "participant", name: name, isGroup: true))
    }
    return actors
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
    var start = index
    while start > range.lowerBound, isPartOfName(start - 1) || isQuote(start - 1), start > index - 6
    {
      start -= 1
    }
    return text(start..<index)
  }

  /// The words up to the next mark.
  private func phrase(after index: Int, in range: Range<Int>) -> String? {
    var end = index
    while end < range.upperBound, end < index + 12, !isMarkOfClause(end) { end += 1 }
    return text(index..<end)
  }

  private func isMarkOfClause(_ index: Int) -> Bool {
    tokens[index].kind == .mark && [",", ";", ":", ".", "\u{589}"].contains(tokens[index].first)
      && !isInitial(index - 1)
  }

  private func isInitial(_ index: Int) -> Bool {
    index >= 0 && tokens[index].capitals == .first && tokens[index].end - tokens[index].start == 1
  }

  private func isPartOfName(_ index: Int) -> Bool {
    (tokens[index].kind == .word && tokens[index].capitals != .none)
      || (tokens[index].isMark(".") && isInitial(index - 1))
  }

  private func isQuote(_ index: Int) -> Bool {
    ["\"", "\u{201C}", "\u{201D}", "\u{AB}", "\u{BB}"].contains(tokens[index].first)
  }

  private func text(_ range: Range<Int>) -> String? {
    guard let first = range.first, let last = range.last else { return nil }
    let text = TextSlice.text(scalars, tokens[first].start..<tokens[last].end)
    return text.isEmpty ? nil : text
  }
}
