/// Phrases by their first words, so that asking every word of a text costs next
/// to nothing.
struct PhraseTable<Label: Sendable>: Sendable {
  /// The words after the first, and what the phrase stands for.
  struct Entry: Sendable {
    let rest: [WordPattern]
    let label: Label
  }

  private var exact: [String: [Entry]] = [:]
  private var prefixes: [String: [Entry]] = [:]
  private var lengths: Set<Int> = []

  mutating func add(_ phrases: WordList, _ label: Label) {
    for phrase in phrases.phrases { add(phrase, label) }
  }

  mutating func add(_ phrase: String, _ label: Label) {
    let words = phrase.split(whereSeparator: { $0 == " " || $0 == "-" }).map(WordPattern.init)
    guard let first = words.first else { return }
    let entry = Entry(rest: Array(words.dropFirst()), label: label)
    switch first {
    case .word(let word): exact[word, default: []].append(entry)
    case .prefix(let prefix):
      prefixes[prefix, default: []].append(entry)
      lengths.insert(prefix.unicodeScalars.count)
    }
  }

  /// The phrases that begin with a word, those that tell most of it first.
  func entries(for word: String) -> [Entry] {
    let whole = exact[word] ?? []
    guard !lengths.isEmpty else { return whole }
    var found: [Entry] = []
    var prefix = String.UnicodeScalarView()
    for (index, scalar) in word.unicodeScalars.enumerated() {
      prefix.append(scalar)
      if lengths.contains(index + 1), let entries = prefixes[String(prefix)] {
        found = entries + found
      }
    }
    return whole + found
  }
}

/// One word of a phrase.
enum WordPattern: Sendable {
  /// Exactly this word.
  case word(String)
  /// Any word that begins so.
  case prefix(String)

  init(_ text: some StringProtocol) {
    self = text.hasSuffix("*") ? .prefix(String(text.dropLast())) : .word(String(text))
  }

  func matches(_ word: String) -> Bool {
    switch self {
    // Both are composed alike; a comparison of letters would look at each.
    case .word(let text):
      text.utf8.count == word.utf8.count && word.utf8.starts(with: text.utf8)
    case .prefix(let text): word.utf8.starts(with: text.utf8)
    }
  }
}
