/// What stands about the names of a paragraph.
struct Surroundings {
  let passage: Passage
  let reader: WordReader

  /// The tokens that names cover.
  private let covered: Set<Int>

  init(_ passage: Passage, _ spans: [NameSpan], _ reader: WordReader) {
    self.passage = passage
    self.reader = reader
    covered = Set(spans.lazy.flatMap(\.tokens))
  }

  private var tokens: [Token] { passage.tokens }

  /// Whether a name covers a token.
  func isNamed(_ index: Int) -> Bool { covered.contains(index) }

  /// The token before which a span with its adjectives and articles begins.
  func beginning(_ span: NameSpan) -> Int {
    var index = span.tokens.lowerBound
    while index > 0 {
      if let hit = passage.hit(endingAt: index, where: { $0 == .adjective }) {
        index = hit.range.lowerBound
      } else if Quotes.open(tokens[index - 1]) {
        index -= 1
      } else {
        break
      }
    }
    return index
  }

  /// The word for a place that stands before a name and its article.
  func preposition(before start: Int) -> Passage.Hit? {
    if let hit = passage.hit(endingAt: start, where: { $0 == .preposition }) { return hit }
    guard let article = passage.hit(endingAt: start, where: { $0 == .functionWord }) else {
      return nil
    }
    return passage.hit(endingAt: article.range.lowerBound) { $0 == .preposition }
  }

  /// Whether a word for a place stands before persons as well.
  func standsBeforePersons(_ hit: Passage.Hit) -> Bool {
    let labels = passage.hits(at: hit.range.lowerBound).filter { $0.range == hit.range }
      .map(\.label)
    return !labels.contains(.group("in"))
      && labels.contains { $0 == .group("from") || $0 == .group("to") }
  }

  /// The words beside a name that make it the name of a person.
  func person(beside span: NameSpan, mayBePersonal: Bool) -> Range<Int>? {
    let before = span.tokens.lowerBound
    if let hit = passage.personWord(endingAt: before), !isNamed(hit.range.lowerBound) {
      return hit.range
    }
    if before > 1, tokens[before - 1].isMark("."), tokens[before - 2].isInitial {
      return before - 2..<before
    }
    let after = span.tokens.upperBound
    if let hit = passage.hits(at: after).first(where: { $0.label == .titleAfter }),
      !isNamed(after), !isBent(span)
    {
      return hit.range
    }
    if mayBePersonal, passage.has(.says, at: after) { return after..<after + 1 }
    // `In Tiflis Ordzhonikidze spoke.`
    let isWhere = passage.hit(endingAt: before, where: { $0 == .group("in") }) != nil
    return !isBent(span) && !isWhere && isSurname(after) ? after..<after + 1 : nil
  }

  /// Whether a name has an ending that given names before a surname have not.
  private func isBent(_ span: NameSpan) -> Bool {
    !reader.lexicon.rules.inflection.everyWord && span.readings.allSatisfy { $0.ending > 0 }
  }

  /// Whether a word after a name ends as surnames do.
  private func isSurname(_ index: Int) -> Bool {
    guard index < tokens.count, tokens[index].word >= 0, tokens[index].capitals == .first,
      !isNamed(index), passage.hits(at: index).isEmpty,
      passage.kindWords(behind: index + 1, in: reader.lexicon).isEmpty
    else { return false }
    return reader.lexicon.isSurname(reader.words[Int(tokens[index].word)].text)
  }

  /// Whether a token is a word with a capital that no list explains.
  func isStrangeCapital(_ index: Int) -> Bool {
    guard tokens.indices.contains(index), tokens[index].kind == .word,
      tokens[index].capitals == .first, !isNamed(index), !tokens[index].isInitial
    else { return false }
    let isKnown = passage.hits(at: index).contains {
      switch $0.label {
      case .functionWord, .preposition, .adjective, .kind, .month, .season, .title, .says, .saidBy,
        .number, .hedge, .group, .unit:
        true
      default: false
      }
    }
    return !isKnown && !passage.isFirstInSentence(index)
  }

  /// Whether a name stands in quotation marks by itself.
  func isQuoted(_ span: NameSpan) -> Bool {
    let (before, after) = (span.tokens.lowerBound - 1, span.tokens.upperBound)
    return tokens.indices.contains(before) && Quotes.open(tokens[before])
      && tokens.indices.contains(after) && Quotes.close(tokens[after])
  }
}
