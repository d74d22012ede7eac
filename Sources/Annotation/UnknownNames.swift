/// Finds names of places that the gazetteer has not, by the words about them.
struct UnknownNames {
  let passage: Passage
  let reader: WordReader
  let spans: [NameSpan]

  private var tokens: [Token] { passage.tokens }

  /// An unknown name, as reported and as claims see it.
  struct Outcome {
    var tokens: Range<Int>
    var name: UnknownName
    /// The kinds of place that a word beside it speaks of.
    var kinds: Set<String>
  }

  func names() -> [Outcome] {
    let covered = Set(spans.flatMap(\.tokens))
    var names: [Outcome] = []
    var index = 0
    while index < tokens.count {
      let end = endOfName(at: index, covered)
      guard end > index else {
        index += 1
        continue
      }
      if let (evidence, kind) = evidence(index..<end, covered) {
        let range = passage.range(of: index..<end)
        let surface = text(index..<end)
        let kinds = kind.map { reader.lexicon.rules.kindWords[$0].kinds.phrases }
        names.append(
          Outcome(
            tokens: index..<end,
            name: UnknownName(range: range, surface: surface, evidence: evidence),
            kinds: Set(kinds ?? [])))
      }
      index = end
    }
    return names
  }

  /// The end of a run of at most three words with capitals that no list knows.
  private func endOfName(at index: Int, _ covered: Set<Int>) -> Int {
    var end = index
    while end < index + 4, isNameWord(end, covered) {
      end += 1
      // A hyphen between the words of a name is as good as a space.
      if end < tokens.count, tokens[end].isDash, tokens[end].isJoined,
        isNameWord(end + 1, covered), tokens[end + 1].isJoined
      {
        end += 1
      }
    }
    return end
  }

  private func isNameWord(_ index: Int, _ covered: Set<Int>) -> Bool {
    index < tokens.count && tokens[index].word >= 0 && tokens[index].kind == .word
      && tokens[index].capitals != .none
      && tokens[index].end - tokens[index].start > 2 && !covered.contains(index)
      && !isKnown(index)
  }

  private func isKnown(_ index: Int) -> Bool {
    passage.hits(at: index).contains {
      switch $0.label {
      case .commonWord, .personalName, .people: false
      default: true
      }
    }
  }

  /// What makes it the name of a place, with the number of the word for its
  /// kind.
  private func evidence(
    _ range: Range<Int>, _ covered: Set<Int>
  ) -> (evidence: Evidence, kind: Int?)? {
    if isPerson(range) { return nil }
    let lexicon = reader.lexicon
    if let (number, hit) = passage.kindWord(before: range.lowerBound, in: lexicon) {
      return (.pattern(text(hit.range)), number)
    }
    if let (number, hit) = passage.kindWords(behind: range.upperBound, in: lexicon).first {
      return (.pattern(text(hit.range)), number)
    }
    let evidence = isListed(range, covered) ? .listed : whereabouts(range)
    return evidence.map { ($0, nil) }
  }

  /// What makes it a place where something is: `in Keiti`, `Keitidə`.
  private func whereabouts(_ range: Range<Int>) -> Evidence? {
    guard tokens[range].allSatisfy({ $0.kind == .mark || $0.capitals == .first }),
      let word = range.last.map({ reader.words[Int(tokens[$0].word)].text }),
      !reader.lexicon.forms.isAdjectival(word)
    else { return nil }
    if let hit = passage.hit(endingAt: range.lowerBound, where: { $0 == .group("in") }) {
      return .pattern(text(hit.range))
    }
    guard !passage.isFirstInSentence(range.lowerBound) else { return nil }
    return reader.lexicon.rules.locatives.phrases.first { ending in
      word.ends(in: ending) && word.unicodeScalars.count > ending.unicodeScalars.count + 3
    }.map(Evidence.placeEnding)
  }

  private func isPerson(_ range: Range<Int>) -> Bool {
    passage.personWord(endingAt: range.lowerBound) != nil
      || passage.has(.titleAfter, at: range.upperBound)
  }

  /// Whether known places stand on both sides of it in a list.
  private func isListed(_ range: Range<Int>, _ covered: Set<Int>) -> Bool {
    let (before, after) = (range.lowerBound - 1, range.upperBound)
    let isAfterPlace = passage.isLink(before) && covered.contains(before - 1)
    let isBeforePlace = passage.isLink(after) && covered.contains(after + 1)
    return isAfterPlace && isBeforePlace
  }

  private func text(_ range: Range<Int>) -> String { passage.text(range) ?? "" }
}
