/// Parts a text into sections, as much as is read at a time: some paragraphs,
/// each with its language. Of the text no more is held than a section and the
/// part that came last.
struct Sections {
  /// A paragraph, its range in scalars of the section.
  struct Paragraph {
    var range: Range<Int>
    /// The number of its language.
    var language: Int
  }

  /// A section.
  struct Section {
    var text: TextPart
    var paragraphs: [Paragraph]
  }

  /// How many scalars make a section. A chapter has fewer: what a text says of a
  /// name elsewhere counts from its beginning to the end of a section.
  static let length = 250_000

  private let guess: LanguageGuess
  private let fixed: Int?
  private var paragraphs = Paragraphs()
  private var language: Int
  /// What has come of the text and has not been dropped yet.
  private var text = TextPart([], readable: [])
  /// How much of it is in sections before.
  private var start = 0
  private var isWhole = false

  /// - Parameter fixed: The number of the language of the whole text; nil where
  ///   each paragraph is to be judged by itself.
  init(guess: LanguageGuess, fixed: Int?) {
    self.guess = guess
    self.fixed = fixed
    language = fixed ?? 0
  }

  /// The next section.
  ///
  /// - Parameter more: Gives the next part of the text; nil at its end.
  mutating func next(_ more: () throws -> TextPart?) rethrows -> Section? {
    var section: [Paragraph] = []
    var length = 0
    while length < Self.length {
      guard let range = paragraphs.next(in: text.readable, isWhole: isWhole) else {
        if isWhole { break }
        try take(more())
        continue
      }
      // One without letters is in the language of the one before it.
      language = fixed ?? guess.language(of: text.readable[range]) ?? language
      section.append(Paragraph(range: length..<length + range.count, language: language))
      length += range.count
    }
    guard !section.isEmpty else { return nil }
    defer { start += length }
    return Section(text: text.part(start..<start + length), paragraphs: section)
  }

  private mutating func take(_ part: TextPart?) {
    guard let part else {
      isWhole = true
      return
    }
    text.replace(first: start, with: part)
    paragraphs.drop(start)
    start = 0
  }
}
