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

  /// All that is known of a word.
  struct Word {
    /// The word in small letters.
    var text: String
    /// The phrases it begins.
    var phrases: [PhraseTable<Label>.Entry]
    /// The words of names it may be; nil until somebody asks.
    var names: [NameWord]?
    /// Whether a date may begin with it.
    var beginsDate: Bool
    /// Whether the texts also have it with a small letter.
    var isSeenSmall = false
  }

  let lexicon: Lexicon
  private var numbers: [String: Int32] = [:]
  private(set) var words: [Word] = []

  /// More words than a language has in use; with more than these, the memory
  /// of words is begun anew.
  static let most = 200_000

  init(_ lexicon: Lexicon) { self.lexicon = lexicon }

  mutating func intern(_ raw: String) -> Int32 {
    if let number = numbers[raw] { return number }
    let text = lexicon.normalised(raw)
    let number = Int32(words.count)
    numbers[raw] = number
    let phrases = lexicon.phrases.entries(for: text)
    words.append(
      Word(text: text, phrases: phrases, beginsDate: lexicon.beginsDate(text, phrases)))
    return number
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
    for lemma in lexicon.forms.lemmas(of: words[Int(number)].text) {
      for key in keys(of: lemma.text) {
        guard let word = index.word(key) else { continue }
        let isKnown = names.contains {
          $0.number == word && $0.lemma.isAdjective == lemma.isAdjective
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

  /// The folded keys of a word: as the language sounds, and as Azerbaijani
  /// does where it is spelt with letters the language itself has not.
  private func keys(of text: String) -> [String] {
    let own = NameFold.key(text, language: lexicon.rules.language)
    let isForeign =
      lexicon.rules.script == "Latn" && lexicon.rules.language != "az"
      && text.utf8.contains { $0 > 127 }
    let keys = isForeign ? [own, NameFold.key(text, language: "az")] : [own]
    return keys.filter { !$0.isEmpty && !$0.contains(" ") }
  }
}
