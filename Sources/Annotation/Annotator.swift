public import Gazetteer

/// Finds the places, times, figures and claims of running texts.
///
/// It is made once for a gazetteer and reads any number of texts. A text is
/// read a paragraph at a time, so that besides its outcome only the words it
/// is made of are held in memory.
public struct Annotator: Sendable {
  private var facts: PlaceFacts
  private var index: NameIndex
  private var knowsImported = false
  private let lexicons: [Lexicon]
  private let guess: LanguageGuess
  private let acts: [ActRule]

  /// Prepares for texts.
  ///
  /// - Parameters:
  ///   - corpus: The gazetteer: its places, their kinds, and the sources that
  ///     speak of them.
  ///   - data: What is known of the languages texts may be in.
  public init(_ corpus: Corpus, _ data: LanguageData) {
    facts = PlaceFacts(corpus)
    lexicons = data.languages.map(Lexicon.init)
    var kindWords: [String: Set<String>] = [:]
    for rules in data.languages {
      let words = rules.kindWords.flatMap(\.words.phrases)
      kindWords[rules.language] = Set(
        words.filter { !$0.contains("*") && !$0.contains(" ") }
          .map { NameFold.key($0, language: rules.language) })
    }
    index = NameIndex(corpus.places, kindWords: kindWords)
    guess = LanguageGuess(lexicons)
    let kinds = Set(corpus.activityKinds.map(\.id))
    acts = data.acts.filter { kinds.contains($0.activityKind) }
  }

  // MARK: Imported places

  /// The folded keys of whatever in a text may be a name, to ask a place database
  /// which of its imported places have one.
  ///
  /// - Parameters:
  ///   - scalars: The text.
  ///   - language: The tag of its language; nil where each paragraph is to be
  ///     judged by itself.
  public func nameKeys(of scalars: [Unicode.Scalar], language: String? = nil) -> Set<String> {
    var readers = lexicons.map { WordReader($0, readsAnyLanguage: true) }
    var keys = NameKeys()
    forEachParagraph(of: scalars, language: language) { range, language in
      readers[language].trim()
      let passage = Passage(scalars, range, &readers[language])
      keys.add(passage, &readers[language])
    }
    return keys.keys
  }

  /// An annotator that finds imported places, too, where no authored place has
  /// the name and more than a capital speaks for a place.
  ///
  /// - Parameter imported: The places, each with its dataset and the names by
  ///   which it is to be found.
  public func knowing(
    _ imported: [(dataset: Reference.ID, place: ImportedPlace)]
  ) -> Annotator {
    var copy = self
    copy.index.add(imported.map(\.place.place), numberedFrom: facts.places.count)
    copy.facts.add(imported)
    copy.knowsImported = true
    return copy
  }

  // MARK: Texts

  /// The languages texts may be in, by their tags.
  public var languages: [String] { lexicons.map(\.rules.language) }

  /// Reads a text.
  ///
  /// - Parameters:
  ///   - scalars: The text. What is not to be read (markup) has been made unseen
  ///     by the caller, so that ranges are those of the whole.
  ///   - language: The tag of its language; nil where each paragraph is to be
  ///     judged by itself.
  ///   - date: When it was written: what relative times count from, and when
  ///     names have been in use.
  public func annotate(
    _ scalars: [Unicode.Scalar], language: String? = nil, date: EDTFDate? = nil
  ) -> AnnotatedText {
    let readers = lexicons.map { WordReader($0, readsAnyLanguage: knowsImported) }
    var reading = Reading(readers: readers, facts: facts, date: date)
    forEachParagraph(of: scalars, language: language) { range, language in
      read(range, of: scalars, in: language, &reading)
    }
    return outcome(reading, scalars)
  }

  /// Goes through the paragraphs of a text, each with the number of its language.
  private func forEachParagraph(
    of scalars: [Unicode.Scalar], language: String?, _ body: (Range<Int>, Int) -> Void
  ) {
    let fixed = language.flatMap { tag in lexicons.firstIndex { $0.rules.language == tag } }
    var last = fixed ?? 0
    for range in Paragraphs.ranges(of: scalars) {
      last = fixed ?? guess.language(of: scalars[range]) ?? last
      body(range, last)
    }
  }

