import Foundation
import Gazetteer

/// The distinct words of texts in one language, each looked at once: what it
/// means, and which words of names it may be.
struct WordReader {
  /// A word of a name that a word of the text may be.
  struct NameWord {
    /// Its number in the index.
    var number: Int32
    /// The plain form, in small letters.
    var lemma: WordForms.Lemma
    /// What else the plain form is, of the lists of words that are not only
    /// names of places.
    var doubts: [Label]
  }

  /// The folded keys of a word as it stands, and those of every plain form it
  /// may be an inflection of.
  struct Keys {
    var plain: [String]
    var bent: [String]
  }

  /// All that is known of a word.
  struct Word {
    /// The word in small letters.
    var text: String
    /// The phrases it begins.
    var phrases: [PhraseTable<Label>.Entry]
    /// The words of names it may be; nil until somebody asks.
    var names: [NameWord]?
    /// Its folded keys; nil until somebody asks.
    var keys: Keys?
    /// The numbers of the patterns of dates that may begin with it.
    var dates: [Int]
    /// Whether the texts also have it with a small letter.
    var isSeenSmall = false
  }

  let lexicon: Lexicon
  /// Whether names of no stated language are looked for, too: those of imported
  /// places often have none.
  private let readsAnyLanguage: Bool
  /// By letters rather than strings, which are slow to make and to compare.
  private var numbers: [[Unicode.Scalar]: Int32] = [:]
  private(set) var words: [Word] = []

  /// More words than a language has in use; with more than these, the memory
  /// of words is begun anew.
  static let most = 200_000

  init(_ lexicon: Lexicon, readsAnyLanguage: Bool = false) {
    self.lexicon = lexicon
    self.readsAnyLanguage = readsAnyLanguage
  }

  /// The number of a word in small letters.
  mutating func intern(_ letters: [Unicode.Scalar]) -> Int32 {
    if let number = numbers[letters] { return number }
    let text = Self.text(lexicon.normalised(letters))
    let number = Int32(words.count)
    numbers[letters] = number
    let phrases = phrases(for: text)
    words.append(
      Word(text: text, phrases: phrases, dates: lexicon.dates(beginningWith: text, phrases)))
    return number
  }

  /// A word with its marks set on its letters, as the data have them: words are
  /// compared byte by byte.
  private static func text(_ letters: [Unicode.Scalar]) -> String {
    let word = String(String.UnicodeScalarView(letters))
    return letters.contains { ("\u{300}"..."\u{36F}").contains($0) }
      ? word.precomposedStringWithCanonicalMapping : word
  }

  /// The phrases a word begins; a word for a kind of place, in whatever form.
  private func phrases(for text: String) -> [PhraseTable<Label>.Entry] {
    let own = lexicon.phrases.entries(for: text)
    guard own.isEmpty, let first = text.utf8.first, !(48...57).contains(first) else { return own }
    for lemma in lexicon.forms.lemmas(of: text).dropFirst() where !lemma.isAdjective {
      let kinds = lexicon.phrases.entries(for: lemma.text).filter { entry in
        if case .kind = entry.label { entry.rest.isEmpty } else { false }
      }
      if !kinds.isEmpty { return kinds }
    }
    return []
  }

  /// Forgets the words, if they have become too many.
  mutating func trim() {
    guard words.count > Self.most else { return }
    numbers = [:]
    words = []
  }

  mutating func noteSmall(_ number: Int32) { words[Int(number)].isSeenSmall = true }

  /// The words of names a word may be.
  mutating func names(_ number: Int32, in index: NameIndex) -> [NameWord] {
    if let names = words[Int(number)].names { return names }
    var names: [NameWord] = []
    let lemmas = lexicon.forms.lemmas(of: words[Int(number)].text)
    // The fold drops an apostrophe, so that `Goris's` would be Goris as a whole.
    let isSetOff = lemmas.contains(where: \.isSetOff)
    for lemma in lemmas where lemma.ending > 0 || !isSetOff {
      for key in keys(of: lemma.text) {
        guard let word = index.word(key) else { continue }
        // Of forms with one key, such as Казан and Казань, a name is spelt as one.
        let isKnown = names.contains {
          $0.number == word && $0.lemma.isAdjective == lemma.isAdjective
            && $0.lemma.text == lemma.text
        }
        if isKnown { continue }
        names.append(NameWord(number: word, lemma: lemma, doubts: doubts(about: lemma.text)))
      }
    }
    words[Int(number)].names = names
    return names
  }

  private func doubts(about text: String) -> [Label] {
    lexicon.phrases.entries(for: text).filter(\.rest.isEmpty).map(\.label).filter { label in
      switch label {
      case .commonWord, .functionWord, .personalName, .people: true
      default: false
      }
    }
  }

  /// The folded keys of a word: as the language sounds, and in its other ways
  /// of spelling.
  private func keys(of text: String) -> [String] {
    let isPlain = text.utf8.allSatisfy { $0 < 128 }
    var tags: [String?] = [lexicon.rules.language] + (isPlain ? [] : lexicon.rules.spellings)
    if readsAnyLanguage { tags.append(nil) }
    return tags.map { NameFold.key(text, language: $0) }
      .filter { !$0.isEmpty && !$0.contains(" ") }
  }

  /// What names may be looked for by that a word is part of.
  mutating func keys(_ number: Int32) -> Keys {
    if let keys = words[Int(number)].keys { return keys }
    let lemmas = lexicon.forms.lemmas(of: words[Int(number)].text)
    func keys(_ lemmas: some Sequence<WordForms.Lemma>) -> [String] {
      lemmas.flatMap { self.keys(of: $0.text) }.reduce(into: []) { unique, key in
        if !unique.contains(key) { unique.append(key) }
      }
    }
    let all = Keys(plain: keys(lemmas.prefix(1)), bent: keys(lemmas))
    words[Int(number)].keys = all
    return all
  }
}
