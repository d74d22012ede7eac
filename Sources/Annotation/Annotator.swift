public import Gazetteer

/// Finds the places, times, figures and claims of running texts.
///
/// It is made once for a gazetteer and reads any number of texts, a section of
/// each at a time: what is held in memory besides the outcome is bounded by the
/// gazetteer and the languages, however long a text may be.
public struct Annotator: Sendable {
  private(set) var facts: PlaceFacts
  private(set) var index: NameIndex
  private(set) var knowsImported = false
  let lexicons: [Lexicon]
  let acts: ActRules
  let confidence: ConfidenceTable
  private let guess: LanguageGuess

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
    var acts = data.acts
    acts.acts.removeAll { !kinds.contains($0.activityKind) }
    self.acts = acts
    confidence = data.confidence
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
    var keys: Set<String> = []
    nameKeys(of: Self.parts(scalars), language: language) { keys.formUnion($0) }
    return keys
  }

  /// The same of a text that comes in parts.
  ///
  /// - Parameters:
  ///   - next: Gives the next part of the text; nil at its end.
  ///   - language: The tag of its language.
  ///   - body: Takes the keys of the next section; many are those of others, too.
  public func nameKeys(
    of next: () throws -> TextPart?, language: String? = nil, _ body: (Set<String>) throws -> Void
  ) rethrows {
    var readers = lexicons.map { WordReader($0, readsAnyLanguage: true) }
    var sections = sections(language: language)
    while let section = try sections.next(next) {
      var keys = NameKeys()
      for paragraph in section.paragraphs {
        readers[paragraph.language].trim()
        let passage = Passage(
          section.text.readable, paragraph.range, &readers[paragraph.language])
        keys.add(passage, &readers[paragraph.language])
      }
      try body(keys.keys)
    }
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

  /// Reads a text as a whole.
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
    var text = AnnotatedText()
    annotate(Self.parts(scalars), language: language, date: date) { section, _ in
      text.append(section)
    }
    return text
  }

  /// Reads a text that comes in parts, a section at a time, so that neither it nor
  /// the outcome need be held as a whole.
  ///
  /// - Parameters:
  ///   - next: Gives the next part of the text, cut anywhere; nil at its end.
  ///   - language: The tag of its language.
  ///   - date: When it was written.
  ///   - body: Takes what was found in the next section, and the section. Ranges
  ///     are those of the whole text; the mentions of events are numbered within
  ///     the section.
  public func annotate(
    _ next: () throws -> TextPart?, language: String? = nil, date: EDTFDate? = nil,
    _ body: (AnnotatedText, TextPart) throws -> Void
  ) rethrows {
    var reading = TextReading(self, date: date)
    var sections = sections(language: language)
    while let section = try sections.next(next) {
      try body(reading.read(section), section.text)
    }
  }

  /// A text that comes as one part.
  private static func parts(_ scalars: [Unicode.Scalar]) -> () -> TextPart? {
    var part: TextPart? = TextPart(scalars, readable: scalars)
    return {
      defer { part = nil }
      return part
    }
  }

  private func sections(language: String?) -> Sections {
    Sections(
      guess: guess,
      fixed: language.flatMap { tag in lexicons.firstIndex { $0.rules.language == tag } })
  }
}
