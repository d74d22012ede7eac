import Gazetteer

/// A name found in a text, before it is known which place it means.
struct Found {
  var span: NameSpan
  /// Where it stands, in scalars of the text.
  var range: Range<Int>
  /// The number of its sentence in the text.
  var sentence: Int
  /// The odds that it is the name of a place, as a logarithm.
  var odds: Double
  var evidence: [Evidence]
  /// The kinds of place that words beside it speak of.
  var kinds: Set<String> = []
  /// The words that speak of them.
  var kindWord: String?
  /// The word that is to be looked for with a small letter.
  var word: Int32?

  /// Whether it is in doubt only because of what else the word may be.
  var isAmbiguous: Bool {
    var isAmbiguous = false
    for fact in evidence {
      switch fact {
      case .personalName, .commonWord, .people: isAmbiguous = true
      case .personBeside, .thing, .quoted, .seenSmall, .adjective, .capitalBeside, .sentenceStart:
        return false
      default: continue
      }
    }
    return isAmbiguous
  }

  /// Whether words beside it make it the name of a person.
  var isOfPerson: Bool {
    evidence.contains { if case .personBeside = $0 { true } else { false } }
  }
}

/// Judges whether names found in a paragraph are names of places, by what
/// stands about them.
struct Recogniser {
  let passage: Passage
  let spans: [NameSpan]
  let reader: WordReader
  let scalars: [Unicode.Scalar]
  /// The number of the paragraph's first sentence in the text.
  let firstSentence: Int

  /// For each token the number of the span that covers it.
  private let covering: [Int: Int]

  init(
    _ passage: Passage, _ spans: [NameSpan], _ reader: WordReader, _ scalars: [Unicode.Scalar],
    firstSentence: Int
  ) {
    self.passage = passage
    self.spans = spans
    self.reader = reader
    self.scalars = scalars
    self.firstSentence = firstSentence
    var covering: [Int: Int] = [:]
    for (number, span) in spans.enumerated() {
      for token in span.tokens { covering[token] = number }
    }
    self.covering = covering
  }

  private var tokens: [Token] { passage.tokens }

  /// Every span with its odds, in order.
  func found() -> [Found] {
    var found: [Found] = []
    var sentence = 0
    for span in spans {
      while sentence + 1 < passage.sentences.count,
        passage.sentences[sentence].upperBound <= span.tokens.lowerBound
      {
        sentence += 1
      }
      found.append(judge(span, sentence: firstSentence + sentence))
    }
    shareKinds(&found)
    for index in found.indices { weighKinds(&found[index]) }
    return found
  }

  private func judge(_ span: NameSpan, sentence: Int) -> Found {
    let (first, last) = (tokens[span.tokens.lowerBound], tokens[span.tokens.upperBound - 1])
    var found = Found(
      span: span, range: first.start..<last.end - span.setOff, sentence: sentence,
      odds: Weights.capital, evidence: [])
    if span.tokens.count == 1 {
      found.word = first.word
      weighWord(&found)
    }
    weighBefore(&found)
    weighNeighbours(&found)
    findKinds(&found)
    return found
  }

  // MARK: The word itself

  private func weighWord(_ found: inout Found) {
    let index = found.span.tokens.lowerBound
    if passage.isFirstInSentence(index) {
      add(.sentenceStart, Weights.sentenceStart, to: &found)
    }
    let labels: [(Label, Evidence, Double)] = [
      (.commonWord, .commonWord, Weights.commonWord),
      (.functionWord, .commonWord, Weights.commonWord),
      (.personalName, .personalName, Weights.personalName),
      (.people, .people, Weights.people),
    ]
    for (label, evidence, weight) in labels where has(label, found.span) {
      add(evidence, weight, to: &found)
    }
    if let ending = placeEnding(found.span) {
      add(.placeEnding(ending), Weights.placeEnding, to: &found)
    }
    if found.range.count <= 3 { add(.short, Weights.short, to: &found) }
  }

