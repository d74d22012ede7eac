/// The plain forms an inflected word may come from.
struct WordForms: Sendable {
  /// A plain form, and how the word differs from it.
  struct Lemma: Hashable, Sendable {
    /// The plain form, in small letters.
    var text: String
    /// Scalars of the ending that was taken away; 0 of the plain form itself.
    var ending: Int
    /// Whether the ending is a possessive set off by an apostrophe, which is
    /// no part of the name.
    var isSetOff: Bool
    /// Whether the word is an adjective made of the name.
    var isAdjective: Bool
  }

  private struct Form: Sendable {
    let paradigm: LanguageRules.Paradigm
    let letters: [Unicode.Scalar]
  }

  private let forms: [String: [Form]]
  private let adjectiveEndings: [String]
  private let longest: Int
  private let vowels: Set<Unicode.Scalar>
  private let harmony: [Set<Unicode.Scalar>]
  private let softened: [Unicode.Scalar: Unicode.Scalar]

  init(_ rules: LanguageRules.Inflection) {
    var forms: [String: [Form]] = [:]
    for paradigm in rules.paradigms {
      for text in paradigm.forms.phrases where text != paradigm.ends {
        forms[text, default: []].append(
          Form(paradigm: paradigm, letters: Array(text.unicodeScalars)))
      }
    }
    self.forms = forms
    adjectiveEndings = rules.paradigms.filter { $0.adjective ?? false }
      .flatMap(\.forms.phrases).filter { $0.unicodeScalars.count > 2 }
    longest = forms.keys.map(\.unicodeScalars.count).max() ?? 0
    vowels = Set(rules.vowels.unicodeScalars)
    harmony = rules.harmony.map { Set($0.unicodeScalars) }
    softened = rules.softened.reduce(into: [:]) { table, entry in
      if let from = entry.key.unicodeScalars.first, let to = entry.value.unicodeScalars.first {
        table[from] = to
      }
    }
  }

  /// Whether a word ends as adjectives made of names do.
  func isAdjectival(_ word: String) -> Bool { adjectiveEndings.contains(where: word.ends(in:)) }

  /// The word itself, then each plain form it may be an inflection of, the
  /// shortest ending first.
  func lemmas(of word: String) -> [Lemma] {
    var lemmas = [Lemma(text: word, ending: 0, isSetOff: false, isAdjective: false)]
    let letters = Array(word.unicodeScalars)
    // "." stands for an ending without letters: Закаталы, but Закатал.
    for form in forms["."] ?? [] { add(form, letters, ending: 0, to: &lemmas) }
    for count in 1..<max(2, min(longest + 1, letters.count - 1)) where letters.count - count > 1 {
      let ending = String(String.UnicodeScalarView(letters[(letters.count - count)...]))
      for form in forms[ending] ?? [] { add(form, letters, ending: count, to: &lemmas) }
    }
    return lemmas
  }

  private func add(
    _ form: Form, _ letters: [Unicode.Scalar], ending count: Int, to lemmas: inout [Lemma]
  ) {
    let stem = Array(letters.dropLast(count))
    guard let last = stem.last, agrees(form, stem, count) else { return }
    let setsOff = count > 0 && form.letters.first == "'"
    func add(_ stem: [Unicode.Scalar]) {
      let text = String(String.UnicodeScalarView(stem)) + form.paradigm.ends
      let lemma = Lemma(
        text: text, ending: max(1, count), isSetOff: setsOff,
        isAdjective: form.paradigm.adjective ?? false)
      if !lemmas.contains(lemma) { lemmas.append(lemma) }
    }
    add(stem)
    if count > 0, let original = softened[last], let first = form.letters.first,
      vowels.contains(first)
    {
      add(stem.dropLast() + [original])
    }
  }

  private func agrees(_ form: Form, _ stem: [Unicode.Scalar], _ count: Int) -> Bool {
    if let after = form.paradigm.after, let last = stem.last {
      guard vowels.contains(last) == (after == "vowel") else { return false }
    }
    guard count > 0, !harmony.isEmpty, let vowel = form.letters.first(where: vowels.contains),
      let governing = stem.last(where: vowels.contains)
    else { return true }
    return harmony.contains { $0.contains(vowel) && $0.contains(governing) }
  }
}