  /// What has been found so far.
  private struct Reading {
    var readers: [WordReader]
    var scorer: NameScorer
    var found: [Found] = []
    var scores: [[NameScorer.Score]] = []
    var claims: [FoundClaim] = []
    /// The number of the paragraph of each sentence, and where it stands.
    var sentences: [(paragraph: Int, range: Range<Int>)] = []
    var text = AnnotatedText()

    init(readers: [WordReader], facts: PlaceFacts, date: EDTFDate?) {
      self.readers = readers
      scorer = NameScorer(facts: facts, date: date)
    }
  }

  private func read(
    _ range: Range<Int>, of scalars: [Unicode.Scalar], in language: Int, _ reading: inout Reading
  ) {
    reading.readers[language].trim()
    let passage = Passage(scalars, range, &reading.readers[language])
    let spans = NameMatcher(index: index).spans(in: passage, &reading.readers[language])
    let reader = reading.readers[language]
    let firstSentence = reading.sentences.count
    var found = Recogniser(passage, spans, reader, scalars, firstSentence: firstSentence).found()
    let firstName = reading.found.count
    for index in found.indices {
      let scores = reading.scorer.scores(found[index].span)
      found[index].odds += reading.scorer.fame(of: scores)
      var name = found[index]
      if let word = name.word, reader.words[Int(word)].isSeenSmall {
        name.add(.seenSmall, Weights.seenSmall)
      }
      reading.found.append(name)
      reading.scores.append(scores)
    }
    // What is no imported place may still be one that nobody has.
    let known = found.filter { !$0.span.isImported || $0.odds > 0 }
    let unknown = UnknownNames(
      passage: passage, reader: reader, scalars: scalars, spans: known.map(\.span)
    ).names()
    let names =
      (names(found, from: firstName) + unknown.map { name($0.tokens, $0.kinds) })
      .sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
    let claims = ClaimFinder(
      passage: passage, reader: reader, scalars: scalars, rules: acts, names: names,
      sourceDate: reading.scorer.date, firstSentence: firstSentence
    ).read()
    reading.claims += claims.claims
    note(passage, range, claims.dates, claims.figures, language, &reading)
    reading.text.unknown += unknown.map(\.name)
  }

  /// What claims are told of the names that are those of places.
  private func names(_ found: [Found], from first: Int) -> [FoundName] {
    found.enumerated().filter { $1.odds > 0 }.map { number, found in
      name(found.span.tokens, found.kinds, number: first + number)
    }
  }

  private func name(_ tokens: Range<Int>, _ kinds: Set<String>, number: Int? = nil) -> FoundName {
    let families = Set(kinds.compactMap { facts.kinds[$0] })
    return FoundName(
      tokens: tokens, number: number, isSettlement: families == [.settlement],
      isUnit: families.contains(.region))
  }

  private func note(
    _ passage: Passage, _ range: Range<Int>, _ dates: [FoundDate], _ figures: [Figure],
    _ language: Int, _ reading: inout Reading
  ) {
    func scalars(_ tokens: Range<Int>) -> Range<Int> {
      passage.tokens[tokens.lowerBound].start..<passage.tokens[tokens.upperBound - 1].end
    }
    let sentences = passage.sentences.map(scalars)
    reading.sentences += sentences.map { (reading.text.paragraphs.count, $0) }
    reading.text.paragraphs.append(
      AnnotatedText.Paragraph(
        range: range, language: lexicons[language].rules.language, sentences: sentences))
    reading.text.dates += dates.map { .init(range: scalars($0.range), date: $0.date) }
    reading.text.figures += figures.map {
      .init(range: scalars($0.range), quantity: $0.quantity(for: nil))
    }
  }

  // MARK: The outcome

