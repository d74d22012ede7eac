/// Finds the kinds of place that words beside names speak of: `village of`,
/// `district`, and one word for all names of a list.
struct KindsBeside {
  let surroundings: Surroundings

  private var passage: Passage { surroundings.passage }
  private var lexicon: Lexicon { surroundings.reader.lexicon }

  /// Notes the words beside one name.
  func find(_ found: inout Found) {
    let isAdjective = found.span.readings.allSatisfy(\.isAdjective)
    for (number, hit) in passage.kindWords(behind: found.span.tokens.upperBound, in: lexicon) {
      note(number, hit, &found)
    }
    let start = surroundings.beginning(found.span)
    if !isAdjective, let (number, hit) = passage.kindWord(before: start, in: lexicon) {
      note(number, hit, &found)
    }
  }

  private func note(_ kind: Int, _ hit: Passage.Hit, _ found: inout Found) {
    found.kinds.formUnion(lexicon.rules.kindWords[kind].kinds.phrases)
    found.kindWord = passage.text(hit.range)
  }

  /// A word for a kind before or after a list speaks of all its names.
  func share(_ found: inout [Found]) {
    var start = 0
    while start < found.count {
      var end = start + 1
      while end < found.count, areListed(found[end - 1].span, found[end].span) { end += 1 }
      if end - start > 1 {
        let (first, last) = (found[start], found[end - 1])
        for index in start..<end {
          found[index].add(.listed, Weights.listed)
          guard found[index].kinds.isEmpty else { continue }
          let giver = first.kinds.isEmpty ? last : first
          found[index].kinds = giver.kinds
          found[index].kindWord = giver.kindWord
        }
      }
      start = end
    }
  }

  private func areListed(_ left: NameSpan, _ right: NameSpan) -> Bool {
    let between = left.tokens.upperBound..<right.tokens.lowerBound
    guard (1...3).contains(between.count) else { return false }
    return between.allSatisfy { index in
      passage.isLink(index) || passage.tokens[index].isMark("\u{55D}")
    }
  }

  /// Counts what has been noted.
  func weigh(_ found: inout Found) {
    if let word = found.kindWord {
      found.add(.kindWord(word), Weights.kindWord)
    } else if surroundings.isQuoted(found.span) {
      found.add(.quoted, Weights.quoted)
    }
    if found.span.readings.allSatisfy(\.isAdjective) {
      found.add(.adjective, found.kinds.isEmpty ? Weights.adjectiveAlone : 0)
    }
  }
}
