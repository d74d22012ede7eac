/// Parts a text into sections, as much as is read at a time: some paragraphs,
/// each with its language.
struct Sections: Sequence, IteratorProtocol {
  /// A paragraph.
  struct Paragraph {
    var range: Range<Int>
    /// The number of its language.
    var language: Int
  }

  /// How many scalars make a section. A chapter has fewer: what a text says of a
  /// name elsewhere counts from its beginning to the end of a section.
  static let length = 250_000

  private let scalars: [Unicode.Scalar]
  private let guess: LanguageGuess
  private let fixed: Int?
  private var paragraphs: Paragraphs
  private var language: Int

  /// - Parameter fixed: The number of the language of the whole text; nil where
  ///   each paragraph is to be judged by itself.
  init(_ scalars: [Unicode.Scalar], guess: LanguageGuess, fixed: Int?) {
    self.scalars = scalars
    self.guess = guess
    self.fixed = fixed
    paragraphs = Paragraphs(of: scalars)
    language = fixed ?? 0
  }

  /// The next section.
  mutating func next() -> [Paragraph]? {
    var section: [Paragraph] = []
    var length = 0
    while length < Self.length, let range = paragraphs.next() {
      // One without letters is in the language of the one before it.
      language = fixed ?? guess.language(of: scalars[range]) ?? language
      section.append(Paragraph(range: range, language: language))
      length += range.count
    }
    return section.isEmpty ? nil : section
  }
}