  /// The ending of a name, if it is one that tells where.
  private func placeEnding(_ span: NameSpan) -> String? {
    let text = reader.words[Int(tokens[span.tokens.upperBound - 1].word)].text
    let endings = reader.lexicon.rules.placeEndings.phrases
    for reading in span.readings where reading.ending > 0 {
      let ending = String(text.unicodeScalars.suffix(reading.ending))
      if endings.contains(ending) { return ending }
    }
    return nil
  }

  /// Whether the word, or its plain form, is in a list.
  private func has(_ label: Label, _ span: NameSpan) -> Bool {
    if passage.hits(at: span.tokens.lowerBound).contains(where: {
      $0.label == label && $0.range == span.tokens
    }) {
      return true
    }
    return span.doubts.contains(label)
  }

  // MARK: What stands before and after

  /// The token before which a span with its adjectives and articles begins.
  private func beginning(_ span: NameSpan) -> Int {
    var index = span.tokens.lowerBound
    while index > 0 {
      if let hit = passage.hit(endingAt: index, where: { $0 == .adjective }) {
        index = hit.range.lowerBound
      } else if passage.tokens[index - 1].kind == .mark, isQuote(passage.tokens[index - 1]) {
        index -= 1
      } else {
        break
      }
    }
    return index
  }

  private func weighBefore(_ found: inout Found) {
    let start = beginning(found.span)
    if let hit = passage.hit(endingAt: start, where: { $0 == .preposition }) {
      add(.preposition(text(hit.range)), Weights.preposition, to: &found)
    } else if let article = passage.hit(endingAt: start, where: { $0 == .functionWord }),
      let hit = passage.hit(endingAt: article.range.lowerBound, where: { $0 == .preposition })
    {
      add(.preposition(text(hit.range)), Weights.preposition, to: &found)
    }
    if let hit = passage.hit(endingAt: start, where: { $0 == .namedThing }) {
      add(.thing(text(hit.range)), Weights.thing, to: &found)
    }
    let after = found.span.tokens.upperBound
    if let hit = passage.hits(at: after).first(where: { $0.label == .namedThingAfter }) {
      add(.thing(text(hit.range)), Weights.thing, to: &found)
    }
  }

  private func weighNeighbours(_ found: inout Found) {
    let span = found.span
    let before = span.tokens.lowerBound
    if let hit = passage.hit(endingAt: before, where: { $0 == .title || $0 == .givenName }),
      covering[hit.range.lowerBound] == nil
    {
      return add(.personBeside(text(hit.range)), Weights.personBeside, to: &found)
    }
    if before > 1, tokens[before - 1].isMark("."), isInitial(before - 2) {
      return add(
        .personBeside(text(before - 2..<before)), Weights.personBeside, to: &found)
    }
    let after = span.tokens.upperBound
    if let hit = passage.hits(at: after).first(where: { $0.label == .titleAfter }),
      covering[after] == nil, !isParted(after)
    {
      return add(.personBeside(text(hit.range)), Weights.personBeside, to: &found)
    }
    if found.evidence.contains(.personalName), passage.has(.says, at: after) {
      return add(.personBeside(text(after..<after + 1)), Weights.personBeside, to: &found)
    }
    if !isBent(span), let name = surname(at: after) {
      return add(.personBeside(text(name..<name + 1)), Weights.personBeside, to: &found)
    }
    if found.evidence.contains(where: { if case .placeEnding = $0 { true } else { false } }) {
      return
    }
    for index in [before - 1, after] where isStrangeCapital(index) && !isParted(max(before, index))
    {
      add(.capitalBeside(text(index..<index + 1)), Weights.capitalBeside, to: &found)
    }
  }

  /// Whether anything but a space stands before a token.
  private func isParted(_ index: Int) -> Bool {
    index < tokens.count && tokens[index].kind == .mark
  }

  private func isInitial(_ index: Int) -> Bool {
    let token = tokens[index]
    return token.kind == .word && token.capitals == .first && token.end - token.start == 1
  }

  /// Whether a name has an ending that given names before a surname have not.
  private func isBent(_ span: NameSpan) -> Bool {
    !reader.lexicon.rules.inflection.everyWord && span.readings.allSatisfy { $0.ending > 0 }
  }