  private func outcome(_ reading: Reading, _ scalars: [Unicode.Scalar]) -> AnnotatedText {
    var text = reading.text
    let resolved = Resolver(facts: facts).mentions(reading.found, reading.scores, scalars)
    text.mentions = resolved.map(\.mention)
    let numbers = Dictionary(
      resolved.enumerated().map { ($1.mention.range.lowerBound, $0) },
      uniquingKeysWith: { first, _ in first })
    for claim in reading.claims {
      var places: [(mention: Int, role: PlacementRole.ID)] = []
      // A draft may speak of authored places only.
      var outside = claim.unknown
      for place in claim.places {
        guard let number = numbers[reading.found[place.found].range.lowerBound] else { continue }
        guard let id = text.mentions[number].place else {
          outside.append(Self.description(of: text.mentions[number]))
          continue
        }
        if !places.contains(where: { text.mentions[$0.mention].place == id }) {
          places.append((number, place.role))
        }
      }
      let number = text.events.count + 1
      if let event = event(claim, places, outside, number: number, reading, text, scalars) {
        text.events.append(event)
      }
    }
    return text
  }

  private func event(
    _ claim: FoundClaim, _ places: [(mention: Int, role: PlacementRole.ID)],
    _ outside: [String], number: Int, _ reading: Reading, _ text: AnnotatedText,
    _ scalars: [Unicode.Scalar]
  ) -> DraftEvent? {
    // Words alone, about nobody and nowhere, claim nothing that could be drawn.
    guard
      !places.isEmpty || !outside.isEmpty || !claim.figures.isEmpty || !claim.actors.isEmpty
    else { return nil }
    let sentence = reading.sentences[claim.sentence]
    let language = text.paragraphs[sentence.paragraph].language
    let words = TextSlice.text(scalars, sentence.range)
    var activity = Activity(
      id: Activity.ID("draft-\(number)"), kind: claim.rule.activityKind,
      labels: [LocalizedText(language: language, text: Self.label(words))], date: claim.date?.date,
      dateNote: claim.dateText, quantities: Figure.quantities(claim.figures, of: claim.rule),
      actors: claim.actors, summaries: [LocalizedText(language: language, text: words)],
      certainty: .conjectural)
    if let speaker = claim.speaker, !claim.actors.contains(where: { $0.name == speaker }) {
      activity.actors.append(Actor(role: "reporter", name: speaker, isGroup: false))
    }
    if !outside.isEmpty {
      activity.note = "Not in the gazetteer: \(outside.joined(separator: ", "))."
    }
    activity.placements = places.map { placement(text.mentions[$0.mention], $0.role, language) }
    return DraftEvent(
      activity: activity, range: sentence.range, sentence: words, language: language,
      mentions: places.map(\.mention), speaker: claim.speaker, cites: claim.cites)
  }

  /// A name that only imported places have, with the likeliest of them.
  private static func description(of mention: Mention) -> String {
    guard let candidate = mention.candidates.first, let imported = candidate.imported else {
      return mention.surface
    }
    let position = imported.position.map { " at \($0.longitude) \($0.latitude)" } ?? ""
    return
      "\(mention.surface) (perhaps \(imported.heading), \(candidate.place) of \(imported.dataset)\(position))"
  }

  private static func label(_ sentence: String) -> String {
    let spaces = sentence.utf8.indices.lazy.filter { sentence.utf8[$0] == UInt8(ascii: " ") }
    guard let end = spaces.dropFirst(7).first else { return sentence }
    return "\(sentence[..<end]) \u{2026}"
  }

  private func placement(
    _ mention: Mention, _ role: PlacementRole.ID, _ language: String
  ) -> Placement {
    let number = mention.place.flatMap { facts.numbers[$0] }
    let family = number.flatMap { facts.families[$0] }
    let extent: Placement.Extent =
      switch family {
      case .country: .country
      case .settlement, .summit, .pass, nil: .point
      default: .region
      }
    let candidates = mention.candidates.filter { $0.likelihood >= 0.05 }
    return Placement(
      role: role, extent: extent,
      nameInSource: LocalizedText(language: language, text: mention.surface),
      candidates: candidates.count == 1 || mention.candidates.first?.likelihood ?? 0 > 0.9
        ? candidates.prefix(1).map { Placement.Candidate(place: $0.place) }
        : candidates.map {
          Placement.Candidate(place: $0.place, likelihood: $0.likelihood)
        })
  }
}
