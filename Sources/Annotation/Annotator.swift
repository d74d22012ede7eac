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
    var readers = lexicons.map { WordReader($0, readsAnyLanguage: true) }
    var keys = NameKeys()
    for paragraphs in sections(of: scalars, language: language) {
      for paragraph in paragraphs {
        readers[paragraph.language].trim()
        let passage = Passage(scalars, paragraph.range, &readers[paragraph.language])
        keys.add(passage, &readers[paragraph.language])
      }
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
    annotate(scalars, language: language, date: date) { text.append($0) }
    return text
  }

  /// Reads a text a section at a time, so that the outcome need not be held as a
  /// whole.
  ///
  /// - Parameters:
  ///   - scalars: The text, as ``annotate(_:language:date:)`` takes it.
  ///   - language: The tag of its language.
  ///   - date: When it was written.
  ///   - body: Takes what was found in the next section. Its ranges are those of
  ///     the whole text; the mentions of its events are numbered within it.
  public func annotate(
    _ scalars: [Unicode.Scalar], language: String? = nil, date: EDTFDate? = nil,
    _ body: (AnnotatedText) throws -> Void
  ) rethrows {
    var reading = TextReading(self, scalars, date: date)
    for paragraphs in sections(of: scalars, language: language) {
      try body(reading.section(paragraphs))
    }
  }

  private func sections(of scalars: [Unicode.Scalar], language: String?) -> Sections {
    Sections(
      scalars, guess: guess,
      fixed: language.flatMap { tag in lexicons.firstIndex { $0.rules.language == tag } })
  }
}
