/// Tells in which of the languages known a paragraph is written.
struct LanguageGuess: Sendable {
  /// What is asked of a text about one language; shared, as it is asked of
  /// every word.
  private final class Signs: Sendable {
    let lexicon: Lexicon
    /// The numbers of the scripts its texts may be in.
    let scripts: Set<Int>
    /// The number of the script it is written in first of all.
    let ownScript: Int?
    let functionWords: Set<[Unicode.Scalar]>
    let tellingLetters: [Unicode.Scalar]

    init(_ lexicon: Lexicon) {
      self.lexicon = lexicon
      let other = lexicon.rules.letters.keys.compactMap { key in
        key.unicodeScalars.first.flatMap(LanguageGuess.script)
      }
      ownScript = LanguageGuess.names.firstIndex(of: lexicon.rules.script)
      scripts = Set(other + [ownScript].compactMap(\.self))
      functionWords = Set(lexicon.rules.functionWords.phrases.map { Array($0.unicodeScalars) })
      tellingLetters = Array(lexicon.rules.tellingLetters.unicodeScalars)
    }

    /// How much a word in small letters speaks for the language.
    ///
    /// - Parameter script: The number of the script it is in.
    func score(of letters: [Unicode.Scalar], in script: Int) -> Int {
      let known = script == ownScript ? letters : lexicon.normalised(letters)
      return 2 * letters.count(where: tellingLetters.contains)
        + (functionWords.contains(known) ? 3 : 0)
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
    var scores = candidates.map { languages[$0].ownScript == script ? 1 : 0 }
    var word: [Unicode.Scalar] = []
    // The space ends the last word.
    for scalar in sample + [" "] {
      if Letters.letterClass(scalar) == .letter {
        word.append(Letters.lowercased(scalar))
      } else if !word.isEmpty {
        for (index, number) in candidates.enumerated() {
          scores[index] += languages[number].score(of: word, in: script)
        }
        word.removeAll(keepingCapacity: true)
        let best = scores.max() ?? 0
        if scores.count(where: { $0 > best - Self.lead }) == 1 { break }
      }
    }
    let best = scores.max()
    return zip(candidates, scores).first { $1 == best }?.0
  }

  /// The number of the script most of a text is in.
  private static func script(of sample: ArraySlice<Unicode.Scalar>) -> Int? {
    var counts = [Int](repeating: 0, count: names.count)
    for scalar in sample {
      if let number = script(scalar) { counts[number] += 1 }
    }
    guard let most = counts.max(), most > 0 else { return nil }
    return counts.firstIndex(of: most)
  }

  /// The scripts, by their codes.
  private static let names = ["Latn", "Cyrl", "Armn"]

  /// The number of the script a letter belongs to.
  static func script(_ scalar: Unicode.Scalar) -> Int? {
    switch scalar.value {
    case 0x41...0x5A, 0x61...0x7A, 0xC0..<0x250, 0x259: 0
    case 0x400...0x52F: 1
    case 0x531...0x587: 2
    default: nil
    }
  }
}
