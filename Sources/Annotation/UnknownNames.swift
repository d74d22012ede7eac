/// Finds names of places that the gazetteer has not, by the words about them.
struct UnknownNames {
  let passage: Passage
  let reader: WordReader
  let scalars: [Unicode.Scalar]
  let spans: [NameSpan]

  private var tokens: [Token] { passage.tokens }

  func names() -> [(tokens: Range<Int>, name: UnknownName)] {
    let covered = Set(spans.flatMap(\.tokens))
    var names: [(tokens: Range<Int>, name: UnknownName)] = []
    var index = 0
    while index < tokens.count {
      let end = endOfName(at: index, covered)
      guard end > index else {
        index += 1
        continue
      }
      if let evidence = evidence(index..<end, covered) {
        let range = tokens[index].start..<tokens[end - 1].end
        let surface = TextSlice.text(scalars, range)
        names.append(
          (index..<end, UnknownName(range: range, surface: surface, evidence: evidence)))
      }
      index = end
    }
    return names
  }

  /// The end of a run of at most three words with capitals that no list knows.
  private func endOfName(at index: Int, _ covered: Set<Int>) -> Int {
    var end = index
    while end < tokens.count, end < index + 3, tokens[end].kind == .word,
      tokens[end].capitals != .none, tokens[end].end - tokens[end].start > 2,
      !covered.contains(end), !isKnown(end)
    {
      end += 1
    }
    return end
  }

  private func isKnown(_ index: Int) -> Bool {
    passage.hits(at: index).contains {
      switch $0.label {
      case .commonWord, .personalName, .people: false
      default: true
      }
    }
  }

  private func evidence(_ range: Range<Int>, _ covered: Set<Int>) -> Evidence? {
    if isPerson(range) { return nil }
    let rules = reader.lexicon.rules
    var start = range.lowerBound
    for _ in 0..<2 {
      let hit = passage.hit(endingAt: start) { label in
        switch label {
        case .kind(let number): rules.kindWords[number].stands != "after"
        case .namedPlaceWord: true
        default: false
        }
      }
      if let hit { return .pattern(text(hit.range)) }
      guard let link = passage.hit(endingAt: start, where: { $0 == .group("naming") }) else { break }
      start = link.range.lowerBound
    }
    for hit in passage.hits(at: range.upperBound) {
      if case .kind(let number) = hit.label, rules.kindWords[number].stands != "before" {
        return .pattern(text(hit.range))
      }
    }
    return isListed(range, covered) ? .listed : whereabouts(range)
  }

  /// What makes it a place where something is: `in Keiti`, `Keitidə`.
  private func whereabouts(_ range: Range<Int>) -> Evidence? {
    guard tokens[range].allSatisfy({ $0.capitals == .first && $0.end - $0.start > 3 }),
      let word = range.last.map({ reader.words[Int(tokens[$0].word)].text }),
      !reader.lexicon.forms.isAdjectival(word)
    else { return nil }
    if let hit = passage.hit(endingAt: range.lowerBound, where: { $0 == .group("in") }) {
      return .pattern(text(hit.range))
    }
    guard !passage.isFirstInSentence(range.lowerBound) else { return nil }
    return reader.lexicon.rules.locatives.phrases.first { ending in
      word.hasSuffix(ending) && word.unicodeScalars.count > ending.unicodeScalars.count + 3
    }.map(Evidence.placeEnding)
  }

  private func isPerson(_ range: Range<Int>) -> Bool {
    let before = passage.hit(endingAt: range.lowerBound) { $0 == .title || $0 == .givenName }
    return before != nil || passage.has(.titleAfter, at: range.upperBound)
  }

  /// Whether known places stand on both sides of it in a list.
  private func isListed(_ range: Range<Int>, _ covered: Set<Int>) -> Bool {
    func isLink(_ index: Int) -> Bool {
      tokens.indices.contains(index)
        && (tokens[index].isMark(",") || passage.has(.group("and"), at: index))
    }
    let (before, after) = (range.lowerBound - 1, range.upperBound)
    let isAfterPlace = isLink(before) && covered.contains(before - 1)
    let isBeforePlace = isLink(after) && covered.contains(after + 1)
    return isAfterPlace && isBeforePlace
  }

  private func text(_ range: Range<Int>) -> String {
    guard let first = range.first, let last = range.last else { return "" }
    return TextSlice.text(scalars, tokens[first].start..<tokens[last].end)
  }
}
