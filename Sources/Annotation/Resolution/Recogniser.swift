import Gazetteer

/// Judges whether names found in a paragraph are names of places, by what
/// stands about them.
struct Recogniser {
  private let passage: Passage
  private let spans: [NameSpan]
  private let reader: WordReader
  private let surroundings: Surroundings
  /// The number of the paragraph's first sentence in the text.
  private let firstSentence: Int

  init(_ passage: Passage, _ spans: [NameSpan], _ reader: WordReader, firstSentence: Int) {
    self.passage = passage
    self.spans = spans
    self.reader = reader
    self.firstSentence = firstSentence
    surroundings = Surroundings(passage, spans, reader)
  }

  private var tokens: [Token] { passage.tokens }

  /// Every span with its odds, in order.
  func found() -> [Found] {
    let kinds = KindsBeside(surroundings: surroundings)
    var found: [Found] = []
    var sentence = 0
    for span in spans {
      while sentence + 1 < passage.sentences.count,
        passage.sentences[sentence].upperBound <= span.tokens.lowerBound
      {
        sentence += 1
      }
      var name = judge(span, sentence: firstSentence + sentence)
      kinds.find(&name)
      found.append(name)
    }
    kinds.share(&found)
    for index in found.indices { kinds.weigh(&found[index]) }
    return found
  }

  private func judge(_ span: NameSpan, sentence: Int) -> Found {
    let (first, last) = (tokens[span.tokens.lowerBound], tokens[span.tokens.upperBound - 1])
    var found = Found(
      span: span, range: first.start..<last.end - span.setOff, sentence: sentence,
      odds: span.isImported ? Weights.importedCapital : Weights.capital, evidence: [])
    if span.tokens.count == 1 {
      found.word = first.word
      weighWord(&found)
    } else if span.isImported {
      found.odds += Weights.importedWords
    }
    weighBefore(&found)
    weighNeighbours(&found)
    return found
  }

  // MARK: The word itself

  private static let doubts: [(label: Label, evidence: Evidence, weight: Double)] = [
    (.functionWord, .commonWord, Weights.commonWord),
    (.personalName, .personalName, Weights.personalName),
    (.people, .people, Weights.people),
  ]

  private func weighWord(_ found: inout Found) {
    let isFirst = passage.isFirstInSentence(found.span.tokens.lowerBound)
    if isFirst { found.add(.sentenceStart, Weights.sentenceStart) }
    if has(.commonWord, found.span) {
      // Within a sentence a common word has no capital of its own.
      let isPlain = !isFirst && tokens[found.span.tokens.lowerBound].capitals == .first
      found.add(.commonWord, isPlain ? Weights.commonWordWithin : Weights.commonWord)
    }
    for doubt in Self.doubts where has(doubt.label, found.span) {
      found.add(doubt.evidence, doubt.weight)
    }
    if isOtherWord(found.span) { found.add(.commonWord, Weights.commonWord) }
    // The lists of names that are doubtful were made for the authored places.
    if found.span.isImported, isSurname(found.span) {
      found.add(.personalName, Weights.personalName)
    }
    if let ending = placeEnding(found.span) {
      found.add(.placeEnding(ending), Weights.placeEnding)
    }
    if found.range.count <= 3 { found.add(.short, Weights.short) }
  }

  /// Whether a word is one before persons or for a kind of place, whatever name it
  /// sounds like.
  private func isOtherWord(_ span: NameSpan) -> Bool {
    passage.hits(at: span.tokens.lowerBound).contains { hit in
      guard hit.range == span.tokens else { return false }
      return switch hit.label {
      case .title, .titleAfter, .kind: true
      default: false
      }
    }
  }

  /// The ending of a name, if it is one that tells where.
  private func placeEnding(_ span: NameSpan) -> String? {
    let text = reader.words[Int(tokens[span.tokens.upperBound - 1].word)].text
    for reading in span.readings where reading.ending > 0 {
      let ending = String(text.unicodeScalars.suffix(reading.ending))
      if reader.lexicon.rules.placeEndings.phrases.contains(ending) { return ending }
    }
    return nil
  }

  private func isSurname(_ span: NameSpan) -> Bool {
    span.readings.contains { reader.lexicon.isSurname($0.plain) }
  }

  /// Whether the word, or its plain form, is in a list.
  private func has(_ label: Label, _ span: NameSpan) -> Bool {
    passage.hits(at: span.tokens.lowerBound).contains {
      $0.label == label && $0.range == span.tokens
    } || span.doubts.contains(label)
  }

  private func text(_ range: Range<Int>) -> String { passage.text(range) ?? "" }

  // MARK: What stands before and after

  private func weighBefore(_ found: inout Found) {
    let start = surroundings.beginning(found.span)
    if let hit = surroundings.preposition(before: start) {
      let isWeak = found.span.isImported && surroundings.standsBeforePersons(hit)
      found.add(
        .preposition(text(hit.range)),
        isWeak ? Weights.importedPreposition : Weights.preposition)
    }
    if let hit = passage.hit(endingAt: start, where: { $0 == .namedThing }) {
      found.add(.thing(text(hit.range)), Weights.thing)
    }
    let after = found.span.tokens.upperBound
    if let hit = passage.hits(at: after).first(where: { $0.label == .namedThingAfter }) {
      found.add(.thing(text(hit.range)), Weights.thing)
    }
    if let hit = passage.hits(at: after).first(where: { $0.label == .group("dwellers") }) {
      found.add(.pattern(text(hit.range)), Weights.dwellers)
    }
  }

  private func weighNeighbours(_ found: inout Found) {
    let span = found.span
    let person = surroundings.person(
      beside: span, mayBePersonal: span.isImported || found.evidence.contains(.personalName))
    if let person {
      return found.add(.personBeside(text(person)), Weights.personBeside)
    }
    if found.evidence.contains(where: { if case .placeEnding = $0 { true } else { false } }) {
      return
    }
    for index in [span.tokens.lowerBound - 1, span.tokens.upperBound]
    where surroundings.isStrangeCapital(index) {
      found.add(.capitalBeside(text(index..<index + 1)), Weights.capitalBeside)
    }
  }
}
