import Gazetteer

/// Reads a text a section after another. What is kept from one to the next is
/// bounded by the gazetteer and the words of the languages.
struct TextReading {
  private let annotator: Annotator
  private var readers: [WordReader]
  private var scorer: NameScorer
  private var memory = NameMemory()
  private var eventCount = 0

  init(_ annotator: Annotator, date: EDTFDate?) {
    self.annotator = annotator
    readers = annotator.lexicons.map {
      WordReader($0, readsAnyLanguage: annotator.knowsImported)
    }
    scorer = NameScorer(facts: annotator.facts, date: date)
  }

  /// What has been found in a section, before names are resolved.
  private struct Section {
    var found: [Found] = []
    var scores: [[NameScorer.Score]] = []
    var claims: [FoundClaim] = []
    /// The number of the paragraph of each sentence, and where it stands.
    var sentences: [(paragraph: Int, range: Range<Int>)] = []
    var text = AnnotatedText()
  }

  /// Reads the next section; the ranges of what is found are those of the whole
  /// text.
  mutating func read(_ next: Sections.Section) -> AnnotatedText {
    let scalars = next.text.readable
    var section = Section()
    for paragraph in next.paragraphs { read(paragraph, of: scalars, into: &section) }
    var text = section.text
    let resolved = Resolver(facts: annotator.facts, confidence: annotator.confidence)
      .mentions(section.found, section.scores, scalars, &memory)
    text.mentions = resolved.compactMap(\.self)
    let drafter = EventDrafter(
      facts: annotator.facts, scalars: scalars, text: text, sentences: section.sentences,
      numbers: Self.numbers(of: resolved), firstNumber: eventCount + 1)
    text.events = drafter.events(section.claims)
    eventCount += text.events.count
    return text.moved(by: next.text.start)
  }

  /// For each name found its number among the mentions; nil of one that is none.
  private static func numbers(of mentions: [Mention?]) -> [Int?] {
    var count = 0
    return mentions.map { mention in
      guard mention != nil else { return nil }
      count += 1
      return count - 1
    }
  }

  private mutating func read(
    _ paragraph: Sections.Paragraph, of scalars: [Unicode.Scalar], into section: inout Section
  ) {
    let language = paragraph.language
    readers[language].trim()
    let passage = Passage(scalars, paragraph.range, &readers[language])
    let spans = NameMatcher(index: annotator.index).spans(in: passage, &readers[language])
    let reader = readers[language]
    let firstSentence = section.sentences.count
    var found = Recogniser(passage, spans, reader, firstSentence: firstSentence).found()
    let firstName = section.found.count
    for index in found.indices {
      let scores = scorer.scores(found[index].span)
      found[index].odds += scorer.fame(of: scores)
      var name = found[index]
      if let word = name.word, reader.words[Int(word)].isSeenSmall {
        name.add(.seenSmall, Weights.seenSmall)
      }
      section.found.append(name)
      section.scores.append(scores)
    }
    // What is no imported place may still be one that nobody has.
    let known = found.filter { !$0.span.isImported || $0.odds > 0 }
    let unknown = UnknownNames(
      passage: passage, reader: reader, spans: known.map(\.span)
    ).names()
    let names =
      (names(found, from: firstName) + unknown.map { name($0.tokens, $0.kinds) })
      .sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
    let claims = ClaimFinder(
      passage: passage, reader: reader, rules: annotator.acts, names: names,
      sourceDate: scorer.date, firstSentence: firstSentence
    ).read()
    section.claims += claims.claims
    section.text.unknown += unknown.map(\.name)
    note(passage, paragraph, claims.dates, claims.figures, &section)
  }

  /// What claims are told of the names that are those of places.
  private func names(_ found: [Found], from first: Int) -> [FoundName] {
    found.enumerated().filter { $1.odds > 0 }.map { number, found in
      name(found.span.tokens, found.kinds, number: first + number)
    }
  }

  private func name(_ tokens: Range<Int>, _ kinds: Set<String>, number: Int? = nil) -> FoundName {
    let families = Set(kinds.compactMap { annotator.facts.kinds[$0] })
    return FoundName(
      tokens: tokens, number: number, isSettlement: families == [.settlement],
      isUnit: families.contains(.region))
  }

  private func note(
    _ passage: Passage, _ paragraph: Sections.Paragraph, _ dates: [FoundDate],
    _ figures: [Figure], _ section: inout Section
  ) {
    let sentences = passage.sentences.map(passage.range)
    section.sentences += sentences.map { (section.text.paragraphs.count, $0) }
    section.text.paragraphs.append(
      AnnotatedText.Paragraph(
        range: paragraph.range,
        language: annotator.lexicons[paragraph.language].rules.language, sentences: sentences))
    section.text.dates += dates.map { .init(range: passage.range(of: $0.range), date: $0.date) }
    section.text.figures += figures.map {
      .init(range: passage.range(of: $0.range), quantity: $0.quantity(for: nil))
    }
  }
}