  /// A word after the name that ends as surnames do.
  private func surname(at index: Int) -> Int? {
    guard index < tokens.count, tokens[index].word >= 0, tokens[index].capitals == .first,
      covering[index] == nil,
      passage.hits(at: index).isEmpty,
      passage.kindWords(behind: index + 1, in: reader.lexicon.rules).isEmpty
    else { return nil }
    let word = reader.words[Int(tokens[index].word)].text
    return reader.lexicon.rules.surnameEndings.phrases.contains {
      word.count > $0.count + 2 && word.hasSuffix($0)
    } ? index : nil
  }

  /// Whether a token is a word with a capital that no list explains.
  private func isStrangeCapital(_ index: Int) -> Bool {
    guard tokens.indices.contains(index), tokens[index].kind == .word,
      tokens[index].capitals == .first, covering[index] == nil, !isInitial(index)
    else { return false }
    let labels = passage.hits(at: index)
    let isKnown = labels.contains {
      switch $0.label {
      case .functionWord, .preposition, .adjective, .kind, .month, .season, .title, .says, .saidBy,
        .number, .hedge, .group, .unit:
        true
      default: false
      }
    }
    return !isKnown && !passage.isFirstInSentence(index)
  }

  private func isQuote(_ token: Token) -> Bool {
    ["\"", "\u{201C}", "\u{201E}", "\u{AB}", "\u{201D}"].contains(token.first)
  }

  /// Whether a name stands in quotation marks by itself.
  private func isQuoted(_ span: NameSpan) -> Bool {
    let (before, after) = (span.tokens.lowerBound - 1, span.tokens.upperBound)
    return tokens.indices.contains(before) && isQuote(tokens[before])
      && tokens.indices.contains(after) && ClosingQuotes.contain(tokens[after])
  }

  // MARK: Kinds of place

  private func findKinds(_ found: inout Found) {
    let rules = reader.lexicon.rules
    let isAdjective = found.span.readings.allSatisfy(\.isAdjective)
    for (number, hit) in passage.kindWords(behind: found.span.tokens.upperBound, in: rules) {
      note(rules.kindWords[number], hit, &found)
    }
    var start = beginning(found.span)
    for _ in 0..<2 {
      let hit = passage.hit(endingAt: start) { label in
        if case .kind(let number) = label { return rules.kindWords[number].stands != "after" }
        return false
      }
      if let hit, case .kind(let number) = hit.label, !isAdjective {
        note(rules.kindWords[number], hit, &found)
        break
      }
      guard let link = passage.hit(endingAt: start, where: { $0 == .group("naming") }) else {
        break
      }
      start = link.range.lowerBound
    }
  }

  private func note(_ kind: LanguageRules.KindWord, _ hit: Passage.Hit, _ found: inout Found) {
    found.kinds.formUnion(kind.kinds.phrases)
    found.kindWord = text(hit.range)
  }

  /// A word for a kind before or after a list speaks of all its names.
  private func shareKinds(_ found: inout [Found]) {
    var start = 0
    while start < found.count {
      var end = start + 1
      while end < found.count, areListed(found[end - 1].span, found[end].span) { end += 1 }
      if end - start > 1 {
        let (first, last) = (found[start], found[end - 1])
        for index in start..<end {
          add(.listed, Weights.listed, to: &found[index])
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
      tokens[index].isMark(",") || tokens[index].isMark("\u{55D}")
        || passage.has(.group("and"), at: index)
    }
  }

  private func weighKinds(_ found: inout Found) {
    if let word = found.kindWord {
      add(.kindWord(word), Weights.kindWord, to: &found)
    } else if isQuoted(found.span) {
      add(.quoted, Weights.quoted, to: &found)
    }
    if found.span.readings.allSatisfy(\.isAdjective) {
      add(.adjective, found.kinds.isEmpty ? Weights.adjectiveAlone : 0, to: &found)
    }
  }

  private func add(_ evidence: Evidence, _ weight: Double, to found: inout Found) {
    guard !found.evidence.contains(evidence) else { return }
    found.evidence.append(evidence)
    found.odds += weight
  }

  private func text(_ range: Range<Int>) -> String {
    guard let first = range.first, let last = range.last, tokens.indices.contains(last) else {
      return ""
    }
    return TextSlice.text(scalars, tokens[first].start..<tokens[last].end)
  }
}
