/// Tells in which of the languages known a paragraph is written.
struct LanguageGuess: Sendable {
  /// What is asked of a text about one language; shared, as it is asked of
  /// every word.
  private final class Signs: Sendable {
    let lexicon: Lexicon
    /// The scripts its texts may be in.
    let scripts: Set<String>
    let functionWords: Set<String>
    let tellingLetters: Set<Unicode.Scalar>

    init(_ lexicon: Lexicon) {
      self.lexicon = lexicon
      let other = lexicon.rules.letters.keys.compactMap { key in
        key.unicodeScalars.first.flatMap(LanguageGuess.script)
      }
      scripts = Set(other + [lexicon.rules.script])
      functionWords = Set(lexicon.rules.functionWords.phrases)
      tellingLetters = Set(lexicon.rules.tellingLetters.unicodeScalars)
    }

    /// How much a word in small letters speaks for the language.
    func score(of word: String.UnicodeScalarView) -> Int {
      let isKnown = functionWords.contains(lexicon.normalised(String(word)))
      return 2 * word.count(where: tellingLetters.contains) + (isKnown ? 3 : 0)
    }
  }

  private let languages: [Signs]

  init(_ lexicons: [Lexicon]) { languages = lexicons.map(Signs.init) }

  /// How many scalars of a paragraph are looked at.
  private static let sample = 1000

  /// How far one language must be ahead of the others for the rest of the
  /// sample not to be looked at.
  private static let lead = 12

  /// The number of the language, among those given; nil of a paragraph without
  /// letters of any.
  func language(of scalars: ArraySlice<Unicode.Scalar>) -> Int? {
    let sample = scalars.prefix(Self.sample)
    guard let script = Self.script(of: sample) else { return nil }
    let candidates = languages.indices.filter { languages[$0].scripts.contains(script) }
    guard candidates.count > 1 else { return candidates.first }
    var scores = candidates.map { languages[$0].lexicon.rules.script == script ? 1 : 0 }
    var word = String.UnicodeScalarView()
    // The space ends the last word.
    for scalar in sample + [" "] {
      if Letters.letterClass(scalar) == .letter {
        word.append(Letters.lowercased(scalar))
      } else if !word.isEmpty {
        for (index, number) in candidates.enumerated() {
          scores[index] += languages[number].score(of: word)
        }
        word = String.UnicodeScalarView()
        let best = scores.max() ?? 0
        if scores.count(where: { $0 > best - Self.lead }) == 1 { break }
      }
    }
    let best = scores.max()
    return zip(candidates, scores).first { $1 == best }?.0
  }

  /// The script most of a text is in.
  private static func script(of sample: ArraySlice<Unicode.Scalar>) -> String? {
    var counts = [Int](repeating: 0, count: scripts.count)
    for scalar in sample {
      if let number = scripts.firstIndex(where: { $0.holds(scalar.value) }) { counts[number] += 1 }
    }
    guard let most = counts.max(), most > 0 else { return nil }
    return counts.firstIndex(of: most).map { scripts[$0].name }
  }

  private static func script(_ scalar: Unicode.Scalar) -> String? {
    scripts.first { $0.holds(scalar.value) }?.name
  }

  private static let scripts: [(name: String, holds: @Sendable (UInt32) -> Bool)] = [
    ("Latn", { $0 < 0x250 ? (0x61...0x7A).contains($0 | 0x20) || $0 >= 0xC0 : $0 == 0x259 }),
    ("Cyrl", { (0x400...0x52F).contains($0) }),
    ("Armn", { (0x531...0x587).contains($0) }),
  ]
}
